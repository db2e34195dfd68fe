import { CHECK_STATE_WORDS, type CheckState } from '../project/check-state.ts'
import { STANCE_WORDS, type Stance } from '../project/evidence.ts'
import { escaped, foreign, type Html } from './html-text.ts'

/** Colours of the style sheet; each is always beside a sign and a word. */
type Tone = 'todo' | 'doing' | 'change' | 'writer' | 'unsure' | 'done'

/** Drawn on 16 × 16, stroke only. */
const SIGNS = {
  tick: '<path d="M3 8.5 6.5 12 13 4.5"/>',
  cross: '<path d="m4 4 8 8m0-8-8 8"/>',
  plus: '<path d="M8 3v10M3 8h10"/>',
  'plus-over-line': '<path d="M8 2v8M4 6h8M4 13.5h8"/>',
  waves: '<path d="M3 6.5c1.7-1.6 3.3-1.6 5 0s3.3 1.6 5 0M3 10.5c1.7-1.6 3.3-1.6 5 0s3.3 1.6 5 0"/>',
  dots: '<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.4"/>',
  ring: '<circle cx="8" cy="8" r="6"/>',
  'half-ring': '<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>',
  'slashed-ring': '<circle cx="8" cy="8" r="6"/><path d="m10.5 5.5-5 5"/>',
  question:
    '<circle cx="8" cy="8" r="6"/><path d="M6.3 6.4a1.75 1.75 0 1 1 2.5 1.6c-.6.3-.8.6-.8 1.1M8 11.2h.01"/>',
  pencil:
    '<path d="m2.5 13.5.8-3.2 7.6-7.6a1.3 1.3 0 0 1 1.9 0l.5.5a1.3 1.3 0 0 1 0 1.9l-7.6 7.6zM9.7 4l2.3 2.3"/>',
  speech: '<path d="M2.5 3h11v8H6.5l-4 3z"/>',
  diamond: '<path d="m8 2.5 5.5 5.5L8 13.5 2.5 8z"/>',
} as const
type Sign = keyof typeof SIGNS

type Look = readonly [Sign, Tone]

const STATE_LOOKS: Readonly<Record<CheckState, Look>> = {
  'to-check': ['ring', 'todo'],
  'in-progress': ['half-ring', 'doing'],
  'change-needed': ['pencil', 'change'],
  'with-the-writer': ['speech', 'writer'],
  'cannot-confirm': ['question', 'unsure'],
  checked: ['tick', 'done'],
}

const STANCE_LOOKS: Readonly<Record<Stance, Look>> = {
  supports: ['plus', 'done'],
  contradicts: ['cross', 'change'],
  context: ['dots', 'todo'],
}

/** Of the ratings that a house starts with; one of its own gets the diamond. */
const RATING_LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['accurate', ['tick', 'done']],
  ['accurate-with-a-change', ['plus-over-line', 'done']],
  ['misleading', ['waves', 'unsure']],
  ['wrong', ['cross', 'change']],
  ['unsupported', ['slashed-ring', 'todo']],
])

const sign = ([shape, tone]: Look, words: Html): Html =>
  `<span class="sign ${tone}"><svg viewBox="0 0 16 16" aria-hidden="true">${SIGNS[shape]}</svg>${words}</span>`

export const stateSign = (state: CheckState): Html =>
  sign(STATE_LOOKS[state], escaped(CHECK_STATE_WORDS[state]))

export const stanceSign = (stance: Stance): Html => sign(STANCE_LOOKS[stance], escaped(STANCE_WORDS[stance]))

export const ratingSign = (rating: string, label: string): Html =>
  sign(RATING_LOOKS.get(rating) ?? ['diamond', 'todo'], foreign(label))

/** A verdict that no longer holds: struck through, and grey. */
export const voidSign = (rating: string, label: string): Html =>
  sign([RATING_LOOKS.get(rating)?.[0] ?? 'diamond', 'todo'], `<s>${foreign(label)}</s>`)
