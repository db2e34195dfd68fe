import { expect, it } from 'vitest'
import { stackMarkers } from './stack-markers.ts'

it('gathers the claims of a line, also where a small mark sits a little lower', () => {
  expect(
    stackMarkers([
      { claim: 'a', middle: 10 },
      { claim: 'b', middle: 12 },
      { claim: 'c', middle: 37 },
    ]),
  ).toEqual([
    { middle: 10, claims: ['a', 'b'] },
    { middle: 37, claims: ['c'] },
  ])
})
