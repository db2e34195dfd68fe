import type { Project } from '../project/project.ts'
import type { Source } from '../project/source.ts'
import type { Command, Field } from './command.ts'
import { withGroundKept } from './ground.ts'
import { idsOf, newId, sourceOf, words, wordsOrNull } from './lookup.ts'
import { Refusal } from './refusal.ts'

export type AddSource = Pick<Source, 'id' | 'title'> & Partial<Omit<Source, 'id' | 'title'>>

export const addSource: Command<AddSource> = {
  label: (_, { title }) => `new source “${title}”`,
  touches: (_, { id }) => [sourceField(id, 'whole')],
  apply: (project, { id, title, ...given }) => ({
    ...project,
    sources: [
      ...project.sources,
      tidy({
        id: newId(idsOf(project.sources), id),
        title: words(title, 'A source’s title'),
        author: null,
        publisher: null,
        url: null,
        date: null,
        class: null,
        confidential: false,
        contact: null,
        file: null,
        ...given,
      }),
    ],
  }),
}

/** Only what is named changes. */
export type EditSource = { readonly source: string } & Partial<Omit<Source, 'id'>>

export const editSource: Command<EditSource> = {
  label: (project, { source }) => `source “${titleOf(project, source)}”`,
  touches: (project, { source, ...changes }) => [
    ...Object.keys(changes).map((name) => sourceField(source, name)),
    ...claimsOn(project, source).flatMap((id): Field[] => [
      { of: 'claim', id, name: 'verdict' },
      { of: 'claim', id, name: 'state' },
      { of: 'claim', id, name: 'signOffs' },
    ]),
  ],
  apply: (project, { source: id, ...changes }) => {
    const source = sourceOf(project, id)
    const next = tidy({ ...source, ...changes })
    words(next.title, 'A source’s title')
    const sources = project.sources.map((each) => (each === source ? next : each))
    const changed = { ...project, sources }
    return withGroundKept(
      changed,
      claimsOn(project, id),
      'Its source was changed, and the evidence counts no more.',
    )
  },
}

export interface RemoveSource {
  readonly source: string
}

export const removeSource: Command<RemoveSource> = {
  label: (project, { source }) => `removal of source “${titleOf(project, source)}”`,
  touches: (_, { source }) => [sourceField(source, 'whole')],
  apply: (project, { source: id }) => {
    const source = sourceOf(project, id)
    const uses = project.evidence.filter((evidence) => evidence.source === id).length
    if (uses > 0) {
      throw new Refusal('in-use', `“${source.title}” holds ${uses} piece(s) of evidence: remove those first.`)
    }
    return { ...project, sources: project.sources.filter((each) => each !== source) }
  },
}

const sourceField = (id: string, name: string): Field => ({ of: 'source', id, name })

const titleOf = (project: Project, id: string): string =>
  project.sources.find((source) => source.id === id)?.title ?? id

/** Ids of the claims that hold evidence from a source. */
function claimsOn(project: Project, source: string): readonly string[] {
  const evidence = new Set(project.evidence.filter((each) => each.source === source).map(({ id }) => id))
  return project.claims.filter((claim) => claim.evidence.some((id) => evidence.has(id))).map(({ id }) => id)
}

const tidy = (source: Source): Source => ({
  ...source,
  title: source.title.trim(),
  author: wordsOrNull(source.author),
  publisher: wordsOrNull(source.publisher),
  url: wordsOrNull(source.url),
  date: wordsOrNull(source.date),
  contact: wordsOrNull(source.contact),
})
