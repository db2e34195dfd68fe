import type { Evidence } from '../project/evidence.ts'
import type { Project } from '../project/project.ts'
import type { Source } from '../project/source.ts'
import { ON_FILE } from './report.ts'

/** What a copy of the report must not say. */
export interface Redaction {
  readonly withholds: (source: Source | undefined) => boolean
  /** What the desk wrote itself, without the names and words of the sources that are withheld. */
  readonly cleaned: (text: string) => string
}

/** Nothing is withheld where confidential sources were asked for. */
export function redactionOf(project: Project, includeConfidential: boolean): Redaction {
  if (includeConfidential) return { withholds: () => false, cleaned: (text) => text }
  const secrets = secretsOf(project)
  const pattern = secrets.length > 0 ? new RegExp(secrets.map(asPattern).join('|'), 'giu') : null
  return {
    // Evidence without its source cannot be known to be public.
    withholds: (source) => source?.confidential ?? true,
    cleaned: (text) => (pattern ? text.replace(pattern, `[${ON_FILE}]`) : text),
  }
}

/** Shorter words would tear holes into every sentence and give nobody away. */
const SHORTEST_SECRET = 4

/** Longest first, so that a name inside a longer secret leaves no rest of it behind. */
function secretsOf(project: Project): readonly string[] {
  const sources = project.sources.filter(({ confidential }) => confidential)
  const ids = new Set(sources.map(({ id }) => id))
  const evidence = project.evidence.filter(({ source }) => ids.has(source))
  return [...sources.flatMap(namesIn), ...evidence.flatMap(wordsIn)]
    .map((secret) => secret?.trim() ?? '')
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length)
}

const namesIn = ({ id, title, author, publisher, url, contact, file }: Source) => [
  id,
  title,
  author,
  publisher,
  url,
  contact,
  file?.name,
  file?.asset,
]

const wordsIn = ({ id, passage, note, file }: Evidence) => [id, passage, note, file?.name, file?.asset]

const asPattern = (secret: string): string =>
  secret.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/gu, '\\s+')
