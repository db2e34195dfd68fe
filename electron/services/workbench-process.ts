import Conf from 'conf'
import type { Gets, Question } from '../../shared/contract/questions.ts'
import { dataFolders } from './data-folders.ts'
import { inventedHost } from './invented-host.ts'
import { openPreferences, PREFERENCES_NAME } from './preferences.ts'
import { Workbench } from './workbench.ts'

// A session at the workbench, in whatever Node this is bundled for: prints what the page would have got.

const [data = ''] = process.argv.slice(2)
const preferences = () =>
  openPreferences(
    data,
    (options) => new Conf<Record<string, unknown>>({ ...options, configName: PREFERENCES_NAME }),
  )

async function value<Q extends Question>(bench: Workbench, question: Q, input: unknown): Promise<Gets<Q>> {
  const answer = await bench.answer(question, input)
  if (!answer.ok) throw new Error(`${question}: ${answer.message}`)
  return answer.value as Gets<Q>
}

async function main(): Promise<void> {
  preferences().write({ theme: 'dark', person: { initials: 'AB', name: null } })
  const bench = new Workbench(dataFolders(data), { ...inventedHost(), preferences: preferences() })
  let undo: string | null = null
  bench.hear((event) => {
    if (event.kind === 'entry') undo = event.undo
  })
  const start = await bench.answer('start', {})
  const { project } = await value(bench, 'new-project', { article: { kind: 'sample' } })
  await value(bench, 'open-project', { project })
  const { proposals } = await value(bench, 'find', { project })
  const file = { name: 'budget.txt', bytes: new Uint8Array([65, 66]) }
  const source = { project, type: 'add-source', input: { id: 's1', title: 'Budget' }, file }
  const sent = await bench.answer('send', source)
  const history = (await value(bench, 'history', { project, claim: null })).length
  const report = (await value(bench, 'save-report', { project, format: 'html', confidential: false }))?.kind
  const listed = await value(bench, 'list-articles', {})
  const notices = await bench.close()
  const found = proposals.length > 0
  process.stdout.write(JSON.stringify({ start, found, sent, undo, history, report, listed, notices }))
}

main().catch((error: Error) => {
  process.stdout.write(String(error.stack))
  process.exitCode = 1
})
