import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import {
  createProjectFolder,
  openProjectFolder,
  type ProjectFolder,
} from '../electron/storage/project-folder.ts'
import type { Entry } from '../shared/log/entry.ts'
import { median, timed } from './measure.ts'
import type { Row } from './row.ts'

const PROJECT_BYTES = 2_000_000
const ROUNDS = 150
const STOCK_ROUNDS = 15

/** One durable command at the storage port, in a project of 2 MB. */
export async function benchStorage(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimbench-bench-'))
  try {
    const project = await filled(join(folder, 'Two.claimbench'))
    const rows = [await againstBareAppend(folder, project), await againstStock(folder, project)]
    await project.close()
    return rows
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A state as a project's is: many small objects. */
interface Passages {
  readonly evidence: readonly unknown[]
}

const PASSAGE = 'The ledger of the harbour has this figure for the week, signed by two clerks. '.repeat(3)
let seq = 0

const evidenceAt = (at: number) => ({
  id: `e${at}`,
  source: 's1',
  stance: 'supports',
  passage: PASSAGE,
  locator: `page ${at}`,
  note: null,
  file: null,
  capturedAt: '2026-03-02T09:00:00.000Z',
})

const nextEntry = (): Entry => ({
  seq: ++seq,
  id: `x${seq}`,
  after: seq === 1 ? null : `x${seq - 1}`,
  by: 'AB',
  at: '2026-03-02T09:00:00.000Z',
  type: 'attach-evidence',
  input: { id: `e${seq}`, claim: 'c1', source: 's1', stance: 'supports', passage: PASSAGE },
})

async function filled(path: string): Promise<ProjectFolder<Passages>> {
  const first = await createProjectFolder<Passages>(path)
  const entries = Array.from(
    { length: Math.ceil(PROJECT_BYTES / JSON.stringify(nextEntry()).length) },
    (_, at) => at,
  )
  seq = 0
  await Promise.all(entries.map(() => first.append(nextEntry())))
  await first.saveSnapshot(seq, { evidence: entries.map((at) => evidenceAt(at)) })
  await first.close()
  return openProjectFolder<Passages>(path, { write: true })
}

async function againstBareAppend(folder: string, project: ProjectFolder<Passages>): Promise<Row> {
  const bare = await open(join(folder, 'bare.jsonl'), 'a')
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const entry = nextEntry()
    ours.push(await timed(() => project.append(entry)))
    const line = Buffer.from(`${JSON.stringify(entry)}\n`)
    theirs.push(
      await timed(async () => {
        await bare.write(line)
        await bare.datasync()
      }),
    )
  }
  await bare.close()
  return {
    what: 'one durable command in a project of 2 MB, against a bare append and fdatasync',
    ratio: median(ours) / median(theirs),
    limit: 1.8,
    better: 'lower',
    detail: `${median(ours).toFixed(2)} ms against ${median(theirs).toFixed(2)} ms`,
  }
}

async function againstStock(folder: string, project: ProjectFolder<Passages>): Promise<Row> {
  const { opened } = project
  const stock = new Low(
    new JSONFile<Passages>(join(folder, 'stock.json')),
    opened.snapshot?.state ?? { evidence: [] },
  )
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < STOCK_ROUNDS; round++) {
    theirs.push(await timed(() => stock.write()))
    for (let each = 0; each < 5; each++) {
      const entry = nextEntry()
      ours.push(await timed(() => project.append(entry)))
    }
  }
  return {
    what: 'one durable command in a project of 2 MB, faster than a stock lowdb write by',
    ratio: median(theirs) / median(ours),
    limit: 15,
    better: 'higher',
    detail: `${median(ours).toFixed(2)} ms against ${median(theirs).toFixed(2)} ms, and the stock write is not durable`,
  }
}
