import { type Run, sendOne } from '../call.ts'

export const run: Run = (call) =>
  sendOne(call, 'add-person', {
    initials: call.args.needed('INITIALS'),
    name: call.args.option('name'),
  })
