import { describe, expect, it } from 'vitest'
import { withUnsent } from './with-unsent.ts'

const copy = new TextEncoder().encode('{"claimbench-report":1,"entries":[]}\n')

describe('withUnsent', () => {
  it('leaves a copy as it is where everything was sent', () => {
    expect(withUnsent(copy, [])).toBe(copy)
  })

  it('puts what was not sent beside the report', () => {
    const unsent = [{ type: 'add-note', input: { claim: 'c1', text: 'Ask again – “today”' } }] as const
    const read = JSON.parse(new TextDecoder().decode(withUnsent(copy, unsent)))
    expect(read).toEqual({ 'claimbench-report': 1, entries: [], unsent })
  })
})
