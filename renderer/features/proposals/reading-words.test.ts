import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../../shared/detection/findings.ts'
import { dateWords, quantityWords } from './reading-words.ts'

const quantity = (change: Partial<Quantity>): Quantity => ({
  start: 0,
  end: 1,
  text: '?',
  type: 'quantity',
  low: null,
  high: null,
  unit: null,
  per: null,
  approximate: false,
  vague: false,
  ...change,
})

describe('how figures were read', () => {
  it('says ranges, bounds, units and what they are per', () => {
    expect(quantityWords(quantity({ low: 20000, high: 31000, unit: 'fighter' }))).toBe(
      '20,000–31,000 fighter',
    )
    expect(quantityWords(quantity({ low: 3e6, unit: 'USD', per: 'day' }))).toBe(
      '3,000,000 USD or more per day',
    )
    expect(quantityWords(quantity({ high: 3, unit: 'time' }))).toBe('3 time or less')
    expect(quantityWords(quantity({ low: 30, high: 30, approximate: true, unit: 'country' }))).toBe(
      'about 30 country',
    )
    expect(quantityWords(quantity({ vague: true, unit: 'country' }))).toBe('a vague figure of country')
  })

  it('says what a date rests on', () => {
    const date = { start: 0, end: 1, text: '?' }
    expect(dateWords({ ...date, resolved: '2014-09-15', basis: 'published' })).toBe(
      '2014-09-15, from the day of publication',
    )
    expect(dateWords({ ...date, resolved: '2014-06-01/2014-06-30', basis: 'text' })).toBe(
      '2014-06-01 to 2014-06-30',
    )
    expect(dateWords({ ...date, resolved: null, basis: null })).toBe('cannot be told')
  })
})
