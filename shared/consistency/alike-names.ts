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
  [/ck|kh|q|c(?![eihc])/g, 'k'],
  [/^dj|^j/, 'y'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/dt/g, 't'],
]

/** A name as it is spelt: capitals, hyphens, apostrophes and spaces do not count, accents do. */
export const spellingOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’'\s-]/g, '')

const lettersOf = (name: string): string => spellingOf(name).normalize('NFD').replace(/\p{M}/gu, '')

/** What is left of a name when accents, doubled letters, vowels after the first and ways of transliterating go. */
export function soundOf(name: string): string {
  let sound = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  for (const [letters, one] of SOUNDS) sound = sound.replace(letters, one)
  return sound
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=\p{L})[aeiouyh]+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** Whether two different spellings may be meant for one name: "Masum" and "Massoum", but not "Petrov" and "Petkov". */
export function areAlike(a: string, b: string): boolean {
  if (spellingOf(a) === spellingOf(b)) return false
  const [left, right] = [lettersOf(a), lettersOf(b)]
  if (left === right) return true
  if (isOtherEnding(left, right) || isOtherEnding(right, left)) return false
  const shortest = Math.min(left.length, right.length)
  if (soundOf(a) === soundOf(b)) {
    const limit = Math.max(1, Math.floor((Math.max(left.length, right.length) + 1) / 3))
    const distance = spellingDistance(left, right, limit)
    return distance <= limit && (shortest >= 5 || left.length !== right.length || isSemivowel(left, right))
  }
  return shortest >= 6 && isSlip(left, right)
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

/** One letter dropped, added or swapped with its neighbour, within the word: a change of letter makes another name. */
function isSlip(a: string, b: string): boolean {
  if (spellingDistance(a, b, 1) !== 1 || a[0] !== b[0] || a.slice(-1) !== b.slice(-1)) return false
  return a.length !== b.length || [...a].sort().join('') === [...b].sort().join('')
}
