import { describe, expect, it } from 'vitest'
import { assignRoles } from './assign-roles.ts'

const STORY = 'The harbour board will repair the quay before winter. It has set aside 3 million crowns.'
const MORE = 'The ferries keep to their timetable until then, a speaker for the board said on Monday.'
const CAPTION = 'The new crane, left, lifts its first stone onto the old quay.'

const roles = (text: string): string =>
  assignRoles(text)
    .blocks.map(({ role }) => role)
    .join(' ')

describe('the paragraph above a picture’s credit', () => {
  it.each([
    ['Photo: Ben Roe/Harbour Post', '\n'],
    ['Photo: Ben Roe/Harbour Post', '\r\n'],
    ['(Photo by Ben Roe)', '\n'],
    ['Illustration: Ben Roe', ' \n\t'],
  ])('is its caption: “%s” after %j', (credit, between) => {
    expect(roles(`Quay to be repaired\n\n${STORY}\n\n${CAPTION}${between}${credit}\n\n${MORE}`)).toBe(
      'headline body caption credit body',
    )
  })

  it('is its caption without a full stop too', () => {
    expect(
      roles(`Quay to be repaired\n\n${STORY}\n\nThe new crane\nPhoto: Ben Roe/Harbour Post\n\n${MORE}`),
    ).toBe('headline body caption credit body')
  })

  it.each([
    ['that a blank line parts from it', `${STORY}\n\n${MORE}\n\nPhoto: Ben Roe`, 'body body credit'],
    ['that runs on from the story', `${STORY}\n${MORE}\nPhoto: Ben Roe`, 'body body credit'],
    ['above who else reported', `${STORY}\n\n${MORE}\nReporting by Ben Roe`, 'body body credit'],
    ['too long for a caption', `${STORY}\n\n${`${MORE} `.repeat(9)}\nPhoto: Ben Roe`, 'body body credit'],
  ])('is story %s', (_, story, expected) => {
    expect(roles(`Quay to be repaired\n\n${story}`)).toBe(`headline ${expected}`)
  })

  it('stays a headline where it is one', () => {
    expect(roles(`Quay to be repaired\nPhoto: Ben Roe\n\n${STORY}`)).toBe('headline credit body')
  })
})
