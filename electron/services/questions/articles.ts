import { projectOn, shelve } from '../make-project.ts'
import type { Answers } from './answers.ts'

/** The library, and new projects in it. */
export const articlesAnswers: Answers<'list-articles' | 'new-project'> = {
  'list-articles': ({ shelf, projects }) => shelf.list((path) => projects.written(path)),

  'new-project': async (desk, { article }) => {
    const { path, offeredDate } = await projectOn(desk, article)
    return { project: await shelve(desk, path), offeredDate }
  },
}
