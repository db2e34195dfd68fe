import { describe, expect, it } from 'vitest'
import { REPORT_STYLE } from './html-style.ts'

/** The colours that hold where all these rules apply, in the order of the style sheet. */
function colours(...rules: readonly RegExp[]): ReadonlyMap<string, string> {
  const declared = rules.flatMap((rule) => [
    ...(rule.exec(REPORT_STYLE)?.[1] ?? '').matchAll(/--([\w-]+):\s*(#\w+)/g),
  ])
  return new Map(declared.map(([, name = '', value = '']) => [name, value]))
}

const THEMES = {
  light: colours(/:root\{color-scheme:light dark;([^}]*)\}/),
  dark: colours(/:root\{color-scheme:light dark;([^}]*)\}/, /prefers-color-scheme:dark\)\{:root\{([^}]*)\}/),
  paper: colours(/@media print\{:root\{color-scheme:light;([^}]*)\}/),
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (bright + 0.05) / (dark + 0.05)
}

const INKS = ['ink', 'ink-2', 'ink-3', 'link', 'todo', 'doing', 'change', 'writer', 'unsure', 'done']

describe.each(Object.entries(THEMES))('the style sheet, %s', (_, theme) => {
  it.each(INKS)('%s can be read on paper and desk (WCAG AA)', (ink) => {
    for (const ground of ['paper', 'desk']) {
      expect(contrast(theme.get(ink) ?? '', theme.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('the style sheet', () => {
  it('uses no colour that is not declared', () => {
    const used = new Set([...REPORT_STYLE.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name))
    const declared = new Set([...REPORT_STYLE.matchAll(/--([\w-]+):/g)].map(([, name]) => name))
    expect([...used].filter((name) => !declared.has(name))).toEqual([])
    expect([...declared].filter((name) => !used.has(name))).toEqual([])
  })

  it('asks nobody for anything', () => {
    expect(REPORT_STYLE).not.toMatch(/url\(|@import|@font-face|<|expression/i)
  })
})
