import { existsSync, readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { detect } from '../shared/detection/detect.ts'
import type { Block } from '../shared/project/article.ts'
import { median, timed } from './measure.ts'
import type { Row } from './row.ts'

const LABELLED = '../shared/articles/000_587f8fbee9c47d45.txt'
const WORDS = 1100
const RUNS = 150
const WARM_UP = 150

/** Finding the claims of an article of some 1,100 words, in units of the tagger's own work on the same text. */
export async function benchDetection(): Promise<readonly Row[]> {
  const text = existsSync(LABELLED) ? readFileSync(LABELLED, 'utf8') : inventedArticle()
  const blocks = paragraphs(text)
  const tagger = winkNLP(model, ['sbd', 'pos'])
  const own: number[] = []
  const theirs: number[] = []
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const a = await timed(async () => detect({ text, blocks, publishedAt: '2024-03-05' }))
    const b = await timed(async () => tagger.readDoc(text))
    if (run < WARM_UP) continue
    own.push(a)
    theirs.push(b)
  }
  const [mine, yardstick] = [median(own), median(theirs)]
  return [
    {
      what: 'detect an article of 1,100 words, against tagging it',
      ratio: mine / yardstick,
      limit: 5,
      better: 'lower',
      detail: `${mine.toFixed(2)} ms against ${yardstick.toFixed(2)} ms, medians of ${RUNS} runs`,
    },
  ]
}

const paragraphs = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    id: `b${index + 1}`,
    role: 'body',
    start: line.index,
    end: line.index + line[0].length,
  }))

function inventedArticle(): string {
  const lines = [
    'The council of Oxley voted on Monday to spend $3.2 million on a new bridge, the mayor said.',
    'According to the port authority, 41 ships were turned away in March because of the storm.',
    '"We have never seen anything like it," said Ann Lee, who has run the harbour since 1998.',
    'Prices rose by 12 per cent, while wages fell, and several families left for the mainland.',
  ]
  const article: string[] = []
  for (let words = 0; words < WORDS; ) {
    const line = lines[article.length % lines.length] ?? ''
    words += line.split(' ').length
    article.push(line)
  }
  return article.join('\n\n')
}
