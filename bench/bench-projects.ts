import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportedArticle } from '../electron/importers/imported-article.ts'
import { parseText } from '../electron/importers/parse-text.ts'
import { newProject } from '../electron/services/new-project.ts'
import { detect } from '../shared/detection/detect.ts'
import type { Block } from '../shared/project/article.ts'
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED_AT } from '../shared/sample/sample-article.ts'

const AB = { by: 'AB', at: '2026-03-02T09:00:00.000Z' }
const SENTENCES_IN_BLOCK = 10

/** The sample article, with all that is found in it accepted. */
export async function sampleProject(path: string): Promise<void> {
  const name = 'sample-article.txt'
  const bytes = new TextEncoder().encode(SAMPLE_ARTICLE)
  const article = parseText(bytes, name)
  const accept = detect({ ...article, publishedAt: SAMPLE_PUBLISHED_AT }).claims
  await newProject(path, { article, bytes, name }, { publishedAt: SAMPLE_PUBLISHED_AT, accept }, AB)
}

/** An invented article in which every sentence is found as a claim, all of them accepted at once. */
export async function largeProject(path: string, claims: number): Promise<void> {
  const article = largeArticle(claims)
  const accept = detect({ ...article, publishedAt: null }).claims
  if (accept.length !== claims) throw new Error(`${accept.length} claims were found, not ${claims}.`)
  const read = { article, bytes: new TextEncoder().encode(article.text), name: 'claims.txt' }
  await newProject(path, read, { publishedAt: null, accept }, AB)
}

function largeArticle(claims: number): ImportedArticle {
  let text = ''
  const blocks: Block[] = []
  for (let at = 0; at < claims; at += SENTENCES_IN_BLOCK) {
    if (at > 0) text += '\n\n'
    const start = text.length
    const numbers = Array.from({ length: Math.min(SENTENCES_IN_BLOCK, claims - at) }, (_, n) => at + n)
    text += numbers.map((n) => `The council paid ${n} euros to the harbour in week ${n}.`).join(' ')
    blocks.push({ id: `b${blocks.length + 1}`, role: 'body', start, end: text.length })
  }
  return { ...UNSAID, text, blocks }
}

const UNSAID = {
  title: 'Ten thousand claims',
  offeredDate: null,
  writer: null,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  byteOrderMark: false,
  notices: [],
}

/** A desk that has been used before asks nobody who is checking. */
export const sayWho = (data: string): Promise<void> =>
  writeFile(join(data, 'preferences.json'), JSON.stringify({ person: { initials: 'AB', name: null } }))
