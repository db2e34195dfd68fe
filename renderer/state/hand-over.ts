import type { Saved } from '../../shared/contract/questions.ts'
import { download } from '../ui/download.ts'
import { setDesk } from './desk.ts'

/** Says where the host put a file, or hands its bytes to the browser. */
export function handOver(saved: Saved): void {
  if (saved === null) return
  if (saved.kind === 'download') download(saved)
  const where =
    saved.kind === 'download' ? `“${saved.name}” is among your downloads.` : `The file is at ${saved.path}`
  setDesk({ toast: { text: where, undo: false } })
}
