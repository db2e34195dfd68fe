import type { Source } from '../project/source.ts'
import type { ConfidentialWords } from './confidential-words.ts'
import { ON_FILE } from './report.ts'
import { findSecrets, type Secrets, secretsFrom } from './secrets.ts'

/** What a copy of the report must not say. */
export interface Redaction {
  readonly withholds: (source: Source | undefined) => boolean
  /** What the desk wrote itself, without the names and words of the sources that are withheld. */
  readonly cleaned: (text: string) => string
  /** A wording meant for print, without their names: their words may be what is to be printed. */
  readonly unnamed: (text: string) => string
  /** Whether there is anything that was taken out or would be. */
  readonly isNeeded: boolean
}

/** A whole copy, because confidential sources were asked for. */
export const NOTHING_REDACTED: Redaction = {
  withholds: () => false,
  cleaned: (text) => text,
  unnamed: (text) => text,
  isNeeded: false,
}

export function redactionOf({ names, words }: ConfidentialWords): Redaction {
  return {
    // Evidence without its source cannot be known to be public.
    withholds: (source) => source?.confidential ?? true,
    cleaned: cleaner(secretsFrom([...names, ...words], names)),
    unnamed: cleaner(secretsFrom(names, names)),
    isNeeded: names.length + words.length > 0,
  }
}

const cleaner =
  (secrets: Secrets) =>
  (text: string): string => {
    let clean = ''
    let place = 0
    for (const { start, end } of findSecrets(text, secrets)) {
      clean += `${text.slice(place, start)}[${ON_FILE}]`
      place = end
    }
    return clean + text.slice(place)
  }
