import type { Token } from 'markdown-it'

/** What stands in one paragraph, heading or cell. */
export interface Inline {
  readonly text: string
  /** The words that stand for its pictures. */
  readonly captions: readonly string[]
  /** All its words are in emphasis. */
  readonly emphasised: boolean
}

export function inlineOf(children: readonly Token[]): Inline {
  let text = ''
  let emphasis = 0
  let plain = false
  const captions: string[] = []
  for (const token of children) {
    if (token.type === 'em_open' || token.type === 'strong_open') emphasis += 1
    else if (token.type === 'em_close' || token.type === 'strong_close') emphasis -= 1
    else if (token.type === 'image') captions.push(inlineOf(token.children ?? []).text)
    else {
      const words = wordsOf(token)
      if (emphasis === 0 && words.trim() !== '') plain = true
      text += words
    }
  }
  const tidy = tidied(text)
  return {
    text: tidy,
    captions: captions.filter((caption) => caption !== ''),
    emphasised: !plain && tidy !== '',
  }
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
