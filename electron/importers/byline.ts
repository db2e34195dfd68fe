const NAME_PART = "(?:[\\p{Lu}][\\p{L}\\p{M}.'’-]*|d[eiu]|de[lr]|van|von|bin|ibn|al|la|le|ten|ter)"
const NAME = `\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: ${NAME_PART}){1,4}`
const NAMES = `${NAME}(?:(?:, | and | & )${NAME})*`

/** "By Jane Doe", with what papers put behind it: the desk, the place, the date. */
const SIGNED = new RegExp(
  `^(?:(?:[Ww]ords|[Ss]tory|[Tt]ext|[Ww]ritten|[Rr]eport(?:ed)?|[Aa]nalysis|[Oo]pinion) )?(?:[Bb]y|BY):? (${NAMES})` +
    `(?=$|\\s*[,;|/(–—-]| (?:in|for|at|of) )`,
  'u',
)
/** A name alone or with a desk or a place behind it, as "Jane Doe, Reuters" and "Jane Doe in Paris". */
const NAME_ALONE = new RegExp(`^${NAMES}(?:\\s*[,|/–—]\\s*\\p{Lu}[^.!?]*| (?:in|for) \\p{Lu}[^.!?]*)?$`, 'u')
const LONGEST_SIGNED = 160
const LONGEST_NAME = 60

/** Who signs with this line (`Jane Doe and John Roe` of "By Jane Doe and John Roe, Reuters"), or null. */
export function writerIn(line: string): string | null {
  if (line.length > LONGEST_SIGNED || /[.!?]$/.test(line)) return null
  return SIGNED.exec(line.replace(/\s+/g, ' '))?.[1] ?? null
}

/** Whether a line under the headline is a name and nothing else. It may be a desk's or an agency's. */
export const isNameAlone = (line: string): boolean =>
  line.length <= LONGEST_NAME && NAME_ALONE.test(line.replace(/\s+/g, ' '))
