import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS } from './currencies.ts'
import type { Token } from './figure-tokens.ts'
import {
  DECADES_OF_LIFE,
  ORDINALS,
  PARTS,
  SCALES,
  SMALL_NUMBERS,
  TEN_NUMBERS,
  VULGAR_FRACTIONS,
} from './number-words.ts'
import { MULTIPLIERS } from './read-multiplier.ts'
import { MANY } from './read-vague.ts'

const OPENING: ReadonlySet<string> = new Set([
  ...[SMALL_NUMBERS, TEN_NUMBERS, ORDINALS, DECADES_OF_LIFE, SCALES, PARTS, VULGAR_FRACTIONS].flatMap(
    (table) => [...table.keys()],
  ),
  ...MULTIPLIERS,
  ...MANY,
  // "US$" is a word and a sign.
  ...[...CURRENCY_SIGNS.keys()].map((sign) => (sign.length > 1 ? sign.slice(0, -1) : sign)),
  ...'a an several many few over under minus nil - −'.split(' '),
])

/**
 * Whether a figure can begin at a token. Nine tokens in ten open none, and asking every reader about each of them
 * would be most of the work of reading figures.
 */
export const mayOpenFigure = ({ kind, text, low }: Token): boolean =>
  kind === 'digits' ||
  OPENING.has(low) ||
  (kind === 'word' && (low.endsWith('fold') || CURRENCY_CODES.has(text) || CURRENCY_PREFIXES.has(text)))
