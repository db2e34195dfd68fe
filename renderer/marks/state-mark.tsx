import {
  Check,
  Circle,
  CircleQuestionMark,
  CircleSlash,
  Contrast,
  Diff,
  EqualApproximately,
  type LucideIcon,
  MessageSquare,
  Minus,
  Pencil,
  X,
} from 'lucide-react'
import { CHECK_STATE_WORDS, type CheckState } from '../../shared/project/check-state.ts'
import type { House } from '../../shared/project/house.ts'
import { ratingOf } from '../../shared/project/house.ts'
import type { Verdict } from '../../shared/project/verdict.ts'
import './marks.css'

const STATE_ICONS: Readonly<Record<CheckState, LucideIcon>> = {
  'to-check': Circle,
  'in-progress': Contrast,
  'change-needed': Pencil,
  'with-the-writer': MessageSquare,
  'cannot-confirm': CircleQuestionMark,
  checked: Check,
}

export function StateIcon({ state }: { readonly state: CheckState }) {
  const Icon = STATE_ICONS[state]
  return <Icon className="icon" data-state={state} aria-hidden />
}

/** Where the work on a claim stands: picture, word and colour. */
export const StateMark = ({ state }: { readonly state: CheckState }) => (
  <span className="state-mark" data-state={state}>
    <StateIcon state={state} />
    <span>{CHECK_STATE_WORDS[state]}</span>
  </span>
)

/** Ratings of the house's own get the plain stroke. */
const RATING_LOOKS: Readonly<Record<string, readonly [LucideIcon, CheckState]>> = {
  accurate: [Check, 'checked'],
  'accurate-with-a-change': [Diff, 'checked'],
  misleading: [EqualApproximately, 'cannot-confirm'],
  wrong: [X, 'change-needed'],
  unsupported: [CircleSlash, 'to-check'],
}
const OWN_LOOK: readonly [LucideIcon, CheckState] = [Minus, 'to-check']

/** The check state whose colour a rating has. */
export const ratingState = (rating: string): CheckState => (RATING_LOOKS[rating] ?? OWN_LOOK)[1]

export function RatingMark({ rating, words }: { readonly rating: string; readonly words: string }) {
  const [Icon, state] = RATING_LOOKS[rating] ?? OWN_LOOK
  return (
    <span className="state-mark" data-state={state}>
      <Icon className="icon" aria-hidden />
      <span>{words}</span>
    </span>
  )
}

interface VerdictMarkProps {
  readonly verdict: Verdict | null
  readonly house: House
  /** The grid's short form. */
  readonly isShort?: boolean
}

/** A verdict; struck with its reason as title where a changed fact has voided it. */
export function VerdictMark({ verdict, house, isShort = false }: VerdictMarkProps) {
  if (!verdict) return <span className="none">–</span>
  const rating = ratingOf(house, verdict.rating)
  const words = (isShort ? rating?.short : rating?.label) ?? verdict.rating
  if (verdict.void !== null) {
    return (
      <span className="state-mark void" title={verdict.void}>
        <span className="hidden-text">No longer holds: </span>
        <s>{words}</s>
      </span>
    )
  }
  return <RatingMark rating={verdict.rating} words={words} />
}
