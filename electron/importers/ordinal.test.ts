import { expect, it } from 'vitest'
import { ordinal } from './ordinal.ts'

it.each([
  [7, '1', '7'],
  [1, 'a', 'a'],
  [26, 'A', 'Z'],
  [27, 'a', 'aa'],
  [703, 'a', 'aaa'],
  [1986, 'I', 'MCMLXXXVI'],
  [4, 'i', 'iv'],
  [0, 'i', '0'],
  [-3, 'a', '-3'],
])('%i in the style %s is %s', (number, style, written) => {
  expect(ordinal(number, style)).toBe(written)
})
