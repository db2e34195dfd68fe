import { expect, it } from 'vitest'
import { fittingBounds, readWindowState } from './window-bounds.ts'

const SCREEN = { x: 0, y: 25, width: 1920, height: 1055 }
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 }

it('puts a window where it was left', () => {
  const left = { x: 2000, y: 100, width: 1000, height: 700 }
  expect(fittingBounds(left, [SCREEN, SECOND])).toEqual(left)
})

it('brings a window back whose screen is gone', () => {
  const left = { x: 2000, y: 100, width: 1000, height: 700 }
  expect(fittingBounds(left, [SCREEN])).toEqual({ x: 460, y: 203, width: 1000, height: 700 })
})

it.each([
  ['above the screen', { x: 100, y: -40, width: 1000, height: 700 }],
  ['almost beside it', { x: 1900, y: 100, width: 1000, height: 700 }],
  ['below it', { x: 100, y: 1070, width: 1000, height: 700 }],
])('brings a window back that is %s, where it cannot be grabbed', (_, left) => {
  expect(fittingBounds(left, [SCREEN])).toMatchObject({ x: 460, y: 203 })
})

it('makes it no larger than the screen and no smaller than its panes', () => {
  expect(fittingBounds({ x: 0, y: 25, width: 9000, height: 9000 }, [SCREEN])).toEqual(SCREEN)
  expect(fittingBounds({ x: 0, y: 25, width: 10, height: 10 }, [SCREEN])).toMatchObject({
    width: 880,
    height: 560,
  })
})

it('starts in the middle', () => {
  expect(fittingBounds(null, [SCREEN])).toEqual({ x: 320, y: 153, width: 1280, height: 800 })
  expect(fittingBounds(null, [])).toBeNull()
})

it.each([
  undefined,
  null,
  'x',
  [],
  {},
  { bounds: null },
  { bounds: { x: 0, y: 0, width: 0, height: 10 } },
  { bounds: { x: 0.5, y: 0, width: 10, height: 10 } },
  { bounds: { x: 0, y: 0, width: 1e9, height: 10 } },
  { bounds: { x: '0', y: 0, width: 10, height: 10 } },
])('takes nothing from %j', (stored) => {
  expect(readWindowState(stored)).toBeNull()
})

it('reads what it has kept', () => {
  const state = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, isMaximized: true }
  expect(readWindowState(JSON.parse(JSON.stringify(state)))).toEqual(state)
})
