import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { Refusal } from '../../shared/commands/refusal.ts'
import { checkProjectFolder, type Finding } from '../storage/check-project-folder.ts'
import { StorageError } from '../storage/storage-error.ts'
import { missingFiles } from './missing-files.ts'
import { OpenProject } from './open-project.ts'

/**
 * Everything that can be said of a project's soundness, part by part: first what lies on the disk, then whether it
 * makes a project and whether the files that this names are there. Changes nothing.
 */
export async function checkProject(path: string): Promise<readonly Finding[]> {
  const findings = await checkProjectFolder(path)
  const sound = findings.every((each) => each.sound)
  try {
    return [...findings, ...(await checkContent(path))]
  } catch (error) {
    // Of what was found damaged already, nothing more can be told.
    if (!sound) return findings
    if (!(error instanceof StorageError || error instanceof Refusal) || codeIsDisk(error)) throw error
    return [...findings, { part: 'project', name: basename(path), sound: false, message: error.message }]
  }
}

const codeIsDisk = ({ code }: StorageError | Refusal): boolean => code === 'disk'

async function checkContent(path: string): Promise<readonly Finding[]> {
  const open = await OpenProject.open(path, { write: false })
  try {
    const { project, folder } = open
    const missing = await missingFiles(project, folder)
    return [
      {
        part: 'project',
        name: project.article.title,
        sound: true,
        message: `${project.claims.length} claims, ${project.sources.length} sources`,
      },
      ...missing.map(({ name, asset }) => ({
        part: 'asset' as const,
        name: asset,
        sound: false,
        message: `“${name}” is named by the project and is not here.`,
      })),
      ...project.drafts
        .filter(({ text, textAsset }) => createHash('sha256').update(text).digest('hex') !== textAsset)
        .map(({ id, textAsset }) => ({
          part: 'asset' as const,
          name: textAsset,
          sound: false,
          message: `The text of draft ${id} is not the one whose fingerprint it has.`,
        })),
    ]
  } finally {
    await open.close()
  }
}
