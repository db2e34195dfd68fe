import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newProject } from '../electron/services/new-project.ts'
import { OpenProject } from '../electron/services/open-project.ts'
import { median, timed } from './measure.ts'
import type { Row } from './row.ts'

const CLAIMS = 10_000
const ROUNDS = 7
const AB = { by: 'AB', at: '2026-03-02T09:00:00.000Z' }

/** A project of 10,000 claims: opening it, and the memory that it takes. */
export async function benchProject(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimbench-bench-'))
  try {
    const path = join(folder, 'Large.claimbench')
    await fill(path)
    return [await opening(path), memory(path)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Claims with a source, evidence and a verdict each, sent as a script would send them. */
async function fill(path: string): Promise<void> {
  const lines = Array.from(
    { length: CLAIMS },
    (_, n) => `The council paid ${n} euros to the harbour in week ${n}.`,
  )
  const text = lines.join('\n')
  const article = {
    title: 'Ten thousand claims',
    text,
    blocks: [{ id: 'b1', role: 'body' as const, start: 0, end: text.length }],
    offeredDate: null,
    writer: null,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    byteOrderMark: false,
    notices: [],
  }
  const read = { article, bytes: new TextEncoder().encode(text), name: 'claims.txt' }
  await newProject(path, read, { publishedAt: null, accept: [] }, AB)
  const open = await OpenProject.open(path, { write: true })
  await open.execute({ type: 'add-source', input: { id: 's1', title: 'Ledger of the harbour' } }, AB)
  let start = 0
  const sent: Promise<unknown>[] = []
  for (const [n, line] of lines.entries()) {
    const claim = `c${n}`
    const commands = [
      { type: 'add-claim', input: { id: claim, start, end: start + line.length, kind: 'money' } },
      {
        type: 'attach-evidence',
        input: {
          id: `e${n}`,
          claim,
          source: 's1',
          stance: 'supports',
          passage: `Week ${n}: ${n} euros, paid in full to the harbour.`,
        },
      },
      {
        type: 'set-verdict',
        input: { claim, rating: 'accurate', note: `The ledger has the same figure for week ${n}.` },
      },
    ]
    for (const command of commands) sent.push(open.execute(command, AB))
    start += line.length + 1
  }
  await Promise.all(sent)
  await open.close()
}

async function opening(path: string): Promise<Row> {
  const state = await stateIn(path)
  const [opened, parsed]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    opened.push(
      await timed(async () => {
        await (await OpenProject.open(path, { write: false })).close()
      }),
    )
    parsed.push(await timed(async () => JSON.parse(state)))
  }
  const [open, parse] = [median(opened), median(parsed)]
  return {
    what: 'opening 10,000 claims with a current snapshot, against JSON.parse of the same state',
    ratio: open / parse,
    limit: 3,
    better: 'lower',
    detail: `${open.toFixed(0)} ms against ${parse.toFixed(0)} ms, ${(state.length / 1e6).toFixed(1)} MB`,
  }
}

const stateIn = async (path: string): Promise<string> => {
  const open = await OpenProject.open(path, { write: false })
  await open.close()
  return JSON.stringify(open.project)
}

function memory(path: string): Row {
  const script = fileURLToPath(new URL('./open-one.js', import.meta.url))
  const bytes = (...args: string[]) =>
    Number(execFileSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' }))
  const megabytes = (bytes(path) - bytes()) / 1024 / 1024
  return {
    what: 'process memory with 10,000 claims open, MB above the same program without them',
    ratio: megabytes,
    limit: 250,
    better: 'lower',
    detail: 'resident set after a collection',
  }
}
