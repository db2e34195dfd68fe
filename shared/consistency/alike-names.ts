import { spellingDistance } from './spelling-distance.ts'

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[øö]/g, 'o'],
  [/æ/g, 'e'],
  [/ł/g, 'l'],
  [/đ|ð/g, 'd'],
  [/^(?:al|el|as|ash|an|at|ad|ar|az)[- ]/, 'al-'],
  [/ph/g, 'f'],
  [/t?sch|tch|ch/g, 'c'],
  [/sh/g, 's'],
  [/qv/g, 'q'],
  [/ck|kh|q|c(?![eihc])/g, 'k'],
  [/^dj|^j/, 'y'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/dt/g, 't'],
]

/** A name as it is spelt: capitals, hyphens, apostrophes and spaces do not count, accents do. */
export const spellingOf = (name: string): string => {
  const small = name.toLowerCase()
  return isPlain(small) ? small : small.normalize('NFC').replace(/[’'\s-]/g, '')
}

const isPlain = (small: string): boolean => /^[a-z]*$/.test(small)

const lettersOf = (name: string): string => withoutAccents(spellingOf(name))

const withoutAccents = (small: string): string =>
  isPlain(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '')

/** What is left of a name when accents, doubled letters, vowels after the first and ways of transliterating go. */
function soundOf(name: string): string {
  let sound = withoutAccents(name.toLowerCase())
  for (const [letters, one] of SOUNDS) sound = sound.replace(letters, one)
  return sound
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=\p{L})[aeiouyh]+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** Hears a name as {@link soundOf} does. */
export type Ear = (name: string) => string

/** Made anew for each article; hears a name that comes again once. */
export function earFor(): Ear {
  const known = new Map<string, string>()
  return (name) => {
    const sound = known.get(name) ?? soundOf(name)
    known.set(name, sound)
    return sound
  }
}

/** Whether two different spellings may be meant for one name: "Masum" and "Massoum", but not "Petrov" and "Petkov". */
export function areAlike(a: string, b: string): boolean {
  if (spellingOf(a) === spellingOf(b)) return false
  const [left, right] = [lettersOf(a), lettersOf(b)]
  if (left === right) return true
  if (isOtherEnding(left, right) || isOtherEnding(right, left)) return false
  const shortest = Math.min(left.length, right.length)
  const limit = Math.max(1, Math.floor((Math.max(left.length, right.length) + 1) / 3))
  const distance = spellingDistance(left, right, limit)
  if (distance > limit) return false
  if (soundOf(a) === soundOf(b))
    return shortest >= 5 || left.length !== right.length || isSemivowel(left, right)
  return shortest >= 6 && distance === 1 && isSlip(left, right)
}

/** Whether the same name may be meant, in one spelling or in two. */
export const areSameName = (a: string, b: string): boolean =>
  spellingOf(a) === spellingOf(b) || areAlike(a, b)

/** Endings that make another name: Petrov and Petrova, Mario and Maria, Johns and Johnson, Jan and Jana. */
function isOtherEnding(a: string, b: string): boolean {
  if (
    a === `${b}s` ||
    (a.endsWith('son') && !b.endsWith('son') && a.startsWith(b.slice(0, 3)) && a.length > b.length + 1)
  )
    return true
  return /[ao]$/.test(a) && !b.endsWith(a.slice(-1)) && a.replace(/.$/, '') === b.replace(/[aeiouy]$/, '')
}

const isSemivowel = (a: string, b: string): boolean => a.replace(/y/g, 'i') === b.replace(/y/g, 'i')

/** Of names one slip apart: a letter dropped, added or swapped within the word. A changed letter makes another name. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.slice(-1) !== b.slice(-1)) return false
  return a.length !== b.length || [...a].sort().join('') === [...b].sort().join('')
}
