import type { Project } from '../../shared/project/project.ts'
import type { AttachedFile } from '../../shared/project/source.ts'
import type { ProjectFolder } from '../storage/project-folder.ts'

/** Files that a project names and its folder lacks, as after making it again from a report. */
export async function missingFiles(
  { drafts, sources, evidence }: Project,
  folder: ProjectFolder<Project>,
): Promise<readonly AttachedFile[]> {
  const named = [
    ...drafts.map(({ original }) => original),
    ...[...sources, ...evidence].flatMap(({ file }) => file ?? []),
  ]
  const once = [...new Map(named.map((file) => [file.asset, file])).values()]
  const there = await Promise.all(once.map(({ asset }) => folder.hasAsset(asset)))
  return once.filter((_, at) => !there[at])
}
