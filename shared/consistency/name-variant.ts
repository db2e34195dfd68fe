import type { Words } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'

const NAME = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?){1,2}/gu

/** Full names of two words that sound alike in both words and are spelt differently. */
export function findNameVariants(text: string): Conflict[] {
  const bySound = new Map<string, Map<string, Words[]>>()
  for (const match of text.matchAll(NAME)) {
    const words = match[0]
      .replace(/[’']s$/, '')
      .split(' ')
      .slice(-2)
    const name = words.join(' ')
    const start = match.index + match[0].indexOf(name)
    const spellings = bySound.get(soundOf(name)) ?? new Map<string, Words[]>()
    spellings.set(name, [...(spellings.get(name) ?? []), { start, end: start + name.length, text: name }])
    bySound.set(soundOf(name), spellings)
  }
  return [...bySound.values()]
    .filter(({ size }) => size > 1)
    .map((spellings) => ({
      type: 'name-variant',
      message: `${[...spellings.keys()].map((name) => `“${name}”`).join(' and ')} may be one person: check the spelling.`,
      spans: [...spellings.values()].flat().sort((a, b) => a.start - b.start),
    }))
}

/** Without accents, doubled letters and all vowels but a first one. */
const soundOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eih])/g, 'k')
    .replace(/(?<=\p{L})[aeiouyh]+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
