import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const USAGE = 'npm start [-- [--browser] [--data DIR] [FILE]]'

/**
 * What `npm start` was called with, with paths as they were meant where it was typed. Throws an error with a
 * sentence for who typed it.
 */
export function startArguments(args, from) {
  const { browser = false, data, file } = parsed(args)
  return {
    isBrowser: browser,
    data: data === undefined ? null : resolve(from, data),
    file: file === undefined ? null : resolve(from, file),
  }
}

function parsed(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'boolean' }, data: { type: 'string' } },
    })
    if (positionals.length > 1) throw new Error(`One file at a time: ${positionals.length} were named.`)
    if (values.data === '') throw new Error('--data takes a folder.')
    return { ...values, file: positionals[0] }
  } catch ({ message }) {
    throw new Error(`${message.split('\n')[0]}\nUsage: ${USAGE}`)
  }
}
