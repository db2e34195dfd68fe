import { type Run, sendOne } from '../call.ts'

export const run: Run = (call) =>
  sendOne(call, 'attach-evidence', {
    claim: call.args.needed('CLAIM'),
    source: call.args.option('source'),
    stance: call.args.option('stance'),
    passage: call.args.option('passage'),
    locator: call.args.option('locator'),
    note: call.args.option('note'),
  })
