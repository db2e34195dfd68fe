import type { Entry } from '../log/entry.ts'
import type { Evidence } from '../project/evidence.ts'
import type { Project } from '../project/project.ts'
import type { Source } from '../project/source.ts'
import type { ReportLog } from './render-json.ts'

/** What would give confidential sources away, as it stands in a project or ever stood in its log. */
export interface ConfidentialWords {
  /** Names of people and places, which are told by a single word. */
  readonly names: readonly string[]
  /** Ids, files, and what the sources said. */
  readonly words: readonly string[]
}

type Known = Pick<Project, 'sources' | 'evidence'>
type SourceFields = Partial<Source>
type EvidenceFields = Partial<Evidence>

/** Of the sources that are confidential now. */
export const confidentialWordsNow = ({ sources, evidence }: Known): ConfidentialWords =>
  collected(
    sources.map((source) => [source.id, source]),
    evidence.map((each) => [each.id, each]),
    [],
  )

/**
 * Of every source that was confidential at any time: also under the names that it had then, and when it or its
 * evidence has been removed. What a source that is open now is called now is no secret.
 */
export function confidentialWordsEver(project: Project, { base, entries }: ReportLog): ConfidentialWords {
  const known: readonly Known[] = [project, ...(base ? [base.project] : [])]
  return collected(
    [
      ...known.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const)),
      ...fieldsIn<SourceFields>(entries, 'add-source', 'edit-source', 'source'),
    ],
    [
      ...known.flatMap(({ evidence }) => evidence.map((each) => [each.id, each] as const)),
      ...fieldsIn<EvidenceFields>(entries, 'attach-evidence', 'edit-evidence', 'evidence'),
    ],
    project.sources.filter(({ confidential }) => !confidential),
  )
}

/** What commands said of things, by the things' ids. */
function fieldsIn<Fields>(
  entries: readonly Entry[],
  making: string,
  editing: string,
  named: string,
): (readonly [string, Fields])[] {
  return entries.flatMap(({ type, input }) => {
    if (type !== making && type !== editing) return []
    const fields = input as Fields & Readonly<Record<string, unknown>>
    return [[String(type === making ? fields.id : fields[named]), fields] as const]
  })
}

function collected(
  sources: readonly (readonly [string, SourceFields])[],
  evidence: readonly (readonly [string, EvidenceFields])[],
  open: readonly Source[],
): ConfidentialWords {
  const ids = new Set(sources.flatMap(([id, { confidential }]) => (confidential === true ? [id] : [])))
  const told = new Set(
    open.flatMap((source) => [source.id, ...strings(namesIn(source)), ...fileWords(source)]),
  )
  const openIds = new Set(open.map(({ id }) => id))
  const ofThem = sources.filter(([id]) => ids.has(id))
  const from = new Map(evidence.flatMap(([id, { source }]) => (source === undefined ? [] : [[id, source]])))
  const theirs = evidence.filter(([id]) => {
    const source = from.get(id)
    return source !== undefined && ids.has(source) && !openIds.has(source)
  })
  const isSecret = (words: string): boolean => !told.has(words)
  return {
    names: strings(ofThem.flatMap(([, source]) => namesIn(source))).filter(isSecret),
    words: strings([
      ...ofThem.flatMap(([id, source]) => [id, ...fileWords(source)]),
      ...theirs.flatMap(([id, each]) => [id, each.passage, each.locator, each.note, ...fileWords(each)]),
    ]).filter(isSecret),
  }
}

const namesIn = ({ title, author, publisher, url, contact }: SourceFields) => [
  title,
  author,
  publisher,
  url,
  contact,
]

const fileWords = ({ file }: SourceFields | EvidenceFields): readonly (string | undefined)[] => [
  file?.name,
  file?.asset,
]

const strings = (list: readonly (string | null | undefined)[]): string[] => list.flatMap((each) => each ?? [])
