import type { Failure } from '../../shared/contract/questions.ts'
import { ExportError } from '../exporters/export-error.ts'
import { ImportError } from '../importers/import-error.ts'
import { BadCommand } from '../services/parse-command.ts'
import { toldError as toldByServices } from '../services/told-error.ts'
import { StorageError } from '../storage/storage-error.ts'
import { Stopped } from './stopped.ts'
import { UsageError } from './usage-error.ts'

const OF_THE_COMMAND_LINE = [UsageError, Stopped]

/** The code and sentence of an error that was foreseen; anything else says that it was not. */
export function toldError(error: unknown): Failure {
  const own = OF_THE_COMMAND_LINE.find((kind) => error instanceof kind)
  if (own) {
    const { code, message } = error as Error & Failure
    return { code, message }
  }
  return isTooLongForText(error) ? TOO_MUCH : toldByServices(error)
}

const TOO_MUCH: Failure = {
  code: 'too-much',
  message:
    'There is too much to print at once. Ask for less: detect takes --limit N, export --format md or csv.',
}

/** V8 holds no text of more than some 500 million characters. */
const isTooLongForText = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message === 'Invalid string length' || ('code' in error && error.code === 'ERR_STRING_TOO_LONG'))

export const errorLine = ({ code, message }: Failure): string =>
  `error[${code}]: ${message.replace(/\s*\n\s*/g, ' ')}`

/**
 * 1 the answer is no · 2 used wrongly · 3 an input cannot be read · 4 the project cannot be used ·
 * 5 the disk refused.
 */
export function statusOf(error: unknown): number {
  if (error instanceof UsageError) return 2
  if (error instanceof BadCommand) return 2
  if (error instanceof ImportError) return error.code === 'stopped' ? 1 : 3
  if (error instanceof StorageError) return storageStatus(error)
  if (error instanceof ExportError) return error.code === 'disk' ? 5 : 1
  return 1
}

function storageStatus({ code }: StorageError): number {
  if (code === 'disk') return 5
  return code === 'exists' || code === 'no-backup' ? 1 : 4
}
