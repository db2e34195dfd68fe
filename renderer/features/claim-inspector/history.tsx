import { type RefObject, useEffect, useRef, useState } from 'react'
import type { HistoryLine } from '../../../shared/contract/questions.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { useDesk } from '../../state/desk.ts'
import { ask, Refused } from '../../workbench.ts'
import './history.css'
import { fullTime, shortTime } from './local-time.ts'

/** Milliseconds of rest before the host is asked: going through claims asks for none of them. */
const REST = 150

/** Who changed what of a claim, when, from what to what; the newest first. */
export function History({ claim }: { readonly claim: Claim }) {
  const place = useRef<HTMLDivElement>(null)
  const { lines, problem } = useHistory(claim.id, useIsInSight(place))
  return (
    <div ref={place} className="sect s-hist">
      <h3>History</h3>
      <ol className="history" aria-label="History">
        {lines.map(({ seq, by, at, label, from, to }) => (
          <li key={seq}>
            <time dateTime={at} title={fullTime(at)}>
              {shortTime(at)}
            </time>
            <b>{by}</b>
            <span dir="auto">
              {label.replace(` claim ${claim.number}`, '').replace(/ (of|on|for)$/u, '')}
              {from === null && to === null ? null : (
                <>
                  : {from ?? '–'} → <em>{to ?? '–'}</em>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {problem === null ? null : <p className="h-note">{problem}</p>}
    </div>
  )
}

interface Known {
  readonly lines: readonly HistoryLine[]
  readonly problem: string | null
}

/** Asked again with each entry of the log, while it is in sight. What is shown stays until the answer is there. */
function useHistory(claim: string, isInSight: boolean): Known {
  const project = useDesk(({ session }) => session?.project)
  const seq = useDesk(({ session }) => session?.timeline.seq)
  const [known, setKnown] = useState<Known>({ lines: [], problem: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is a new line
  useEffect(() => {
    if (project === undefined || !isInSight) return
    let isOver = false
    const timer = setTimeout(() => {
      void askInTurn(project, claim, () => isOver).then((next) => {
        if (next && !isOver) setKnown((before) => ({ ...before, ...next }))
      })
    }, REST)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [project, claim, seq, isInSight])
  return known
}

let underWay: Promise<unknown> = Promise.resolve()

/** The host reads the whole log for an answer: one at a time, and none that nobody waits for any more. */
function askInTurn(project: string, claim: string, isOver: () => boolean): Promise<Partial<Known> | null> {
  const answer = underWay.then(async () => {
    if (isOver()) return null
    try {
      return { lines: [...(await ask('history', { project, claim }))].reverse(), problem: null }
    } catch (error) {
      return { problem: error instanceof Refused ? error.message : 'The history cannot be read now.' }
    }
  })
  underWay = answer
  return answer
}

function useIsInSight(place: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const seen = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? false))
    seen.observe(place.current)
    return () => seen.disconnect()
  }, [place])
  return isInSight
}
