import type { ShelvedArticle } from '../../../shared/contract/questions.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { claimWords } from '../../../shared/project/claim.ts'
import type { Source } from '../../../shared/project/source.ts'
import type { ListTab } from '../../state/places.ts'

/** An action as the palette shows it. */
interface NamedAction {
  readonly id: string
  readonly label: string
  readonly keys: string | null
  /** The list that has to be shown first; null where it runs as things stand. */
  readonly tab: ListTab | null
}

/** Everything that can be found. */
export interface Findable {
  readonly actions: readonly NamedAction[]
  /** The words of the draft that the claims stand in. */
  readonly text: string
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly articles: readonly ShelvedArticle[]
}

export type Result =
  | ({ readonly kind: 'action'; readonly words: string } & Omit<NamedAction, 'label'>)
  | { readonly kind: 'claim'; readonly id: string; readonly words: string; readonly claim: Claim }
  | { readonly kind: 'source'; readonly id: string; readonly words: string }
  | { readonly kind: 'article'; readonly id: string; readonly words: string }

/** What a list has room for, by kind. */
const ROOM = { action: 8, claim: 8, source: 5, article: 5 }

/** What else an editor might call it. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'sign-off': 'sign off signature',
  'all-keys': 'help keyboard shortcuts',
  'set-published': 'published day',
}

/** Finds by parts of words, in any order; a number finds the claim that has it, and # finds claims alone. */
export function findResults(query: string, all: Findable): readonly Result[] {
  const asked = query.trim().toLowerCase()
  const onlyClaims = asked.startsWith('#')
  const parts = asked.replace(/^#\s*/, '').split(/\s+/).filter(Boolean)
  const claims = parts.length > 0 || onlyClaims ? claimResults(parts, all) : []
  if (onlyClaims) return claims
  const fits = (words: string): boolean => holdsAll(words, parts)
  const actions = all.actions.filter(({ id, label }) => fits(`${label} ${ALSO_CALLED[id] ?? ''}`))
  // Who names a claim means the claim before all that could be done to it.
  const isNamed = /^claim\s+\d+$/.test(asked)
  return [
    ...(isNamed ? claims : []),
    ...firstOf(actions, parts.length === 0 ? actions.length : ROOM.action, byStart(parts)).map(
      ({ label, ...action }): Result => ({ kind: 'action', words: label, ...action }),
    ),
    ...(isNamed ? [] : claims),
    ...(parts.length === 0
      ? []
      : all.sources
          .filter(({ title }) => fits(title))
          .slice(0, ROOM.source)
          .map(({ id, title }): Result => ({ kind: 'source', id, words: title }))),
    ...all.articles
      .filter(({ title }) => fits(title))
      .slice(0, ROOM.article)
      .map(({ project, title }): Result => ({ kind: 'article', id: project, words: title })),
  ]
}

function claimResults(parts: readonly string[], { text, claims }: Findable): readonly Result[] {
  // "claim 12" is how the program itself says it.
  const number = parts[0] === 'claim' ? parts[1] : parts[0]
  const isNumber = parts.length === (parts[0] === 'claim' ? 2 : 1)
  const found: Result[] = []
  const byNumber: Result[] = []
  for (const claim of claims) {
    const words = claimWords(text, claim)
    const result = { kind: 'claim', id: claim.id, words, claim } as const
    if (isNumber && number === String(claim.number)) byNumber.push(result)
    else if (found.length < ROOM.claim && holdsAll(`${words} ${claim.restated ?? ''}`, parts))
      found.push(result)
  }
  return [...byNumber, ...found].slice(0, ROOM.claim)
}

const holdsAll = (words: string, parts: readonly string[]): boolean => {
  const lower = words.toLowerCase()
  return parts.every((part) => lower.includes(part))
}

/** What may run now comes first; then what begins with the words before what only holds them. */
const byStart =
  ([first = '']: readonly string[]) =>
  ({ label, tab }: NamedAction): number =>
    (tab === null ? 0 : 2) + (label.toLowerCase().startsWith(first) ? 0 : 1)

const firstOf = <T>(all: readonly T[], room: number, rank: (one: T) => number): readonly T[] =>
  [...all].sort((a, b) => rank(a) - rank(b)).slice(0, room)

/** Cuts words at what was asked for, so that it can stand out. */
export function cutAtParts(words: string, query: string): readonly { text: string; isFound: boolean }[] {
  const parts = query.trim().replace(/^#\s*/, '').split(/\s+/).filter(Boolean)
  if (parts.length === 0) return [{ text: words, isFound: false }]
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return words
    .split(new RegExp(`(${escaped.join('|')})`, 'iu'))
    .map((text, at) => ({ text, isFound: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
