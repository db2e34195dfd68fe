import { type FocusEvent, useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../../shared/project/evidence.ts'
import type { Source } from '../../../shared/project/source.ts'
import { draftOfSource, type SourceDraft, SourceFields } from '../../marks/source-fields.tsx'
import { useDesk } from '../../state/desk.ts'
import { selectClaim } from '../../state/select.ts'
import { useClaims } from '../../state/views.ts'
import { Button } from '../../ui/button.tsx'
import './source-detail.css'
import { editSource, removeSource, useSourcesDesk } from './sources-desk.ts'

/** Milliseconds of rest before what was typed is kept. */
const REST = 600

interface SourceDetailProps {
  readonly source: Source
  readonly evidence: readonly Evidence[]
}

/** The selected source, field by field; each field is kept when it is left. */
export function SourceDetail({ source, evidence }: SourceDetailProps) {
  const says = useSourcesDesk((desk) => desk.says)
  const isWritable = useDesk(({ session }) => session?.writable === true)
  const { value, change, keep } = useKeptFields(source)
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) keep()
  }
  return (
    <section className="source-detail" aria-label="Source" onBlur={leave}>
      <div className="detail-head">
        <h2 title={source.title}>
          <bdi>{source.title}</bdi>
        </h2>
        <Button look="quiet" disabled={!isWritable} onClick={() => void remove(source)}>
          Remove
        </Button>
      </div>
      <fieldset className="detail-body" disabled={!isWritable}>
        <SourceFields value={value} onChange={change} onLeave={keep} />
      </fieldset>
      <UsedFor evidence={evidence} />
      <p className="detail-foot" role="alert">
        {says}
      </p>
    </section>
  )
}

/** What was typed is shown until the project has it; then the project's own words are. */
function useKeptFields(source: Source) {
  const [typed, setTyped] = useState<Partial<SourceDraft>>({})
  const latest = useRef({ typed, source })
  latest.current = { typed, source }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const known = draftOfSource(source)
  const keep = useRef((): void => {
    clearTimeout(timer.current)
    const { typed: now, source: held } = latest.current
    const changes = changesTo(draftOfSource(held), now)
    if (Object.keys(changes).length > 0) void editSource(held.id, changes)
  }).current
  useEffect(() => {
    setTyped((before) => changesTo(draftOfSource(source), before))
  }, [source])
  useEffect(() => keep, [keep])
  const change = (changed: Partial<SourceDraft>): void => {
    const next = { ...latest.current.typed, ...changed }
    latest.current = { ...latest.current, typed: next }
    setTyped(next)
    clearTimeout(timer.current)
    if ('class' in changed || 'confidential' in changed) keep()
    else timer.current = setTimeout(keep, REST)
  }
  return { value: { ...known, ...typed }, change, keep }
}

/** The fields that differ from what the project has; white space around words is no difference. */
const changesTo = (known: SourceDraft, typed: Partial<SourceDraft>): Partial<SourceDraft> =>
  Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => {
      const before = known[name as keyof SourceDraft]
      return typeof value === 'string' ? value.trim() !== String(before ?? '') : value !== before
    }),
  )

function UsedFor({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const claims = useClaims()
  const ids = new Set(evidence.map(({ id }) => id))
  const used = ids.size === 0 ? [] : claims.filter((claim) => claim.evidence.some((id) => ids.has(id)))
  return (
    <p className="used-for">
      {used.length === 0 ? 'No claim rests on it yet.' : 'Evidence for '}
      {used.map(({ id, number }) => (
        <button key={id} type="button" onClick={() => selectClaim(id, 'lists')}>
          claim {number}
        </button>
      ))}
    </p>
  )
}

/** Focus goes to the list, on the row that takes the place of the one that leaves. */
async function remove(source: Source): Promise<void> {
  const rows = [...document.querySelectorAll<HTMLElement>('.source-grid tbody tr[id]')]
  const at = rows.findIndex((row) => row.getAttribute('aria-selected') === 'true')
  if (!(await removeSource(source.id))) return
  document.querySelector<HTMLElement>('.source-grid')?.focus()
  const heir = at < rows.length - 1 ? at : at - 1
  requestAnimationFrame(() => {
    document.querySelectorAll<HTMLElement>('.source-grid tbody tr[id]')[Math.max(0, heir)]?.click()
  })
}
