import type { Claim } from '../project/claim.ts'
import { isDay } from '../project/day.ts'
import type { Evidence } from '../project/evidence.ts'
import type { Project } from '../project/project.ts'
import type { Source } from '../project/source.ts'
import { Refusal } from './refusal.ts'

/** The claim with this id; refuses where there is none. */
export function claimOf(project: Project, id: string): Claim {
  const claim = project.claims.find((each) => each.id === id)
  if (!claim) throw new Refusal('no-claim', `There is no claim “${id}”. It may have been removed.`)
  return claim
}

export function sourceOf(project: Project, id: string): Source {
  const source = project.sources.find((each) => each.id === id)
  if (!source) throw new Refusal('no-source', `There is no source “${id}”. Add it first.`)
  return source
}

export function evidenceOf(project: Project, id: string): Evidence {
  const evidence = project.evidence.find((each) => each.id === id)
  if (!evidence) throw new Refusal('no-evidence', `There is no evidence “${id}”. It may have been removed.`)
  return evidence
}

/** "claim 12", or the bare id where the claim is gone. */
export function claimName(project: Project, id: string): string {
  const claim = project.claims.find((each) => each.id === id)
  return claim ? `claim ${claim.number}` : `claim ${id}`
}

/** The same project with one claim changed. */
export const withClaim = (project: Project, id: string, change: (claim: Claim) => Claim): Project => ({
  ...project,
  claims: project.claims.map((claim) => (claim.id === id ? change(claim) : claim)),
})

const ID = /^[A-Za-z][\w-]{0,63}$/

/** Refuses an id that is `taken`, or could be mistaken for a number or a path. */
export function newId(taken: ReadonlySet<string>, id: string): string {
  if (!ID.test(id)) {
    throw new Refusal(
      'bad-id',
      `“${id}” cannot be an id: it starts with a letter and has letters, digits, - and _ only, 64 at most.`,
    )
  }
  if (taken.has(id)) throw new Refusal('taken', `The id “${id}” is taken.`)
  return id
}

/** The ids of things, for {@link newId}. */
export const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(things.map(({ id }) => id))

/** Text without white space around it; refuses where nothing is left. */
export function words(text: string, what: string): string {
  const kept = text.trim()
  if (kept === '') throw new Refusal('bad-value', `${what} needs at least one word.`)
  return kept
}

/** Text without white space around it, or null where nothing is left. */
export const wordsOrNull = (text: string | null): string | null => {
  const kept = text?.trim() ?? ''
  return kept === '' ? null : kept
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export function day(text: string, what: string): string {
  if (!isDay(text)) throw new Refusal('bad-value', `${what} is a day such as 2014-09-15, not “${text}”.`)
  return text
}
