import { describe, expect, it } from 'vitest'
import { whenWords } from './when-words.ts'

const now = new Date(2026, 10, 27, 0, 5)
const at = (...when: [number, number, number, number, number]) =>
  whenWords(new Date(...when).toISOString(), now)

describe('when an article was opened', () => {
  it('is said as people say it', () => {
    expect(at(2026, 10, 27, 0, 1)).toBe('Today 00:01')
    expect(at(2026, 10, 26, 23, 59)).toBe('Yesterday 23:59')
    expect(at(2026, 10, 23, 9, 30)).toBe('Mon 09:30')
    expect(at(2026, 10, 20, 9, 30)).toBe('20 Nov 2026')
  })

  it('is said in full where the clock was wrong', () => {
    expect(at(2027, 0, 3, 9, 30)).toBe('3 Jan 2027')
    expect(whenWords('never', now)).toBe('never')
  })
})
