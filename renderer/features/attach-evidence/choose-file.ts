import type { NamedBytes } from '../../../shared/contract/questions.ts'
import { deskNow } from '../../state/desk.ts'
import { ask, Refused } from '../../workbench.ts'
import { setForm, takeFile } from './attach-form.ts'

/** By the system's dialog, or by the page's own input where the host has none. */
export async function chooseFile(input: HTMLInputElement | null): Promise<void> {
  if (deskNow().start?.host === 'browser') {
    input?.click()
    return
  }
  try {
    const file = await ask('choose-file', {})
    if (file) takeFile(file)
  } catch (error) {
    if (error instanceof Refused && error.code === 'unavailable') input?.click()
    else setForm({ says: error instanceof Refused ? error.message : String(error) })
  }
}

export async function takeFirst(files: FileList | null): Promise<void> {
  const file = files?.[0]
  if (!file) return
  try {
    takeFile(await named(file))
  } catch {
    setForm({ says: `“${file.name}” could not be read. If it is a folder, choose a file in it.` })
  }
}

const named = async (file: File): Promise<NamedBytes> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
})
