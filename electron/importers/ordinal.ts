const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A list's number as its style writes it: `1`, `a`, `A`, `i` or `I`, as in HTML. */
export function ordinal(number: number, style: string): string {
  if (number < 1 || number > 3999) return String(number)
  if (style === 'a') return letters(number)
  if (style === 'A') return letters(number).toUpperCase()
  if (style === 'i') return roman(number)
  return style === 'I' ? roman(number).toUpperCase() : String(number)
}

/** 1 is a, 26 is z, 27 is aa. */
function letters(number: number): string {
  const place = (number - 1) % 26
  const letter = String.fromCharCode(97 + place)
  return number <= 26 ? letter : letters((number - 1 - place) / 26) + letter
}

function roman(number: number): string {
  let rest = number
  let written = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}
