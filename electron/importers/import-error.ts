/**
 * Why a file could not be read, as a sentence for the editor that says what to do. `missing`, `folder`,
 * `not-readable`, `empty`, `binary`, `too-large`: of the file itself; `mislabelled`: it is not what its name says;
 * `password-protected`, `damaged`, `too-deep`, `too-slow`, `too-much-memory`: of its content; `unsupported`: a
 * kind or version that is not read; `stopped`: the editor stopped it.
 */
export type ImportErrorCode =
  | 'missing'
  | 'folder'
  | 'not-readable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'mislabelled'
  | 'password-protected'
  | 'damaged'
  | 'too-deep'
  | 'too-slow'
  | 'too-much-memory'
  | 'unsupported'
  | 'stopped'

export class ImportError extends Error {
  readonly code: ImportErrorCode

  constructor(code: ImportErrorCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'ImportError'
    this.code = code
  }
}
