import type { Question } from '../../../shared/contract/questions.ts'
import type { Answers } from './answers.ts'
import { articlesAnswers } from './articles.ts'
import { preferencesAnswers } from './preferences.ts'
import { projectsAnswers } from './projects.ts'
import { reportsAnswers } from './reports.ts'

/** Who answers what. */
export const ANSWERS: Answers<Question> = {
  ...preferencesAnswers,
  ...articlesAnswers,
  ...projectsAnswers,
  ...reportsAnswers,
}

/** What writes to the disk: the program waits for it before it ends. */
export const WRITING: ReadonlySet<Question> = new Set([
  'set-person',
  'set-preferences',
  'new-project',
  'open-project',
  'close-project',
  'send',
])
