import { useEffect, useState } from 'react'
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
  const { lines, problem } = useHistory(claim.id)
  return (
    <div className="sect s-hist">
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

/** Asked again with each entry of the log. What is shown stays until the answer is there. */
function useHistory(claim: string): Known {
  const project = useDesk(({ session }) => session?.project)
  const seq = useDesk(({ session }) => session?.timeline.seq)
  const [known, setKnown] = useState<Known>({ lines: [], problem: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new entry is a new line
  useEffect(() => {
    if (project === undefined) return
    let isOver = false
    const timer = setTimeout(() => {
      ask('history', { project, claim }).then(
        (lines) => isOver || setKnown({ lines: [...lines].reverse(), problem: null }),
        (error: unknown) => {
          const problem = error instanceof Refused ? error.message : 'The history cannot be read now.'
          if (!isOver) setKnown((before) => ({ ...before, problem }))
        },
      )
    }, REST)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [project, claim, seq])
  return known
}
