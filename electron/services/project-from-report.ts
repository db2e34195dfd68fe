import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { CommandType } from '../../shared/commands/table.ts'
import type { Entry } from '../../shared/log/entry.ts'
import { fromBase, replay } from '../../shared/log/timeline.ts'
import { currentDraft } from '../../shared/project/project.ts'
import type { AttachedFile } from '../../shared/project/source.ts'
import { REPORT_FORMAT, type ReportLog } from '../../shared/reports/render-json.ts'
import { ImportError } from '../importers/import-error.ts'
import { readNamedFile } from '../importers/read-named-file.ts'
import { buildProjectFolder } from '../storage/build-project-folder.ts'
import { COMMAND_SCHEMAS } from './command-schemas.ts'
import { missingFiles } from './missing-files.ts'
import type { NewProject } from './new-project.ts'
import { OpenProject } from './open-project.ts'
import { refusePrototypeKeys } from './parse-command.ts'
import { articleSchema, newDraftSchema, projectSchema } from './project-schema.ts'

/** A report holds a whole log; that of 10,000 claims takes some 40 MB. */
const LARGEST_REPORT = 400 * 1024 * 1024

const text = z.string()
const ENTRY_SCHEMAS: Readonly<Record<CommandType, z.ZodType>> = {
  ...COMMAND_SCHEMAS,
  'create-project': z.strictObject({ id: text, article: articleSchema, draft: newDraftSchema }),
  undo: z.strictObject({}),
  redo: z.strictObject({}),
}

const ENTRY = z.strictObject({
  seq: z.int().positive(),
  id: text.min(1),
  after: text.nullable(),
  by: text.min(1),
  at: z.iso.datetime(),
  type: z.enum(Object.keys(ENTRY_SCHEMAS) as CommandType[]),
  input: z.unknown(),
})

const REPORT = z.object({
  'claimbench-report': z.number(),
  partial: z.boolean(),
  base: z.strictObject({ seq: z.int().positive(), project: projectSchema }).nullable().optional(),
  entries: z.array(ENTRY).optional(),
})

/**
 * Makes a project again from an exported JSON report, log and all. The bytes of its files are not in the report:
 * they are named in `missing`. Throws an ImportError where the file is no such report or a withheld one.
 */
export async function projectFromReport(
  path: string,
  reportPath: string,
): Promise<NewProject & { readonly missing: readonly AttachedFile[] }> {
  const { base, entries } = logIn(await readNamedFile(reportPath, LARGEST_REPORT), reportPath)
  return buildProjectFolder(path, base && { seq: base.seq, state: base.project }, async (folder) => {
    for (const entry of entries) await folder.append(entry)
    const open = await OpenProject.on(folder)
    const { project } = open
    for (const { text: words } of project.drafts) await folder.putAsset(new TextEncoder().encode(words))
    const missing = await missingFiles(project, folder)
    await open.close()
    return {
      id: project.id,
      title: project.article.title,
      seq: entries.at(-1)?.seq ?? base?.seq ?? 0,
      missing,
    }
  })
}

/** The log in a report, held against every rule, so that what is written down can be opened. */
function logIn(bytes: Uint8Array, path: string): ReportLog {
  const { 'claimbench-report': format, partial, base = null, entries } = reportIn(bytes, path)
  if (format > REPORT_FORMAT) {
    throw new ImportError(
      'unsupported',
      `“${path}” comes from a newer Claimbench. Update this program first.`,
    )
  }
  if (partial || !entries) {
    throw new ImportError(
      'unsupported',
      `“${path}” was written without its confidential sources, so it cannot become a project again. ` +
        'Export it with --include-confidential.',
    )
  }
  entries.forEach((entry, at) => {
    const result = ENTRY_SCHEMAS[entry.type].safeParse(entry.input)
    // What a script may leave out, a log never does: an id that were made here would be another one each time.
    const isWhole = result.success && isDeepStrictEqual(result.data, entry.input)
    if (!isWhole || entry.seq !== (base?.seq ?? 0) + at + 1) throw broken(path, `entry ${at + 1}`)
  })
  try {
    const { project } = replay(entries as Entry[], base && fromBase(base.seq, base.project))
    currentDraft(project)
    const altered = project.drafts.find(({ text: words, textAsset }) => sha256(words) !== textAsset)
    if (altered) throw new Error(`the text of draft ${altered.id} is not the one whose fingerprint it has`)
  } catch (error) {
    throw broken(path, (error as Error).message)
  }
  return { base, entries: entries as Entry[] }
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex')

function reportIn(bytes: Uint8Array, path: string): z.infer<typeof REPORT> {
  try {
    const raw: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    refusePrototypeKeys(raw)
    return REPORT.parse(raw)
  } catch {
    throw new ImportError('damaged', `“${path}” is no report of Claimbench in JSON, or it was changed since.`)
  }
}

const broken = (path: string, where: string): ImportError =>
  new ImportError(
    'damaged',
    `The log in “${path}” does not hold together (${where}). Export the report again.`,
  )
