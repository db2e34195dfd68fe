/** Why a command was not applied, for scripts to tell cases apart. The sentence is for the editor. */
export type RefusalCode =
  | 'no-project'
  | 'exists'
  | 'no-claim'
  | 'no-source'
  | 'no-evidence'
  | 'no-note'
  | 'no-query'
  | 'no-person'
  | 'no-block'
  | 'no-column'
  | 'no-file'
  | 'taken'
  | 'bad-id'
  | 'bad-span'
  | 'bad-value'
  | 'unknown-rating'
  | 'rating-in-use'
  | 'in-use'
  | 'already-a-claim'
  | 'no-verdict'
  | 'no-ground'
  | 'same-person'
  | 'signed-twice'
  | 'nothing-to-sign'
  | 'nothing-to-undo'
  | 'nothing-to-redo'

/** Thrown by a command that the project's rules do not allow: the project stays as it was. */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, sentence: string) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
  }
}
