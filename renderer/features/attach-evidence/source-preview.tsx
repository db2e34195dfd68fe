import {
  type FormEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { KeyHint } from '../../ui/key-hint.tsx'
import { setForm, useAttach } from './attach-form.ts'
import { placeInFile } from './place-in-file.ts'
import './source-preview.css'

/** Characters of a file that are drawn; all of them are searched. */
const SHOWN = 200_000

/** The words of the file. What is selected there becomes the passage with Enter. */
export function SourcePreview() {
  const text = useAttach((form) => form.text) ?? ''
  const passage = useDeferredValue(useAttach((form) => form.passage))
  const found = useMemo(() => placeInFile(text, passage), [text, passage])
  const mark = useRef<HTMLElement>(null)
  // What an input method has changed in spite of all is drawn anew.
  const [drawing, setDrawing] = useState(0)
  const from = found ? Math.max(0, found.start - SHOWN / 2) : 0
  const until = Math.min(text.length, from + SHOWN)
  const place = found ?? { start: until, end: until }
  useEffect(() => {
    if (found) mark.current?.scrollIntoView({ block: 'nearest' })
  }, [found])
  return (
    <section className="source-preview" aria-label="Source preview">
      {/* biome-ignore lint/a11y/useSemanticElements: a text area cannot mark the passage it holds */}
      <div
        key={drawing}
        className="sheet"
        // Editable, so that keys can select in it; what would change it is turned away.
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-readonly
        aria-multiline
        aria-label="Words of the file"
        spellCheck={false}
        tabIndex={0}
        dir="auto"
        onBeforeInput={(event: FormEvent) => event.preventDefault()}
        onCut={(event) => event.preventDefault()}
        onDragStart={(event) => event.preventDefault()}
        onCompositionEnd={() => setDrawing(drawing + 1)}
        onKeyDown={takeSelection}
      >
        {from > 0 ? '…' : null}
        {text.slice(from, place.start)}
        {found ? <mark ref={mark}>{text.slice(place.start, place.end)}</mark> : null}
        {text.slice(place.end, until)}
        {until < text.length ? '…' : null}
      </div>
      <p className="tip">
        {until - from < text.length ? 'A part of a long file is shown; all of it is searched. ' : null}
        Select words, then <KeyHint keys="Enter" /> takes them as the passage.
      </p>
    </section>
  )
}

const CHANGES = /^(.|Backspace|Delete|Enter|Tab)$/u

function takeSelection(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    // Typing keys with Ctrl are the window's; those that change text are turned away.
    if (/^[xvbiu]$/i.test(event.key)) event.preventDefault()
    return
  }
  if (event.key === 'Tab' || !CHANGES.test(event.key)) return
  event.preventDefault()
  const words = window.getSelection()?.toString().trim() ?? ''
  if (event.key === 'Enter' && words !== '') setForm({ passage: words })
}
