import type { Words } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
import { type ArticleReading, isOuter, type Passage } from './article-reading.ts'
import { stemOf } from './content-words.ts'

/** "The museum in Utrecht": something, and the place it is said to be in. */
interface PlacedThing {
  readonly words: Words
  readonly thing: string
  readonly place: string
  readonly isDefinite: boolean
  readonly passage: Passage
}

const PLACED =
  /(?<![\p{L}’'-])(?<the>[Tt]he )?(?<thing>\p{L}\p{Ll}{3,}) (?:in|at|near) (?<place>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?)/gu
/** Cheaper to look for. */
const MAY_PLACE = / (?:in|at|near) \p{Lu}/u
const NO_PLACE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)/

/** One thing that headline, dek or caption put in one place and the body in another, each place named only there. */
export function findRepeatedPlaces({ passages }: ArticleReading): Conflict[] {
  const outer = passages.filter(({ role }) => isOuter(role)).flatMap(placedThings)
  if (outer.length === 0) return []
  const inner = passages
    .filter(({ role }) => !isOuter(role))
    .flatMap(placedThings)
    .filter(({ isDefinite }) => isDefinite)
  const isNamedIn = (place: string, wanted: boolean): boolean =>
    passages.some(({ role, text }) => isOuter(role) === wanted && text.includes(place))
  return outer.flatMap((one): Conflict[] => {
    const other = inner.find(({ thing, place }) => thing === one.thing && place !== one.place)
    if (!other || isNamedIn(one.place, false) || isNamedIn(other.place, true)) return []
    return [
      {
        type: 'repeat-differs',
        message: `“${one.words.text}” and “${other.words.text}” may be the same one: look up where it is.`,
        spans: [one.words, other.words].sort(byPlace),
      },
    ]
  })
}

function placedThings(passage: Passage): PlacedThing[] {
  if (!MAY_PLACE.test(passage.text)) return []
  return [...passage.text.matchAll(PLACED)].flatMap((match): PlacedThing[] => {
    const { the, thing = '', place = '' } = match.groups ?? {}
    if (NO_PLACE.test(place)) return []
    const start = passage.start + match.index
    const words = { start, end: start + match[0].length, text: match[0] }
    return [{ words, thing: stemOf(thing), place, isDefinite: the !== undefined, passage }]
  })
}
