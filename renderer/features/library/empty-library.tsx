import { ClipboardPaste, FileText, FolderOpen } from 'lucide-react'
import { runAction } from '../../state/actions.ts'
import { deskNow } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'

/** The first thing an editor ever sees. */
export const EmptyLibrary = () => (
  <section className="pane empty-library" aria-label="Articles" data-pane="lists" tabIndex={-1}>
    <div className="empty-box">
      <h1>Open the article you are checking</h1>
      <p>Claimbench puts it beside a list of its facts. Everything stays on this computer.</p>
      <div className="drop-zone">
        <FileText className="icon" aria-hidden />
        <p>
          <b>Drop the article here</b>
          <br />
          <small>Word, text, Markdown or a saved web page</small>
        </p>
      </div>
      <div className="empty-actions">
        <Button look="primary" onClick={() => runAction('choose-file', deskNow())}>
          <FolderOpen className="icon" aria-hidden />
          Choose a file… <KeyHint keys="Mod+O" />
        </Button>
        <Button onClick={() => runAction('paste-text', deskNow())}>
          <ClipboardPaste className="icon" aria-hidden />
          Paste text <KeyHint keys="Mod+V" />
        </Button>
        <Button look="quiet" onClick={() => runAction('open-sample', deskNow())}>
          Open the sample article
        </Button>
      </div>
    </div>
  </section>
)
