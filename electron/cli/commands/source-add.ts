import { type Run, sendOne } from '../call.ts'

export const run: Run = (call) =>
  sendOne(call, 'add-source', {
    title: call.args.option('title'),
    url: call.args.option('url'),
    author: call.args.option('author'),
    publisher: call.args.option('publisher'),
    date: call.args.option('date'),
    class: call.args.option('class'),
    contact: call.args.option('contact'),
    confidential: call.args.flag('confidential'),
  })
