import { expect, it } from 'vitest'
import { placeTicks } from './map-ticks.ts'

it('places ticks along the map', () => {
  expect(
    placeTicks(
      [
        { at: 0, look: 'checked' },
        { at: 0.5, look: 'to-check' },
      ],
      200,
    ),
  ).toEqual([
    { top: 0, look: 'checked' },
    { top: 100, look: 'to-check' },
  ])
})

it('lets an open claim stand for settled ones at the same place', () => {
  const places = Array.from({ length: 10_000 }, (_, at) => ({
    at: at / 10_000,
    look: at % 25 === 0 ? ('to-check' as const) : ('checked' as const),
  }))
  const ticks = placeTicks(places, 700)
  expect(ticks.length).toBeLessThanOrEqual(351)
  expect(ticks.filter(({ look }) => look === 'to-check').length).toBeGreaterThan(300)
})
