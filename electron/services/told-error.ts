import { Refusal } from '../../shared/commands/refusal.ts'
import type { Failure } from '../../shared/contract/questions.ts'
import { ExportError } from '../exporters/export-error.ts'
import { ImportError } from '../importers/import-error.ts'
import { StorageError } from '../storage/storage-error.ts'
import { BadCommand } from './parse-command.ts'
import { Unanswerable } from './unanswerable.ts'

const FORESEEN = [Refusal, BadCommand, ImportError, StorageError, ExportError, Unanswerable]

/** The code and sentence of an error that was foreseen; anything else says that it was not, and never a stack. */
export function toldError(error: unknown): Failure {
  const foreseen = FORESEEN.find((kind) => error instanceof kind)
  if (foreseen) {
    const { code, message } = error as Error & Failure
    return { code, message }
  }
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n')
  return {
    code: 'unexpected',
    message: `Something went wrong that this program did not foresee (${message}). What was acknowledged is saved.`,
  }
}
