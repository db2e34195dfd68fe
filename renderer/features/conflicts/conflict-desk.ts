import { create } from 'zustand'
import type { Claim } from '../../../shared/project/claim.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import {
  type AnsweredConflict,
  answerTo,
  type Conflict,
  type ConflictAnswer,
} from '../../../shared/project/review.ts'
import { contains, overlaps } from '../../../shared/project/span.ts'
import { type Desk, deskNow, type Session, setDesk } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'
import { send } from '../../state/send.ts'
import { claimsOf, openConflicts } from '../../state/views.ts'

interface ConflictDesk {
  /** Index of the selected one among those not answered. */
  readonly at: number
  /** Which of its places was jumped to last, by the same conflict; null before the first jump. */
  readonly jumped: number | null
  /** What is said beneath the answers of one conflict, by its key. */
  readonly said: { readonly key: string; readonly words: string } | null
  readonly underWay: string | null
}

export const useConflictDesk = create<ConflictDesk>()(() => ({
  at: 0,
  jumped: null,
  said: null,
  underWay: null,
}))

export const keyOf = ({ type, spans }: Pick<Conflict, 'type' | 'spans'>): string =>
  `${type} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`

export function selectedConflict({ session }: Desk): Conflict | null {
  if (!session) return null
  const open = openConflicts(session)
  return open[Math.min(useConflictDesk.getState().at, open.length - 1)] ?? null
}

export function selectConflict(index: number): void {
  const { session } = deskNow()
  const last = session ? openConflicts(session).length - 1 : 0
  const at = Math.max(0, Math.min(last, index))
  if (at === useConflictDesk.getState().at) return
  useConflictDesk.setState({ at, jumped: null })
}

/** Shows one place of the selected conflict in the article: the one named, or the next. */
export function jump(desk: Desk, place?: number): void {
  const conflict = selectedConflict(desk)
  if (!conflict) return
  const { jumped } = useConflictDesk.getState()
  const next = (place ?? (jumped === null ? 0 : jumped + 1)) % conflict.spans.length
  const span = conflict.spans[next]
  if (!span) return
  useConflictDesk.setState({ jumped: next })
  showWords(span)
}

/** Null takes an answer back. */
export async function answer(
  conflict: Pick<Conflict, 'type' | 'spans'>,
  given: ConflictAnswer | null,
): Promise<void> {
  const key = keyOf(conflict)
  if (useConflictDesk.getState().underWay === key) return
  useConflictDesk.setState({ underWay: key, said: null })
  const spans = conflict.spans.map(({ start, end }) => ({ start, end }))
  const done = await send('answer-conflict', { type: conflict.type, spans, answer: given })
  const { refused } = deskNow()
  useConflictDesk.setState({
    underWay: null,
    ...(done || !refused ? {} : { said: { key, words: refused.message } }),
  })
}

/** Puts the conflict to the writer as a query on the claim that covers its words, or says that there is none. */
export async function askWriter({ session }: Desk, conflict: Conflict): Promise<void> {
  const key = keyOf(conflict)
  const say = (words: string): void => useConflictDesk.setState({ said: { key, words } })
  const claim = session && coveringClaim(session, conflict)
  if (!claim) {
    say('No claim covers these words. Select them in the article and press C first.')
    return
  }
  const question = questionOf(conflict)
  if (claim.queries.some((query) => query.question === question)) {
    say(`Asked already, on claim ${claim.number}.`)
    return
  }
  if (useConflictDesk.getState().underWay === key) return
  useConflictDesk.setState({ underWay: key, said: null })
  const done = await send('ask-writer', { claim: claim.id, question })
  useConflictDesk.setState({ underWay: null })
  const { refused } = deskNow()
  if (done) {
    say(`Asked on claim ${claim.number}.`)
    setDesk({ toast: { text: `The writer is asked on claim ${claim.number}.`, undo: true } })
  } else if (refused) say(refused.message)
}

/** The claim that holds one of the places whole, else one that shares words with it. */
function coveringClaim({ timeline }: Session, { spans: places }: Conflict): Claim | null {
  const claims = claimsOf(timeline.project)
  const found = (holds: typeof contains): Claim | undefined =>
    claims.find(({ spans }) => spans.some((span) => places.some((place) => holds(span, place))))
  return found(contains) ?? found(overlaps) ?? null
}

const questionOf = ({ message, spans }: Conflict): string => {
  const [first, second] = [...new Set(spans.map(({ text }) => text))]
  return second === undefined ? message : `${message} The article has “${first}” and “${second}”.`
}

/** A conflict that was answered, as it is found today: answers to words that are gone are not shown. */
export interface Answered {
  readonly conflict: Conflict
  readonly answer: AnsweredConflict
}

export function answeredOf({ found, timeline }: Session): readonly Answered[] {
  const { project } = timeline
  const draft = currentDraft(project).id
  return (found?.conflicts ?? []).flatMap((conflict) => {
    const given = answerTo(project.answers, draft, conflict)
    return given ? [{ conflict, answer: given }] : []
  })
}
