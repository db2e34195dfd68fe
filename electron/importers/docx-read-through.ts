import type { DocxParts } from './docx-archive.ts'
import { numberedParagraphs } from './docx-numbering.ts'

/** The colour of a marker that stands for “hidden” on the way through the converter, which knows colours only. */
export const HIDDEN = 'hidden-words'

const WITH_TEXT = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/

/**
 * The parts of a Word document with what the converter passes over written as what it reads: fields, stretches of a
 * direction, line breaks, words struck out twice or hidden, and the numbers of lists.
 */
export function readThrough(parts: DocxParts): DocxParts {
  const xmlOf = (name: string): string => new TextDecoder().decode(parts.get(name))
  const numbered = numberedParagraphs(xmlOf('word/numbering.xml'), xmlOf('word/styles.xml'))
  const written = new Map(parts)
  for (const name of parts.keys()) {
    if (!WITH_TEXT.test(name)) continue
    written.set(name, new TextEncoder().encode(numbered(withKnownElements(xmlOf(name)))))
  }
  return written
}

function withKnownElements(xml: string): string {
  return xml
    .replace(/<(\/?)(\w+):(?:fldSimple|dir|bdo)(?=[\s/>])/g, '<$1$2:smartTag')
    .replace(/<(\/?)(\w+):cr(?=[\s/>])/g, '<$1$2:br')
    .replace(/<(\/?)(\w+):dstrike(?=[\s/>])/g, '<$1$2:strike')
    .replace(/<(\w+):vanish((?:\s[^<>]*)?)\/>/g, (element, prefix: string, attributes: string) =>
      /val\s*=\s*["'](?:0|false|off)["']/.test(attributes)
        ? element
        : `<${prefix}:highlight ${prefix}:val="${HIDDEN}"/>`,
    )
}
