import { zipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { type DocxParts, unpackedDocx } from './docx-archive.ts'
import { docxNotices } from './docx-notices.ts'
import { HIDDEN, readThrough } from './docx-read-through.ts'
import { checkedXml } from './docx-xml.ts'
import { hiddenNotice, struckNotice, takeOutAll, writeOutMarks } from './html-marks.ts'
import { type HtmlDocument, wordsOf } from './html-nodes.ts'
import { partsOf } from './html-parts.ts'
import { ImportError } from './import-error.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { placedParts } from './place-parts.ts'

/** Word keeps the English names of its own styles in every language; the last one is LibreOffice's. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.dek:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  `highlight[color='${HIDDEN}'] => span.${HIDDEN}`,
]

/** Reads a Word document. Nothing beside its bytes is ever opened. Throws an {@link ImportError}. */
export async function readDocx(bytes: Uint8Array): Promise<ParsedArticle> {
  const unpacked = unpackedDocx(bytes)
  const counts = checkedXml(unpacked)
  const { html, pictures, unread } = await converted(readThrough(unpacked))
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  numberNotes(document)
  // Each number stands in the text already, as Word would show it.
  for (const list of document.querySelectorAll('ol')) list.setAttribute('style', 'list-style: none')
  const hidden = takeOutAll(document, `.${HIDDEN}`)
  const struck = writeOutMarks(document)
  const [titled] = document.querySelectorAll('h1.title')
  const { parts, title, writer, offeredDate } = placedParts(
    partsOf(document.body, {
      space: 'keep',
      roleOf: (element) => {
        if (element === titled) return 'headline'
        return element.getAttribute('class') === 'dek' ? 'dek' : null
      },
    }),
  )
  if (parts.length === 0) {
    throw new ImportError('empty', 'This Word document has no words in it. Ask for the article again.')
  }
  return {
    parts,
    title,
    writer,
    date: offeredDate,
    notices: [
      ...docxNotices({ ...counts, pictures, unread }),
      ...struckNotice(struck),
      ...hiddenNotice(hidden, 'document'),
    ],
  }
}

interface Converted {
  readonly html: string
  readonly pictures: number
  readonly unread: readonly string[]
}

/** Packed anew, so that the converter cannot see more than was counted. */
async function converted(parts: DocxParts): Promise<Converted> {
  const archive = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
  let pictures = 0
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1
    return { src: '' }
  })
  const options = {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage,
  }
  try {
    const { value, messages } = await mammoth.convertToHtml({ buffer: archive }, options)
    return { html: value, pictures, unread: unreadIn(messages.map(({ message }) => message)) }
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ImportError(
        'too-deep',
        'This Word document is nested too deep to be read. Save its text as .txt.',
      )
    }
    throw new ImportError(
      'damaged',
      'The text of this Word document is damaged. Open it in Word and save it again.',
    )
  }
}

function unreadIn(messages: readonly string[]): readonly string[] {
  const elements = messages.flatMap((message) => {
    const [, element] = /^An unrecognised element was ignored: (.+)$/.exec(message) ?? []
    return element === undefined ? [] : [element]
  })
  return [...new Set(elements)]
}

/** The converter puts the notes at the end without their numbers, each with an arrow back to its place. */
function numberNotes(page: HtmlDocument): void {
  const notes = page.querySelectorAll('body > ol > li[id^="footnote-"], body > ol > li[id^="endnote-"]')
  for (const [at, note] of [...notes].entries()) note.prepend(`[${at + 1}] `)
  for (const link of [...page.querySelectorAll('li a[href*="note-ref-"]')]) {
    if (wordsOf(link) === '↑') link.remove()
  }
}
