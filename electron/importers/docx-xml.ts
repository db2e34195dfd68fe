import type { DocxParts } from './docx-archive.ts'
import { ImportError } from './import-error.ts'
import { DEEPEST_NESTING, LONGEST_TEXT } from './limits.ts'
import { charactersIn, refuseTooLong } from './text-limits.ts'

/** What is counted in the document's XML itself, as the converter does not tell it. */
export interface XmlCounts {
  readonly insertions: number
  readonly deletions: number
  readonly moves: number
  readonly comments: number
  readonly footnotes: number
  readonly endnotes: number
  readonly pageHeaders: boolean
}

/**
 * Looks through the XML of a Word document before it is parsed. Throws an {@link ImportError} `damaged` where it
 * declares entities, by which a small file grows without end or reads others, and `too-deep`.
 */
export function checkedXml(parts: DocxParts): XmlCounts {
  const counts = { insertions: 0, deletions: 0, moves: 0, comments: 0, footnotes: 0, endnotes: 0 }
  let pageHeaders = false
  for (const [name, content] of parts) {
    const xml = new TextDecoder().decode(content)
    refuseHostile(xml)
    if (xml.length > LONGEST_TEXT) refuseTooLong(charactersIn(xml), 'This Word document')
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) {
      pageHeaders ||= hasWords(xml)
      continue
    }
    counts.insertions += count(xml, 'ins')
    counts.deletions += count(xml, 'del')
    counts.moves += count(xml, 'moveTo')
    counts.comments += count(xml, 'comment')
    counts.footnotes += count(xml, 'footnoteReference')
    counts.endnotes += count(xml, 'endnoteReference')
  }
  return { ...counts, pageHeaders }
}

function refuseHostile(xml: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    throw new ImportError(
      'damaged',
      'This file declares entities of its own, which no Word document does: it is not read. Ask for the article as .txt.',
    )
  }
  if (nestingOfXml(xml) > DEEPEST_NESTING) {
    throw new ImportError(
      'too-deep',
      `This Word document has parts nested more than ${DEEPEST_NESTING.toLocaleString('en')} deep. Save its text as .txt.`,
    )
  }
}

/** How deep elements stand in one another, from the tags alone. */
function nestingOfXml(xml: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag, slash] of xml.matchAll(/<(\/?)[^\s<>!?/][^<>]*>/g)) {
    if (slash) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const count = (xml: string, element: string): number =>
  xml.match(new RegExp(`<\\w+:${element}(?=[\\s/>])`, 'g'))?.length ?? 0

const hasWords = (xml: string): boolean => /<\w+:t(?:\s[^<>]*)?>[^<]*\S/.test(xml)
