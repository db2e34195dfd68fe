import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Ids of actions in a source; of `theme-${…}` as far as it is fixed. */
const idsIn = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:id: |sized\()['`]([a-z0-9-]+)/g)].map(([, id]) => id ?? '')

const actions = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('actions.ts'))
  .flatMap((file) => idsIn(readFileSync(join('renderer', file), 'utf8')))

const items = [
  ...readFileSync('electron/main/menu.ts', 'utf8').matchAll(/item\(does, '([^']+)', '([a-z0-9-]+)'/g),
].map(([, label, id]) => [label ?? '', id ?? ''] as const)

describe('the native menu', () => {
  it('has items', () => expect(items.length).toBeGreaterThan(10))

  it.each(items)('%s is an action of the page', (_, id) => {
    expect(actions.some((action) => id === action || (action.endsWith('-') && id.startsWith(action)))).toBe(
      true,
    )
  })
})
