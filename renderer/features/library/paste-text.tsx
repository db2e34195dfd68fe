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
  const open = (): void => {
    if (text.trim() === '') setRefusal('There is no text yet. Paste the article here first.')
    else {
      stopPasting()
      void openArticle({ kind: 'pasted', text })
    }
  }
  return (
    <Dialog title="Paste the article" className="paste-text" onClose={stopPasting}>
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
        <Button onClick={stopPasting}>Cancel</Button>
        <Button look="primary" onClick={open}>
          Open the article
        </Button>
      </div>
    </Dialog>
  )
}
