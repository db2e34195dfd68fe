// Fixture, for tests alone: a writer in a process of its own that they kill. It appends entries until it dies, saying
// each one that was acknowledged; or with `hold`, opens the project, says so, and waits.

import { entryAt, stateAt, type Titles } from './invented-log.ts'
import { openProjectFolder } from './project-folder.ts'

const [path = '', task = ''] = process.argv.slice(2)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

async function main(): Promise<void> {
  const open = await openProjectFolder<Titles>(path, { write: true })
  say('open')
  if (task === 'hold') {
    setInterval(() => {}, 1000)
    return
  }
  let seq = (await open.entries()).length
  for (;;) {
    const batch = Array.from({ length: 1 + (seq % 7) }, (_, at) => seq + 1 + at)
    await Promise.all(batch.map(async (each) => open.append(entryAt(each)).then(() => say(String(each)))))
    seq += batch.length
    if (seq % 3 === 0) await open.saveSnapshot(seq, stateAt(seq))
  }
}

main().catch((error: Error & { readonly code?: string }) => {
  say(`error ${error.code}`)
  process.exitCode = 1
})
