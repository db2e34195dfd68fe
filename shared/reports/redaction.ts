import type { Evidence } from '../project/evidence.ts'
import type { Project } from '../project/project.ts'
import type { Source } from '../project/source.ts'
import { ON_FILE } from './report.ts'
import { findSecrets, secretsFrom } from './secrets.ts'

/** What a copy of the report must not say. */
export interface Redaction {
  readonly withholds: (source: Source | undefined) => boolean
  /** What the desk wrote itself, without the names and words of the sources that are withheld. */
  readonly cleaned: (text: string) => string
  /** A wording meant for print, without their names: their words may be what is to be printed. */
  readonly unnamed: (text: string) => string
}

/** Nothing is withheld where confidential sources were asked for. */
export function redactionOf(project: Project, includeConfidential: boolean): Redaction {
  const asItIs = (text: string): string => text
  if (includeConfidential) return { withholds: () => false, cleaned: asItIs, unnamed: asItIs }
  const sources = project.sources.filter(({ confidential }) => confidential)
  const ids = new Set(sources.map(({ id }) => id))
  const names = sources.flatMap(namesIn)
  const words = project.evidence.filter(({ source }) => ids.has(source)).flatMap(wordsIn)
  return {
    // Evidence without its source cannot be known to be public.
    withholds: (source) => source?.confidential ?? true,
    cleaned: cleaner([...names, ...words]),
    unnamed: cleaner(names),
  }
}

function cleaner(words: readonly (string | null | undefined)[]): (text: string) => string {
  const secrets = secretsFrom(words.flatMap((each) => each ?? []))
  return (text) => {
    let clean = ''
    let place = 0
    for (const { start, end } of findSecrets(text, secrets)) {
      clean += `${text.slice(place, start)}[${ON_FILE}]`
      place = end
    }
    return clean + text.slice(place)
  }
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
