/**
 * Why a project folder cannot be used, as a sentence for the editor. `disk`: the disk refused to write or read;
 * `no-project`, `exists`, `newer`, `damaged`, `locked`: what stands at the path; `no-backup`: no backup of that name;
 * `closed`: it was closed here, and nothing is taken any more.
 */
export type StorageErrorCode =
  | 'no-project'
  | 'exists'
  | 'newer'
  | 'damaged'
  | 'locked'
  | 'closed'
  | 'disk'
  | 'no-backup'
  | 'asset-missing'
  | 'asset-damaged'

export class StorageError extends Error {
  readonly code: StorageErrorCode

  constructor(code: StorageErrorCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StorageError'
    this.code = code
  }
}

const REASONS = new Map([
  ['ENOSPC', 'the disk is full. Free some space and try again.'],
  ['EDQUOT', 'your share of the disk is used up. Free some space and try again.'],
  ['EROFS', 'this disk can only be read. Copy the project to another one.'],
  ['EACCES', 'this folder may not be written to or read by you. Ask for access, or copy the project.'],
  ['EPERM', 'this folder may not be written to by you. Ask for access, or copy the project.'],
  ['EIO', 'the disk reports a fault. Copy the project to another disk now.'],
  ['EMFILE', 'too many files are open. Close other programs and try again.'],
  ['ENOENT', 'a folder on the way there does not exist. Make it first.'],
  ['ENOTDIR', 'a folder on the way there is a file.'],
  ['ENAMETOOLONG', 'the name is too long. Choose a shorter one.'],
])

/** The system's error code, as `ENOSPC`, or an empty text. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** A system's refusal in words. What is a StorageError already stays as it is. */
export function asDiskError(error: unknown, what: string): StorageError {
  if (error instanceof StorageError) return error
  const reason =
    REASONS.get(systemCode(error)) ?? `the disk refused it (${systemCode(error) || String(error)}).`
  return new StorageError('disk', `${what}: ${reason}`, { cause: error })
}
