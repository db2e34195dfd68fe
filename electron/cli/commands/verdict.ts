import { Refusal } from '../../../shared/commands/refusal.ts'
import { type Run, sendOne } from '../call.ts'
import { UsageError } from '../usage-error.ts'

export const run: Run = async (call) => {
  const { args } = call
  const input = { claim: args.needed('CLAIM'), rating: args.needed('RATING'), note: args.option('note') }
  try {
    return await sendOne(call, 'set-verdict', input)
  } catch (error) {
    // The scale is the project's own, so only the project can say that a word is not on it.
    if (error instanceof Refusal && error.code === 'unknown-rating') throw new UsageError(error.message)
    throw error
  }
}
