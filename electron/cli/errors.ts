import type { Failure } from '../../shared/contract/questions.ts'
import { ExportError } from '../exporters/export-error.ts'
import { ImportError } from '../importers/import-error.ts'
import { BadCommand } from '../services/parse-command.ts'
import { toldError as toldByServices } from '../services/told-error.ts'
import { StorageError } from '../storage/storage-error.ts'
import { UsageError } from './usage-error.ts'

/** The code and sentence of an error that was foreseen; anything else says that it was not. */
export const toldError = (error: unknown): Failure =>
  error instanceof UsageError ? { code: error.code, message: error.message } : toldByServices(error)

export const errorLine = ({ code, message }: Failure): string =>
  `error[${code}]: ${message.replace(/\s*\n\s*/g, ' ')}`

/**
 * 1 the answer is no · 2 used wrongly · 3 an input cannot be read · 4 the project cannot be used ·
 * 5 the disk refused.
 */
export function statusOf(error: unknown): number {
  if (error instanceof UsageError) return 2
  if (error instanceof BadCommand) return 2
  if (error instanceof ImportError) return 3
  if (error instanceof StorageError) return storageStatus(error)
  if (error instanceof ExportError) return error.code === 'disk' ? 5 : 1
  return 1
}

function storageStatus({ code }: StorageError): number {
  if (code === 'disk') return 5
  return code === 'exists' || code === 'no-backup' ? 1 : 4
}
