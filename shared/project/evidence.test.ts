import { describe, expect, it } from 'vitest'
import { counts, type Evidence } from './evidence.ts'
import type { Source } from './source.ts'

const evidence: Evidence = {
  id: 'e1',
  source: 's1',
  stance: 'supports',
  passage: null,
  locator: null,
  note: null,
  file: null,
  capturedAt: '2026-03-02T09:00:00.000Z',
}
const source: Source = {
  id: 's1',
  title: 'Minutes',
  author: null,
  publisher: null,
  url: 'https://example.org',
  date: null,
  class: null,
  confidential: false,
  contact: null,
  file: null,
}
const file = { asset: 'c'.repeat(64), name: 'minutes.pdf', mediaType: 'application/pdf', bytes: 10 }

describe('evidence counts when it has', () => {
  it.each([
    ['a passage', { ...evidence, passage: 'Ayes 14' }, source],
    ['an attached file', { ...evidence, file }, source],
    ['a source with a file', evidence, { ...source, file }],
    ['a contact with a note', { ...evidence, note: 'Confirmed by telephone' }, { ...source, contact: '555' }],
  ])('%s', (_, given, from) => {
    expect(counts(given, from)).toBe(true)
  })

  it.each([
    ['only a link', evidence, source],
    ['a passage of white space', { ...evidence, passage: '  \n' }, source],
    ['a note without a contact', { ...evidence, note: 'Confirmed' }, source],
    ['a contact without a note', evidence, { ...source, contact: '555' }],
    ['a source that is gone', { ...evidence, note: 'Confirmed' }, undefined],
  ])('but not with %s', (_, given, from) => {
    expect(counts(given, from)).toBe(false)
  })
})
