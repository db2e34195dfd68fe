import { ask, Refused } from '../workbench.ts'
import { setDesk } from './desk.ts'
import { openArticle } from './session.ts'

/** Opens one file as an article; of several each becomes an article of its own, and the library shows them. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const [only] = files
  if (!only) return
  if (files.length === 1) return openArticle({ kind: 'file', ...(await named(only)) })
  const problems: string[] = []
  for (const [at, file] of files.entries()) {
    setDesk({ work: `Reading “${file.name}” · ${at + 1} of ${files.length}` })
    try {
      await ask('new-project', { article: { kind: 'file', ...(await named(file)) } })
    } catch (error) {
      problems.push(`${file.name}: ${error instanceof Refused ? error.message : String(error)}`)
    }
  }
  const opened = files.length - problems.length
  setDesk({
    work: null,
    toast: { text: `${opened} of ${files.length} files are in the library.`, undo: false },
    failure: problems.length === 0 ? null : failureOf(problems, files.length),
  })
}

const named = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })

const failureOf = (problems: readonly string[], all: number) => ({
  title: `${problems.length} of ${all} files could not be read`,
  message: problems.join('\n'),
  code: 'import',
})
