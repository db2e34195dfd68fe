import { useState } from 'react'
import { openArticle } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import '../../ui/text-input.css'
import './paste-text.css'
import { stopPasting, usePasting } from './pasting.ts'

/** An article that comes as mere text. */
export function PasteText() {
  const text = usePasting((pasting) => pasting.text)
  return text === null ? null : <PasteDialog pasted={text} />
}

function PasteDialog({ pasted }: { readonly pasted: string }) {
  const [text, setText] = useState(pasted)
  const [refusal, setRefusal] = useState('')
  const [isLeaving, setLeaving] = useState(false)
  const leave = (): void => {
    if (text.trim() === '') stopPasting()
    else setLeaving(true)
  }
  const open = (): void => {
    if (text.trim() === '') setRefusal('There is no text yet. Paste the article here first.')
    else {
      stopPasting()
      void openArticle({ kind: 'pasted', text })
    }
  }
  return (
    <>
      <Dialog
        title="Paste the article"
        className="paste-text"
        onClose={leave}
        staysOnClickOutside={text.trim() !== ''}
      >
        <p>The first line is taken for the headline. A blank line ends a paragraph.</p>
        <textarea
          className="text-input"
          aria-label="Text of the article"
          aria-describedby="paste-refusal"
          dir="auto"
          rows={14}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) open()
          }}
        />
        <p id="paste-refusal" className="refusal" aria-live="polite">
          {refusal}
        </p>
        <div className="dialog-foot">
          <Button onClick={leave}>Cancel</Button>
          <Button look="primary" onClick={open}>
            Open the article
          </Button>
        </div>
      </Dialog>
      {isLeaving ? <LeaveDialog stay={() => setLeaving(false)} /> : null}
    </>
  )
}

/** Asked only where closing would lose words. */
const LeaveDialog = ({ stay }: { readonly stay: () => void }) => (
  <Dialog title="Close without the pasted text?" onClose={stay}>
    <p>The text is in no article yet and would be lost.</p>
    <div className="dialog-foot">
      <Button look="primary" onClick={stay}>
        Keep the text
      </Button>
      <Button onClick={stopPasting}>Close and discard</Button>
    </div>
  </Dialog>
)
