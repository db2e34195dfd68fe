import type { Token } from 'markdown-it'
import type { Emphasis } from './unplaced-part.ts'

/** What stands in one paragraph, heading or cell. */
export interface Inline {
  readonly text: string
  /** The words that stand for its pictures. */
  readonly captions: readonly string[]
  /** All its words are bold, or all in italics. */
  readonly emphasis: Emphasis | null
  /** In how many places words are struck out, which the text leaves out. */
  readonly struck: number
}

export function inlineOf(children: readonly Token[]): Inline {
  let text = ''
  const open: Emphasis[] = []
  let common: readonly Emphasis[] | null = null
  let struck = 0
  let inStruck = 0
  const captions: string[] = []
  for (const token of children) {
    const emphasis = EMPHASIS.get(token.type)
    if (emphasis) open.push(emphasis)
    else if (token.type === 'em_close' || token.type === 'strong_close') open.pop()
    else if (token.type === 's_open') inStruck += 1
    else if (token.type === 's_close') {
      inStruck -= 1
      if (inStruck === 0) struck += 1
    } else if (inStruck > 0) continue
    else if (token.type === 'image') captions.push(inlineOf(token.children ?? []).text)
    else {
      const words = wordsOf(token)
      // Words that are partly bold and partly in italics are stressed throughout.
      if (words.trim() !== '') common = common ? stressed(common, open) : [...open]
      text += words
    }
  }
  return {
    text: tidied(text),
    captions: captions.filter((caption) => caption !== ''),
    emphasis: common?.[0] ?? null,
    struck,
  }
}

const EMPHASIS: ReadonlyMap<string, Emphasis> = new Map([
  ['em_open', 'italic'],
  ['strong_open', 'bold'],
])

function stressed(before: readonly Emphasis[], now: readonly Emphasis[]): readonly Emphasis[] {
  const both = before.filter((emphasis) => now.includes(emphasis))
  return both.length > 0 || before.length === 0 || now.length === 0 ? both : ['italic']
}

function wordsOf({ type, content }: Token): string {
  if (type === 'softbreak') return ' '
  return type === 'hardbreak' ? '\n' : content
}

const tidied = (text: string): string =>
  text
    .replace(/[\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[\n ]+/, '')
    .replace(/[\n ]$/, '')
