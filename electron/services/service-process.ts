import { parseText } from '../importers/parse-text.ts'
import { newProject } from './new-project.ts'
import { OpenProject } from './open-project.ts'

// The main job by the services alone, in whatever Node this is bundled for: prints the claims it ends with.

const [path = ''] = process.argv.slice(2)
const AB = { by: 'AB', at: '2026-03-02T09:00:00.000Z' }

async function main(): Promise<void> {
  const bytes = Buffer.from('Harbour town votes for a second ferry\n\nThe plan costs 3 million euros.\n')
  const read = { article: parseText(bytes, 'ferry.txt'), bytes, name: 'ferry.txt' }
  await newProject(path, read, { publishedAt: '2026-03-02', accept: [] }, AB)
  const open = await OpenProject.open(path, { write: true })
  const start = read.article.text.indexOf('3 million')
  await open.execute({ type: 'add-claim', input: { id: 'c1', start, end: start + 15 } }, AB)
  await open.execute({ type: 'add-source', input: { id: 's1', title: 'Budget' } }, AB)
  const evidence = { id: 'e1', claim: 'c1', source: 's1', stance: 'supports', passage: '3,000,000' }
  await open.execute({ type: 'attach-evidence', input: evidence }, AB)
  await open.execute({ type: 'set-verdict', input: { claim: 1, rating: 'accurate' } }, AB)
  await open.execute({ type: 'undo', input: {} }, AB)
  await open.execute({ type: 'redo', input: {} }, AB)
  await open.close()
  const again = await OpenProject.open(path, { write: false })
  process.stdout.write(JSON.stringify(again.project.claims))
  await again.close()
}

main().catch((error: Error) => {
  process.stdout.write(String(error.stack))
  process.exitCode = 1
})
