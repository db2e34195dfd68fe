import type { BlockRole } from '../project/article.ts'
import { currentDraft, type Project } from '../project/project.ts'
import type { Command } from './command.ts'
import { day, words, wordsOrNull } from './lookup.ts'
import { Refusal } from './refusal.ts'

/** Only what is named changes. */
export interface SetArticleDetails {
  readonly title?: string
  readonly writer?: string | null
  /** `YYYY-MM-DD`, or null for "not known". */
  readonly publishedAt?: string | null
}

export const setArticleDetails: Command<SetArticleDetails> = {
  label: () => 'article details',
  touches: (_, input) => Object.keys(input).map((name) => ({ of: 'article', id: '', name })),
  apply: (project, input) => ({
    ...project,
    article: {
      ...project.article,
      ...(input.title === undefined ? {} : { title: words(input.title, 'A title') }),
      ...(input.writer === undefined ? {} : { writer: wordsOrNull(input.writer) }),
      ...(input.publishedAt === undefined
        ? {}
        : {
            publishedAt: input.publishedAt === null ? null : day(input.publishedAt, 'The publication date'),
          }),
    },
  }),
}

export interface SetLanguage {
  /** BCP 47. */
  readonly language: string
}

export const setLanguage: Command<SetLanguage> = {
  label: () => 'language of the article',
  touches: () => [{ of: 'article', id: '', name: 'language' }],
  apply: (project, { language }) => {
    if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) {
      throw new Refusal('bad-value', `A language is a code such as en, fr or ar-EG, not “${language}”.`)
    }
    return { ...project, article: { ...project.article, language } }
  },
}

export interface SetBlockRole {
  /** Id of a block of the current draft. */
  readonly block: string
  readonly role: BlockRole
}

/** Mends a role that the importer guessed wrong. */
export const setBlockRole: Command<SetBlockRole> = {
  label: (_, { role }) => `part of the article is a ${role}`,
  touches: (_, { block }) => [{ of: 'article', id: '', name: `block ${block}` }],
  apply: (project, { block, role }) => {
    const draft = currentDraft(project)
    if (!draft.blocks.some((each) => each.id === block)) {
      throw new Refusal('no-block', `The article has no part “${block}”.`)
    }
    const blocks = draft.blocks.map((each) => (each.id === block ? { ...each, role } : each))
    return withDraft(project, draft.id, { blocks })
  },
}

const withDraft = (project: Project, id: string, change: Partial<Project['drafts'][number]>): Project => ({
  ...project,
  drafts: project.drafts.map((draft) => (draft.id === id ? { ...draft, ...change } : draft)),
})
