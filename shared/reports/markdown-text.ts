import { displayText } from './display-text.ts'
import type { MarkedText } from './report.ts'

/** Text on one line of Markdown (CommonMark and GitHub's tables, links and formulas) in which nothing is markup. */
export const plainMarkdown = (text: string): string => escapedInline(text).replace(LINE_OPENER, '$1\\$2')

const escapedInline = (text: string): string =>
  displayText(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./giu, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/\b(?:mailto|xmpp):/giu, (scheme) => `${scheme.slice(0, -1)}\\:`)

/** What makes a list, a rule, a heading or a table's edge of a line that begins with it. */
const LINE_OPENER = /^(\d{0,9})([-+=:.)])/

/** A web address that may be clicked, anything else as plain words. */
export const linkedMarkdown = (url: string): string =>
  /^https?:\/\/[^\s<>\\\p{C}]+$/iu.test(url) ? `<${url}>` : plainMarkdown(url)

/** One line, its marked stretches bold. Bold stands only around words, never around white space. */
export const markedMarkdown = (words: MarkedText): string =>
  words
    .map(({ text, marked }, at) => {
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
      if (inner === '') return text
      const line = at === 0 && !marked ? plainMarkdown(inner) : escapedInline(inner)
      return `${before && ' '}${marked ? `**${line}**` : line}${after && ' '}`
    })
    .join('')
