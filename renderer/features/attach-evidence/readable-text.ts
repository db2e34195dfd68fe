import type { NamedBytes } from '../../../shared/contract/questions.ts'

const TEXT = /\.(txt|text|md|markdown|csv|tsv|log|srt|vtt)$/i
const HTML = /\.(html?|xhtml)$/i

/** The words of a file that has them as plain text or as HTML, or null: then nothing is said of them. */
export function readableText({ name, bytes }: NamedBytes): string | null {
  if (TEXT.test(name)) return decoded(bytes).replace(/\r\n?/g, '\n')
  return HTML.test(name) ? wordsOfHtml(decoded(bytes)) : null
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
}

/** Without a parser, which the page may not feed with strings: good enough to find words again. */
function wordsOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style|head|template|svg)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(
      /<\/?(p|div|h[1-6]|li|ul|ol|tr|table|blockquote|section|article|figure|figcaption|dt|dd)\b[^>]*>/gi,
      '\n\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, entity)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
