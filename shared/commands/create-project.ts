import type { Article, Draft } from '../project/article.ts'
import { DEFAULT_HOUSE } from '../project/house.ts'
import type { Project } from '../project/project.ts'
import type { Command, Stamp } from './command.ts'
import { day, newId, words } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface CreateProject {
  readonly id: string
  readonly article: Article
  readonly draft: Omit<Draft, 'number' | 'importedAt'>
}

/** The first project of a log: the article's first draft, no claims, the person who opened it. */
export function createdProject({ id, article, draft }: CreateProject, { by, at }: Stamp): Project {
  newId(new Set(), id)
  newId(new Set(), draft.id)
  return {
    id,
    createdAt: at,
    article: {
      ...article,
      title: words(article.title, 'A title'),
      publishedAt: article.publishedAt === null ? null : day(article.publishedAt, 'The publication date'),
    },
    drafts: [{ ...draft, number: 1, importedAt: at }],
    claims: [],
    nextNumber: 1,
    sources: [],
    evidence: [],
    people: [{ initials: by, name: null }],
    house: DEFAULT_HOUSE,
    columns: [],
    dismissed: [],
    answers: [],
  }
}

/** Starts a log; anywhere else it is refused. */
export const createProject: Command<CreateProject> = {
  label: () => 'new project',
  touches: () => [{ of: 'article', id: '', name: 'whole' }],
  apply: () => {
    throw new Refusal('exists', 'This project has been created already.')
  },
}
