import { ordinal } from './ordinal.ts'

/** How one level of a list is numbered. */
interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2` is the number of the first level, a dot and that of the second. */
  readonly pattern: string | null
}

interface List {
  /** Lists that continue one another share their definition. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  /** Where a level begins anew in this list. */
  readonly begins: ReadonlyMap<number, number>
}

const STYLES: ReadonlyMap<string, string> = new Map([
  ['decimal', '1'],
  ['decimalZero', '1'],
  ['ordinal', '1'],
  ['lowerLetter', 'a'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['upperRoman', 'I'],
])

/**
 * Puts in front of each paragraph of a numbered list the number that Word shows, for the converter drops where lists
 * begin and go on. Takes the XML of the numbering and the styles; what comes back takes that of a text, once or more.
 */
export function numberedParagraphs(numbering: string, styles: string): (xml: string) => string {
  const lists = listsOf(numbering)
  if (lists.size === 0) return (xml) => xml
  const ofStyle = new Map(
    elements(styles, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', placeOf(style)] as const),
  )
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()

  const labelOf = (properties: string): string => {
    const style = /<w:pStyle\s[^<>]*?w:val="([^"]*)"/.exec(properties)?.[1]
    const place = placeOf(properties) ?? ofStyle.get(style ?? '') ?? null
    const list = place && lists.get(place.list)
    if (!place || !list || /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*?<w:del[\s/]/.test(properties)) return ''
    const { level } = place
    const counter = counters.get(list.definition) ?? []
    counters.set(list.definition, counter)
    const start = list.levels.get(level)?.start ?? 1
    const anew = begun.has(`${place.list} ${level}`) ? undefined : list.begins.get(level)
    begun.add(`${place.list} ${level}`)
    counter[level] = anew ?? (counter[level] === undefined ? start : (counter[level] ?? 0) + 1)
    counter.length = level + 1
    return labelled(list, level, counter)
  }

  return (xml) =>
    xml
      .replace(/<w:pPrChange[\s>](?:(?!<\/w:pPrChange>)[\s\S])*<\/w:pPrChange>/g, '')
      .replace(
        /<w:pPr(?:\s[^<>]*)?>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>/g,
        (properties, at: number, whole: string) => {
          const end = whole.indexOf('</w:p>', at)
          const hasWords = /<w:t[\s>]/.test(whole.slice(at, end < 0 ? undefined : end))
          const label = hasWords ? labelOf(properties) : ''
          return label === ''
            ? properties
            : `${properties}<w:r><w:t xml:space="preserve">${label} </w:t></w:r>`
        },
      )
}

function labelled(list: List, level: number, counter: readonly number[]): string {
  const own = list.levels.get(level)
  if (!own || !STYLES.has(own.format)) return ''
  const pattern = own.pattern ?? `%${level + 1}.`
  return pattern.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const { start = 1, format = 'decimal' } = list.levels.get(at) ?? {}
    return ordinal(counter[at] ?? start, STYLES.get(format) ?? '1')
  })
}

function listsOf(numbering: string): ReadonlyMap<string, List> {
  const definitions = new Map(
    elements(numbering, 'abstractNum').map((xml) => [
      attributeOf(xml, 'abstractNumId') ?? '',
      new Map(elements(xml, 'lvl').map((level) => [Number(attributeOf(level, 'ilvl') ?? 0), levelOf(level)])),
    ]),
  )
  return new Map(
    elements(numbering, 'num').map((xml) => {
      const definition = childValue(xml, 'abstractNumId') ?? ''
      const begins = elements(xml, 'lvlOverride').flatMap((level): [number, number][] => {
        const begin = childValue(level, 'startOverride')
        return begin === null ? [] : [[Number(attributeOf(level, 'ilvl') ?? 0), Number(begin)]]
      })
      const levels = definitions.get(definition) ?? new Map<number, Level>()
      return [attributeOf(xml, 'numId') ?? '', { definition, levels, begins: new Map(begins) }]
    }),
  )
}

const levelOf = (xml: string): Level => ({
  start: Number(childValue(xml, 'start') ?? 1),
  format: childValue(xml, 'numFmt') ?? 'decimal',
  pattern: childValue(xml, 'lvlText'),
})

function placeOf(xml: string): { readonly list: string; readonly level: number } | null {
  const [properties] = elements(xml, 'numPr')
  const list = properties ? childValue(properties, 'numId') : null
  return list === null ? null : { list, level: Number(childValue(properties ?? '', 'ilvl') ?? 0) }
}

/** Elements of a name that stand in no other of it, from their opening tag on. */
const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<w:${name}(?:\\s[^<>]*)?>(?:(?!</w:${name}>)[\\s\\S])*</w:${name}>`, 'g')) ?? []

/** An attribute of the opening tag. */
const attributeOf = (xml: string, attribute: string): string | null =>
  new RegExp(`^<[^<>]*?\\sw:${attribute}="([^"]*)"`).exec(xml)?.[1] ?? null

/** The `val` of the first element of a name within. */
const childValue = (xml: string, name: string): string | null =>
  new RegExp(`<w:${name}\\s[^<>]*?w:val="([^"]*)"`).exec(xml)?.[1] ?? null
