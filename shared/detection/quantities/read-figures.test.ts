import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

describe('figures and dates together', () => {
  it('never reads the digits of a date as a quantity', () => {
    const { dates, quantities } = readFigures('On 4 June 1998 the pier lost 14 boats.', '2020-05-13')
    expect(dates.map((one) => one.text)).toEqual(['4 June 1998'])
    expect(quantities.map((one) => one.text)).toEqual(['14'])
  })

  it('passes on what neither could read', () => {
    expect(readFigures('They lost ١٤ ships.', null).notChecked.map((one) => one.text)).toContain('١٤')
  })
})
