import type { BlockRole } from '../../shared/project/article.ts'
import { isNameAlone, writerIn } from './byline.ts'
import { readDateLine } from './date-line.ts'
import { headingAt } from './heading-at.ts'
import { isCaption, isCredit } from './picture-words.ts'
import type { Emphasis } from './unplaced-part.ts'

/** A paragraph with the role that its form gives it, as a list's, or null where only its words can tell. */
export interface Unplaced {
  readonly words: string
  readonly role: BlockRole | null
  /** All its words are bold, or all in italics. */
  readonly emphasis?: Emphasis | null
  /** Of a heading: 1 is the highest. */
  readonly rank?: number | null
}

/**
 * Gives every paragraph a role by the conventions of newspapers: the headline stands first and has no full stop;
 * under it come dek, byline, date line and the words of the first picture; a picture's words end with who took it;
 * a short line without a stop between paragraphs is a subhead. Roles that are known stay, but for a heading that
 * stands where the headline does.
 */
export function chooseRoles(paragraphs: readonly Unplaced[]): BlockRole[] {
  const place: Place = {
    paragraphs,
    headline: headlineAt(paragraphs),
    inTop: true,
  }
  return paragraphs.map(({ words, role }, at) => {
    const chosen = at === place.headline ? 'headline' : (role ?? roleOf(tidy(words), at, place))
    // What stands above the headline, as the name of a section, ends its top only where it is a sentence.
    const isAbove = at < place.headline && !endsAsSentence(tidy(words))
    if (!isAbove && !TOP_ROLES.has(chosen)) place.inTop = false
    return chosen
  })
}

interface Place {
  readonly paragraphs: readonly Unplaced[]
  /** Index, or -1. */
  readonly headline: number
  /** Above the first paragraph of the story. */
  inTop: boolean
}

/** What may stand between the headline and the story. */
const TOP_ROLES: ReadonlySet<BlockRole> = new Set(['headline', 'dek', 'byline', 'caption', 'credit'])

/** Longer paragraphs are never more than body, so that they need no look. */
const LONGEST_LOOKED_AT = 1_000

const tidy = (words: string): string =>
  words.length > LONGEST_LOOKED_AT ? words : words.replace(/\s+/g, ' ').trim()

function roleOf(words: string, at: number, place: Place): BlockRole {
  if (words.length > LONGEST_LOOKED_AT) return 'body'
  if (readDateLine(words) || writerIn(words) !== null) return 'byline'
  if (isCredit(words)) return 'credit'
  if (isCaption(words)) return 'caption'
  if (place.inTop) return topRole(words, at, place)
  if (place.paragraphs[at]?.emphasis === 'bold' && isBoldSubhead(words, at, place.paragraphs))
    return 'subhead'
  return isSubhead(words, at, place.paragraphs) ? 'subhead' : 'body'
}

const LONGEST_HEADLINE = 200
const LONGEST_DEK = 350
const LONGEST_SUBHEAD = 90
const LONGEST_FRAGMENT = 120

function topRole(words: string, at: number, place: Place): BlockRole {
  if (place.headline < 0 || at < place.headline) return 'body'
  if (isNameAlone(words) && !/^(?:In|On|At)\b/.test(words)) return 'byline'
  // Above the story a line in lower case is no sentence but what is left of a picture's words.
  if (/^\p{Ll}/u.test(words) && words.length <= LONGEST_FRAGMENT) return 'caption'
  if (place.paragraphs[at]?.emphasis && isRightUnder(at, place)) {
    return words.length <= LONGEST_DEK && storyFollows(at, place.paragraphs) ? 'dek' : 'body'
  }
  return isDek(words, at, place) ? 'dek' : 'body'
}

/** Only names and dates stand between the headline and this paragraph. */
const isRightUnder = (at: number, { paragraphs, headline }: Place): boolean =>
  paragraphs.slice(headline + 1, at).every(({ words }) => isTopLine(tidy(words)))

const isTopLine = (words: string): boolean => readDateLine(words) !== null || writerIn(words) !== null

/** A dek has no full stop, or is repeated by the story's first words, or has more of the top below it. */
function isDek(words: string, at: number, { paragraphs, headline }: Place): boolean {
  if (words.length > LONGEST_DEK || !storyFollows(at, paragraphs)) return false
  if (!endsAsSentence(words)) return true
  const later = paragraphs.slice(at + 1, at + 6).map((paragraph) => tidy(paragraph.words))
  if (later.some((paragraph) => paragraph.startsWith(words) && paragraph !== words)) return true
  const next = later[0] ?? ''
  const nextIsTop =
    readDateLine(next) !== null ||
    writerIn(next) !== null ||
    (!endsAsSentence(next) && next.length > LONGEST_SUBHEAD && !isCaption(next))
  return nextIsTop && at <= headline + 2
}

const storyFollows = (at: number, paragraphs: readonly Unplaced[]): boolean =>
  paragraphs.slice(at + 1, at + 9).some(({ words, role }) => role === 'body' || endsAsSentence(tidy(words)))

/** How many lines may stand above the headline: a date, a name. */
const LINES_ABOVE = 2

/** What is known to be it; the first heading or line, or the one under a date or a name, where it reads so; else -1. */
function headlineAt(paragraphs: readonly Unplaced[]): number {
  const known = paragraphs.findIndex(({ role }) => role === 'headline')
  if (known >= 0) return known
  const top = paragraphs.slice(0, LINES_ABOVE + 1).map(({ words }) => tidy(words))
  const first = top.findIndex((words) => !isTopLine(words))
  const heading = headingAt(paragraphs, LINES_ABOVE)
  if (heading >= 0 && (heading <= first || isAloneAbove(heading, paragraphs))) return heading
  if (first >= 0 && readsAsHeadline(paragraphs[first])) return first
  // A headline may begin like a byline: "By Fair Means".
  return first > 0 && !readDateLine(top[0] ?? '') ? 0 : -1
}

/** The only heading of the first rank, with nothing above it but short lines. */
function isAloneAbove(heading: number, paragraphs: readonly Unplaced[]): boolean {
  return (
    paragraphs[heading]?.rank === 1 &&
    paragraphs.filter(({ rank }) => rank === 1).length === 1 &&
    paragraphs.slice(0, heading).every(({ words, role }) => role === null && !endsAsSentence(tidy(words)))
  )
}

function readsAsHeadline(paragraph: Unplaced | undefined): boolean {
  if (!paragraph || paragraph.role !== null) return false
  const words = tidy(paragraph.words)
  return words.length <= LONGEST_HEADLINE && !endsAsStatement(words) && !isCaption(words)
}

function isSubhead(words: string, at: number, paragraphs: readonly Unplaced[]): boolean {
  const followed = at + 1 < paragraphs.length && storyFollows(at, paragraphs)
  return (
    followed &&
    words.length <= LONGEST_SUBHEAD &&
    /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘']/u.test(words) &&
    !endsAsSentence(words) &&
    // Somebody's words with the name behind them.
    !/[.!?]["”’']/.test(words)
  )
}

/** Set in bold, a line may also ask or announce. */
const isBoldSubhead = (words: string, at: number, paragraphs: readonly Unplaced[]): boolean =>
  at + 1 < paragraphs.length && words.length <= LONGEST_SUBHEAD && !/[.…;,。]["'”’»)\]]*$/u.test(words)

const ABBREVIATED = /\b\p{Lu}\.(?:\p{Lu}\.)+$/u

/** The mark of a note behind the last stop: `[1]`, `[^1]`, a raised number, an asterisk. */
const NOTE_MARKS = /(?:\[\^?[\p{L}\p{N} ]{1,12}\]|[⁰¹²³⁴-⁹*†‡])+$/u
const withoutNotes = (words: string): string => words.replace(NOTE_MARKS, '')

/** Also a colon, which announces what follows, and a semicolon or comma, which a wrapped line ends with. */
const endsAsSentence = (words: string): boolean =>
  words.length > LONGEST_LOOKED_AT ||
  (/[.!?…:;,。！？؟]["'”’»)\]]*$/u.test(withoutNotes(words)) && !ABBREVIATED.test(words))

/** A headline may ask or exclaim, but makes no statement with a full stop. */
const endsAsStatement = (words: string): boolean =>
  /[.…:;,。]["'”’»)\]]*$/u.test(withoutNotes(words)) && !ABBREVIATED.test(words)
