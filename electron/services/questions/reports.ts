import type { Project } from '../../../shared/project/project.ts'
import { StorageError } from '../../storage/storage-error.ts'
import { exportReport } from '../export-report.ts'
import { safeName } from '../safe-name.ts'
import type { Answers } from './answers.ts'

/** Files that leave the project. */
export const reportsAnswers: Answers<'save-attached' | 'save-report'> = {
  'save-attached': async ({ shelf, projects, host }, { project, asset }) => {
    const path = await shelf.pathOf(project)
    const file = await projects.use(path, async ({ open }) => ({
      name: nameOf(open.project, asset),
      bytes: await open.folder.readAsset(asset),
    }))
    return host.save(file)
  },

  'save-report': async ({ shelf, projects, host, ending }, { project, format, confidential }) => {
    const path = await shelf.pathOf(project)
    const file = await projects.use(path, async ({ open }) => {
      const { title } = open.project.article
      const bytes = await exportReport(open, format, {
        includeConfidential: confidential,
        exportedAt: new Date().toISOString(),
        signal: ending,
        printPdf: (html, options) => host.printPdf(html, options),
      })
      return { name: `${safeName(title)} fact-check${confidential ? ' confidential' : ''}.${format}`, bytes }
    })
    return host.save(file)
  },
}

/** The name under which the project knows a file. Only its own files can be asked for. */
function nameOf({ drafts, sources, evidence }: Project, asset: string): string {
  const files = [
    ...drafts.map(({ original }) => original),
    ...[...sources, ...evidence].flatMap(({ file }) => file ?? []),
  ]
  const file = files.find((each) => each.asset === asset)
  if (!file) throw new StorageError('asset-missing', 'This project names no such file.')
  const [, stem = file.name, ending = ''] = /^(.+?)(\.[A-Za-z0-9]{1,8})?$/s.exec(file.name) ?? []
  return safeName(stem, 'File') + ending
}
