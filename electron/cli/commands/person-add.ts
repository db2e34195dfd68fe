import { type Run, sendOne } from '../call.ts'

export const run: Run = (call) => {
  const initials = call.args.needed('INITIALS').trim()
  return sendOne(call, 'add-person', { initials, name: call.args.option('name') }, initials)
}
