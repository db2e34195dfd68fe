import { CHECK_STATES } from '../../../shared/project/check-state.ts'
import { type Run, sendOne } from '../call.ts'
import { UsageError } from '../usage-error.ts'

export const run: Run = async (call) => {
  const state = call.args.needed('STATE')
  if (!CHECK_STATES.some((each) => each === state)) {
    throw new UsageError(`“${state}” is no state. There are: ${CHECK_STATES.join(', ')}.`)
  }
  return sendOne(call, 'set-state', { claim: call.args.needed('CLAIM'), state })
}
