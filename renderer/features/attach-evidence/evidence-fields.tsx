import { Check, Ellipsis, Plus, SearchX, X } from 'lucide-react'
import { useDeferredValue, useId, useMemo } from 'react'
import { STANCE_WORDS, type Stance } from '../../../shared/project/evidence.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { setForm, useAttach } from './attach-form.ts'
import { placeInFile } from './place-in-file.ts'

const ICONS = { supports: Plus, contradicts: X, context: Ellipsis } as const
const STANCES = (['supports', 'contradicts', 'context'] as const).map((value: Stance) => {
  const Icon = ICONS[value]
  const label = (
    <>
      <Icon className="icon" aria-hidden />
      {STANCE_WORDS[value]}
    </>
  )
  return { value, label }
})

/** What the source says, where it says it, and what that does to the claim. */
export function EvidenceFields() {
  const { stance, passage, locator, note } = useAttach()
  const id = useId()
  return (
    <>
      <section className="attach-section" aria-label="Stance">
        <h3>What it does to the claim</h3>
        <Segmented
          label="What it does to the claim"
          options={STANCES}
          value={stance}
          onChange={(chosen) => setForm({ stance: chosen })}
        />
      </section>
      <section className="attach-section" aria-label="Passage">
        <h3>
          <label htmlFor={`${id}-passage`}>Passage</label>
        </h3>
        <textarea
          id={`${id}-passage`}
          className="text-input passage"
          rows={4}
          dir="auto"
          placeholder="The source’s own words"
          value={passage}
          onChange={(event) => setForm({ passage: event.target.value })}
        />
        <FoundInFile />
        <div className="form-row">
          <label htmlFor={`${id}-where`}>Where</label>
          <input
            id={`${id}-where`}
            className="text-input"
            dir="auto"
            autoComplete="off"
            placeholder="page 4, ¶ 2"
            value={locator}
            onChange={(event) => setForm({ locator: event.target.value })}
          />
          <label htmlFor={`${id}-note`}>Note</label>
          <input
            id={`${id}-note`}
            className="text-input"
            dir="auto"
            autoComplete="off"
            placeholder="How you read it, whom you asked"
            value={note}
            onChange={(event) => setForm({ note: event.target.value })}
          />
        </div>
      </section>
    </>
  )
}

/** Whether the passage stands in the file. Nothing is said where the file's words cannot be read. */
function FoundInFile() {
  const text = useAttach((form) => form.text)
  const passage = useDeferredValue(useAttach((form) => form.passage))
  const found = useMemo(
    () => (text === null || passage.trim() === '' ? undefined : placeInFile(text, passage)),
    [text, passage],
  )
  return (
    <p className="found" aria-live="polite">
      {found === undefined ? null : found === null ? (
        <span className="state-mark" data-state="cannot-confirm">
          <SearchX className="icon" aria-hidden />
          Not found in this file
        </span>
      ) : (
        <span className="state-mark" data-state="checked">
          <Check className="icon" aria-hidden />
          Found word for word
        </span>
      )}
    </p>
  )
}
