import type { BlockRole } from '../../shared/project/article.ts'
import { isNameAlone, writerIn } from './byline.ts'
import { readDateLine } from './date-line.ts'
import { isCaption, isCredit } from './picture-words.ts'

/** A paragraph with the role that its document gives it, or null where only its words can tell. */
export interface Unplaced {
  readonly words: string
  readonly role: BlockRole | null
}

/**
 * Gives every paragraph a role by the conventions of newspapers: the headline stands first and has no full stop;
 * under it come dek, byline, date line and the words of the first picture; a picture's words end with who took it;
 * a short line without a stop between paragraphs is a subhead. Roles that are known stay.
 */
export function chooseRoles(paragraphs: readonly Unplaced[]): BlockRole[] {
  const place: Place = { paragraphs, headline: headlineAt(paragraphs), inTop: true }
  return paragraphs.map(({ words, role }, at) => {
    const chosen = role ?? roleOf(tidy(words), at, place)
    if (at !== place.headline && !TOP_ROLES.has(chosen)) place.inTop = false
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

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim()

function roleOf(words: string, at: number, place: Place): BlockRole {
  if (at === place.headline) return 'headline'
  if (readDateLine(words) || writerIn(words) !== null) return 'byline'
  if (isCredit(words)) return 'credit'
  if (isCaption(words)) return 'caption'
  if (place.inTop) return topRole(words, at, place)
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
  return isDek(words, at, place) ? 'dek' : 'body'
}

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

/** The first line, or the second under a date or a name, where it reads like one. */
function headlineAt(paragraphs: readonly Unplaced[]): number {
  const known = paragraphs.findIndex(({ role }) => role === 'headline')
  if (known >= 0) return known
  const first = paragraphs
    .slice(0, 3)
    .findIndex(({ words }) => !readDateLine(tidy(words)) && writerIn(tidy(words)) === null)
  const candidate = paragraphs[first]
  if (!candidate || (candidate.role !== null && candidate.role !== 'body')) return -1
  const words = tidy(candidate.words)
  const isHeadline = words.length <= LONGEST_HEADLINE && !endsAsStatement(words) && !isCaption(words)
  return isHeadline && candidate.role === null ? first : -1
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

const ABBREVIATED = /\b\p{Lu}\.(?:\p{Lu}\.)+$/u

/** Also a colon, which announces what follows, and a semicolon or comma, which a wrapped line ends with. */
const endsAsSentence = (words: string): boolean =>
  /[.!?…:;,。！？؟]["'”’»)\]]*$/u.test(words) && !ABBREVIATED.test(words)

/** A headline may ask or exclaim, but makes no statement with a full stop. */
const endsAsStatement = (words: string): boolean =>
  /[.…:;,。]["'”’»)\]]*$/u.test(words) && !ABBREVIATED.test(words)
