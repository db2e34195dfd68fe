import { basename, dirname, extname, join } from 'node:path'
import { app, dialog } from 'electron'
import type { NamedBytes, Saved } from '../../shared/contract/questions.ts'
import { writeReport } from '../exporters/write-report.ts'
import { readNamedFile } from '../importers/read-named-file.ts'
import { windowThatAsks } from './answer-pages.ts'

/** What may be attached; an article may be smaller only, and whoever reads it says so. */
const LARGEST = 256 * 1024 * 1024

/** Where the editor was last, for as long as the program runs. */
const folders = { open: '', save: '' }

/** Lets the editor choose a file and reads it. Null where they chose none. Throws an ImportError. */
export async function chooseFile(): Promise<NamedBytes | null> {
  const window = windowThatAsks()
  const options = {
    title: 'Open',
    defaultPath: folders.open || app.getPath('documents'),
    properties: ['openFile' as const],
  }
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  const [path] = filePaths
  if (canceled || path === undefined) return null
  folders.open = dirname(path)
  return { name: basename(path), bytes: await readNamedFile(path, LARGEST) }
}

/** Puts a file where the editor says: whole, or not at all. Null where they say nowhere. Throws an ExportError. */
export async function saveFile({ name, bytes }: NamedBytes): Promise<Saved> {
  const window = windowThatAsks()
  const extension = extname(name).slice(1)
  const options = {
    title: 'Save',
    defaultPath: join(folders.save || app.getPath('documents'), basename(name)),
    filters: [
      ...(extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }]),
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  }
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return null
  await writeReport(filePath, bytes)
  folders.save = dirname(filePath)
  return { kind: 'saved', path: filePath }
}
