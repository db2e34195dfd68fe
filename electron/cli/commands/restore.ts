import { listBackups } from '../../storage/backups.ts'
import { refuseNewer, refuseUnusable } from '../../storage/read-project.ts'
import { restoreBackup } from '../../storage/restore-backup.ts'
import type { Run } from '../call.ts'
import { columns, print, printJson } from '../output.ts'
import { projectPlace } from '../project-place.ts'

export const run: Run = async ({ args, json, whole }) => {
  const path = projectPlace(args)
  const from = args.option('from')
  if (from === undefined) {
    const backups = await listBackups(path)
    // Backups are told also of a project whose log is missing.
    await (backups.length === 0 ? refuseUnusable : refuseNewer)(path)
    if (json) printJson({ backups })
    else print(columns(backups.map(({ name, at, seq }) => [name, at, `${seq} commands`])) || 'No backup yet.')
    return undefined
  }
  const { kept } = await whole(() => restoreBackup(path, from))
  if (json) printJson({ restored: from, kept })
  else print(`Restored ${from}. What it replaced is kept in ${kept}.`)
  return undefined
}
