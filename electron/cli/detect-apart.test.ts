import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../bundle.mjs'
import { parseText } from '../importers/parse-text.ts'
import { detectApart } from './detect-apart.ts'
import { readArticleText } from './read-article-text.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'claimbench-detect-'))
const script = join(folder, 'detection-worker.js')
beforeAll(() => bundle(root, folder, { 'detection-worker': join(root, 'electron/cli/detection-worker.ts') }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sentence = (at: number): string => `The mayor of Ville${at} paid $${at} million in ${1900 + at}.\n\n`
const article = Array.from({ length: 2500 }, (_, at) => sentence(at % 100)).join('')
const { text, blocks } = parseText(new TextEncoder().encode(article), 'long.txt')
const input = { text, blocks, publishedAt: '2014-09-15' }

describe('a long article', () => {
  it('is read in a thread with the findings of one that is read here', async () => {
    const { signal } = new AbortController()
    expect(await detectApart(input, { signal, script })).toEqual(readArticleText(input))
  })

  it('is left when it is not wanted any more', async () => {
    const controller = new AbortController()
    const found = detectApart(input, { signal: controller.signal, script })
    controller.abort()
    await expect(found).rejects.toMatchObject({ code: 'stopped' })
    await expect(detectApart(input, { signal: controller.signal, script })).rejects.toMatchObject({
      code: 'stopped',
    })
  })

  it('that needs more memory than there is says so', async () => {
    const { signal } = new AbortController()
    await expect(detectApart(input, { signal, script, megabytes: 16 })).rejects.toMatchObject({
      code: 'out-of-memory',
      message: expect.stringMatching(/memory.*\.$/),
    })
  })
})
