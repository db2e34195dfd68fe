import { strToU8, zipSync } from 'fflate'

// Word documents for tests.

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`

export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`

const STYLE_NAMES = ['Title', 'Subtitle', 'heading 1', 'heading 2', 'Quote', 'Intense Quote', 'caption']
const STYLES = `<w:styles ${W}>${STYLE_NAMES.map(
  (name) =>
    `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
).join('')}</w:styles>`

export const zipped = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

export const docx = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipped({ 'word/document.xml': documentXml(body), 'word/styles.xml': STYLES, ...more })
