import { describe, expect, it } from 'vitest'
import { dayIn, readDateLine } from './date-line.ts'

describe('a date line', () => {
  it.each([
    ['Monday 15 September 2014 13.05 EDT', '2014-09-15'],
    ['September 15, 2014', '2014-09-15'],
    ['Sept. 15, 2014, 1:05 p.m. ET', '2014-09-15'],
    ['Published: 3 March 2020', '2020-03-03'],
    ['First published on Tue 3 Mar 2020 at 07.30 GMT', '2020-03-03'],
    ['3rd of March 2020', '2020-03-03'],
    ['2020-03-03', '2020-03-03'],
    ['2020-03-03T07:30:00+01:00', '2020-03-03'],
    ['2020-03-03T07:30:00.000Z', '2020-03-03'],
    ['25/12/2019', '2019-12-25'],
    ['12/25/2019', '2019-12-25'],
    ['Posted 25.12.2019 | 11:00 CET', '2019-12-25'],
    ['Published 3 March 2020, last updated 5 March 2020', '2020-03-03'],
    ['Sunday,\u00a0March\u00a01,\u00a02020', '2020-03-01'],
    ['Feb 29, 2020', '2020-02-29'],
    ['PARIS, Sept. 16, 2014', '2014-09-16'],
    ['WASHINGTON, Sept. 16, 2014', '2014-09-16'],
    ['NEW YORK — Sept. 16, 2014', '2014-09-16'],
    ['SÃO PAULO (Reuters) - March 3, 2020', '2020-03-03'],
    ['Rio de Janeiro, 3 March 2020', '2020-03-03'],
    ['Oldport, Maine, March 3, 2020', '2020-03-03'],
    ['OLDPORT, March 3, 2020 (Harbour News)', '2020-03-03'],
    ['March 3, 2020, noon ET', '2020-03-03'],
    ['March 3, 2020 | 5 min read', '2020-03-03'],
    ['3 March 2020 10:20 GMT+1', '2020-03-03'],
  ])('%s is read', (line, date) => {
    expect(readDateLine(line)).toEqual({ date, updated: false })
  })

  it.each(['3/4/2020', '30 February 2020', 'Feb 29, 2019', 'March 2020'])('%s leaves the day open', (line) =>
    expect(readDateLine(line)).toEqual({ date: null, updated: false }),
  )

  it('says whether it tells of a change', () => {
    expect(readDateLine('Last updated: 5 March 2020 10:00 GMT')).toEqual({
      date: '2020-03-05',
      updated: true,
    })
  })

  it.each([
    'The bridge was closed on 3 March 2020.',
    '3 March 2020 was a Tuesday',
    'Harbour closed since 2020',
    'Monday',
    '1:05 p.m.',
    '',
    'Room 2020',
    'RAID IN OHIO MAY 3 2020',
    'Quay to be repaired, March 3, 2020',
    'Oldport quay (3 March 2020)',
    'May 3, 2020 (aged nine)',
    `${'2020-03-03 '.repeat(40)}`,
  ])('is not “%s”', (line) => expect(readDateLine(line)).toBeNull())

  it('is found behind a name', () => {
    expect(dayIn('By Ada Quill | March 3, 2020')).toBe('2020-03-03')
    expect(dayIn('By Ada Quill')).toBeNull()
  })
})
