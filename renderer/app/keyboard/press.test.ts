import { describe, expect, it } from 'vitest'
import { isPress, keysHere, type Press } from './press.ts'

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const CTRL = { ctrlKey: true }
const SHIFT = { shiftKey: true }

describe('the keys of an action', () => {
  it('take Ctrl for Mod, and Cmd on a Mac', () => {
    expect(isPress('Mod+K', press('k', CTRL), false)).toBe(true)
    expect(isPress('Mod+K', press('k', CTRL), true)).toBe(false)
    expect(isPress('Mod+K', press('k', { metaKey: true }), true)).toBe(true)
  })

  it('tell undo from redo, also with Caps Lock', () => {
    expect(isPress('Mod+Z', press('z', { ...CTRL, ...SHIFT }), false)).toBe(false)
    expect(isPress('Mod+Shift+Z', press('Z', { ...CTRL, ...SHIFT }), false)).toBe(true)
    expect(isPress('J', press('J'), false)).toBe(true)
  })

  it('do not run a single key while Ctrl or Alt is held', () => {
    expect(isPress('C', press('c', CTRL), false)).toBe(false)
    expect(isPress('E', press('é', { altKey: true, code: 'KeyE' }), false)).toBe(false)
  })

  it('find signs and digits wherever the layout has them', () => {
    expect(isPress('?', press('?', SHIFT), false)).toBe(true)
    expect(isPress('1', press('1', SHIFT), false)).toBe(true)
    expect(isPress('Mod+Plus', press('=', CTRL), false)).toBe(true)
    expect(isPress('Mod+Plus', press('+', { ...CTRL, ...SHIFT }), false)).toBe(true)
    expect(isPress('Mod+0', press('0', CTRL), false)).toBe(true)
  })

  it('know letters by their place where the layout has no Latin ones', () => {
    expect(isPress('Mod+K', press('л', { ...CTRL, code: 'KeyK' }), false)).toBe(true)
    expect(isPress('J', press('a', { code: 'KeyJ' }), false)).toBe(false)
    expect(isPress('Alt+S', press('ß', { altKey: true, code: 'KeyS' }), true)).toBe(true)
  })

  it('tell F6 from Shift+F6', () => {
    expect(isPress('F6', press('F6', SHIFT), false)).toBe(false)
    expect(isPress('Shift+F6', press('F6', SHIFT), false)).toBe(true)
  })

  it('take the backspace of a Mac for Delete', () => {
    expect(isPress('Delete', press('Backspace'), true)).toBe(true)
    expect(isPress('Delete', press('Backspace'), false)).toBe(false)
  })
})

describe('keys that a browser keeps', () => {
  it('get others there, and only there', () => {
    expect(keysHere(['Mod+T'], 'electron')).toEqual(['Mod+T'])
    expect(keysHere(['Mod+T'], 'browser')).toEqual(['Alt+T'])
    expect(keysHere(['Ctrl+Tab', 'Alt+PageDown'], 'browser')).toEqual(['Alt+PageDown'])
  })
})
