const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINAL_SMALL =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const ORDINAL_TENS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ')

const valued = (words: readonly string[], value: (index: number) => number): [string, number][] =>
  words.map((word, index) => [word, value(index)])

/** Zero to nineteen. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(valued(SMALL, (index) => index))

/** Twenty to ninety. */
export const TEN_NUMBERS: ReadonlyMap<string, number> = new Map(valued(TENS, (index) => (index + 2) * 10))

/** First to twentieth, thirtieth to hundredth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...valued(ORDINAL_SMALL.slice(1), (index) => index + 1),
  ...valued(ORDINAL_TENS, (index) => (index + 2) * 10),
])

/** "in her sixties" */
export const DECADES_OF_LIFE: ReadonlyMap<string, number> = new Map(
  valued(
    TENS.map((word) => word.replace(/y$/, 'ies')),
    (index) => (index + 2) * 10,
  ),
)

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
])

/** Scales cut short. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['k', 1e3],
])

/** Scales cut to a letter that may also be a unit: read so with an amount of money. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** The parts of a whole, by their names. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, value]) => value >= 3)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
])

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])
