import { describe, expect, it } from 'vitest'
import { projectWithClaims } from '../../shared/commands/invented-project.ts'
import { Dice, RANDOM_INPUTS } from '../../shared/commands/random-command.ts'
import { COMMANDS } from '../../shared/commands/table.ts'
import { COMMAND_SCHEMAS } from './command-schemas.ts'
import { parseCommand } from './parse-command.ts'

const project = projectWithClaims()
const parse = (raw: unknown) => parseCommand(raw, project)

describe('a command from outside', () => {
  it('is known by a schema for every type but the creation of a project', () => {
    expect(Object.keys(COMMAND_SCHEMAS).sort()).toEqual(
      Object.keys(COMMANDS)
        .filter((type) => type !== 'create-project')
        .sort(),
    )
  })

  it.each(Object.keys(RANDOM_INPUTS) as (keyof typeof RANDOM_INPUTS)[])(
    '%s: what the program makes is read as it is',
    (type) => {
      for (let seed = 0; seed < 40; seed++) {
        const input = JSON.parse(JSON.stringify(RANDOM_INPUTS[type](new Dice(seed), project)))
        expect(parse({ type, input }).input).toMatchObject(input)
      }
    },
  )

  it('may name a claim by its number', () => {
    expect(parse({ type: 'clear-verdict', input: { claim: 2 } }).input).toEqual({ claim: 'c2' })
    expect(parse({ type: 'clear-verdict', input: { claim: '1' } }).input).toEqual({ claim: 'c1' })
    expect(parse({ type: 'merge-claims', input: { claims: [2, 'c1'] } }).input).toEqual({
      claims: ['c2', 'c1'],
    })
  })

  it('gets an id where it needs one and brings none', () => {
    const first = parse({ type: 'add-source', input: { title: 'x' } }).input
    const second = parse({ type: 'add-source', input: { title: 'x' } }).input
    expect(first.id).toMatch(/^s[a-z0-9]{10}$/)
    expect(first.id).not.toBe(second.id)
  })

  it('gets kind and weight where a claim has none', () => {
    expect(parse({ type: 'add-claim', input: { start: 0, end: 4 } }).input).toMatchObject({
      kind: 'state',
      weight: 2,
    })
  })

  it.each([
    ['no object', 'set-state', 'bad-input'],
    ['null', null, 'bad-input'],
    ['a list', [], 'bad-input'],
    ['without a type', { input: {} }, 'bad-input'],
    ['with a word beside type and input', { type: 'undo', input: {}, force: true }, 'bad-input'],
    ['of an unknown type', { type: 'delete-everything', input: {} }, 'unknown-command'],
    ['named like a property of every object', { type: 'constructor', input: {} }, 'unknown-command'],
    ['named like the prototype', { type: '__proto__', input: {} }, 'unknown-command'],
    ['with an unknown field', { type: 'clear-verdict', input: { claim: 'c1', force: true } }, 'bad-input'],
    ['with a field of another kind', { type: 'set-weight', input: { claim: 'c1', weight: 4 } }, 'bad-input'],
    [
      'with a state that there is not',
      { type: 'set-state', input: { claim: 'c1', state: 'done' } },
      'bad-input',
    ],
    ['with a place that is a fraction', { type: 'add-claim', input: { start: 0.5, end: 4 } }, 'bad-input'],
    ['with a place beyond all numbers', { type: 'add-claim', input: { start: 0, end: 1e300 } }, 'bad-input'],
    ['with an undo of something', { type: 'undo', input: { steps: 3 } }, 'bad-input'],
    [
      'with a file hash that is none',
      {
        type: 'add-source',
        input: { title: 'x', file: { asset: '../../etc', name: 'x', mediaType: 'x', bytes: 1 } },
      },
      'bad-input',
    ],
  ])('is refused when it is %s', (_, raw, code) => {
    expect(() => parse(raw)).toThrow(expect.objectContaining({ code }))
  })

  it('is refused with a prototype key, however deep it lies', () => {
    const planted = JSON.parse(
      '{"type":"add-note","input":{"claim":"c1","text":{"a":[{"__proto__":{"admin":true}}]}}}',
    )
    expect(() => parse(planted)).toThrow('__proto__')
    let deep: unknown = JSON.parse('{"__proto__":1}')
    for (let level = 0; level < 50_000; level++) deep = [deep]
    expect(() => parse({ type: 'add-note', input: { claim: 'c1', text: deep } })).toThrow('__proto__')
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  it('cannot create a project in a project', () => {
    expect(() => parse({ type: 'create-project', input: {} })).toThrow('created already')
  })

  it('says which field is wrong', () => {
    expect(() => parse({ type: 'set-weight', input: { claim: 'c1', weight: 9 } })).toThrow(/weight/)
  })
})
