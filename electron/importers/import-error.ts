/** Why a file gave no article. */
export type ImportErrorCode =
  | 'missing'
  | 'folder'
  | 'not-readable'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'mislabelled'
  | 'unsupported'
  | 'password-protected'
  | 'damaged'
  | 'too-deep'
  | 'too-slow'
  | 'out-of-memory'
  | 'stopped'

/** A file that cannot be read: `message` is a sentence for the editor that says what it is and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly code: ImportErrorCode

  constructor(code: ImportErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
