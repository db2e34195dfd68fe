import type { Asks, Gets, Question } from '../../../shared/contract/questions.ts'
import type { Desk } from '../desk.ts'

/** What answers some of the questions. Each throws an error that `told-error.ts` knows. */
export type Answers<Some extends Question> = {
  readonly [Q in Some]: (desk: Desk, asked: Asks<Q>) => Promise<Gets<Q>>
}
