import { CHECK_STATE_WORDS, CHECK_STATES } from '../../../shared/project/check-state.ts'
import { missingFiles } from '../../services/missing-files.ts'
import { type Run, withProject } from '../call.ts'
import { columns, print, printJson } from '../output.ts'
import { type ProjectJson, projectJson } from '../project-json.ts'

export const run: Run = async (call) => {
  const shown = await withProject(call, { write: false }, async ({ project, folder }) =>
    projectJson(project, await folder.backups(), await missingFiles(project, folder)),
  )
  if (call.json) printJson(shown)
  else print(summary(shown))
  return undefined
}

function summary({
  title,
  publishedAt,
  fingerprint,
  drafts,
  counts,
  sources,
  backups,
  missing,
}: ProjectJson) {
  const { claims, left, byState } = counts
  const states = CHECK_STATES.filter((state) => byState[state]).map(
    (state) => `${byState[state]} ${CHECK_STATE_WORDS[state].toLowerCase()}`,
  )
  return [
    title,
    `Published ${publishedAt ?? 'on a day that nobody has said yet'} · draft ${drafts.length} · ${fingerprint.slice(0, 12)}`,
    '',
    `${left} of ${claims} facts left${states.length > 0 ? `: ${states.join(', ')}` : ''}`,
    ...titled(
      'Sources',
      sources.map(({ id, title: name, confidential }) => [
        id,
        confidential ? `${name} (confidential)` : name,
      ]),
    ),
    ...titled(
      'Backups',
      backups.map(({ name, at }) => [name, at]),
    ),
    ...titled(
      'Missing files',
      missing.map(({ name, asset }) => [name, asset.slice(0, 12)]),
    ),
  ].join('\n')
}

const titled = (title: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : ['', title, columns(rows.map((row) => [`  ${row[0]}`, ...row.slice(1)]))]
