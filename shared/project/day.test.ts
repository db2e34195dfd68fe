import { expect, it } from 'vitest'
import { isDay } from './day.ts'

it.each(['2014-09-15', '2024-02-29', '0099-01-01', '1999-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

it.each([
  '2014-9-15',
  '2014-02-30',
  '2023-02-29',
  '15-09-2014',
  '2014-13-01',
  '2014-00-10',
  '',
  '2014-09-15T00:00',
  ' 2014-09-15',
])('“%s” is none', (text) => {
  expect(isDay(text)).toBe(false)
})
