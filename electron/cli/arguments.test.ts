import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { CLI_COMMANDS } from './commands.ts'
import { readUsage } from './usage.ts'

const USAGE =
  'PROJECT [N] --stance supports|contradicts [--note WORDS] [--weight 1|2|3] [--confidential] [--accept N|all]'
const read = (...argv: string[]) => readArguments(USAGE, argv)

describe('a usage line', () => {
  it('is read into places and options', () => {
    expect(readUsage(USAGE)).toEqual({
      places: [
        { name: 'PROJECT', optional: false },
        { name: 'N', optional: true },
      ],
      options: [
        {
          name: 'stance',
          value: 'supports|contradicts',
          optional: false,
          choices: ['supports', 'contradicts'],
        },
        { name: 'note', value: 'WORDS', optional: true, choices: null },
        { name: 'weight', value: '1|2|3', optional: true, choices: ['1', '2', '3'] },
        { name: 'confidential', value: null, optional: true, choices: null },
        { name: 'accept', value: 'N|all', optional: true, choices: null },
      ],
    })
  })

  // The browser host works on the whole library.
  it.each(
    CLI_COMMANDS.filter(({ name }) => name !== 'serve').map(({ name, usage }) => [name, usage] as const),
  )('of “%s” starts with what it works on', (_, usage) => {
    const { places, options } = readUsage(usage)
    expect(places[0]).toMatchObject({ optional: false })
    expect(options.every(({ name }) => /^[a-z-]+$/.test(name))).toBe(true)
  })
})

describe('arguments', () => {
  it('are read in any order', () => {
    const args = read('--note', 'so it is', 'My.claimbench', '--stance=supports', '3', '--json')
    expect([args.needed('PROJECT'), args.place('N'), args.option('stance'), args.option('note')]).toEqual([
      'My.claimbench',
      '3',
      'supports',
      'so it is',
    ])
    expect([args.flag('json'), args.flag('confidential')]).toEqual([true, false])
  })

  it('may be left out where the usage says so', () => {
    const args = read('P', '--stance', 'supports')
    expect([args.place('N'), args.option('note')]).toEqual([undefined, undefined])
  })

  it('take a lone hyphen as a name', () => {
    expect(readArguments('ARTICLE [--out FILE]', ['-', '--out', '-']).needed('ARTICLE')).toBe('-')
  })

  it.each([
    ['an unknown option', ['P', '--stance', 'supports', '--force'], '--force'],
    ['a word too many', ['P', '1', '2', '--stance', 'supports'], '“2”'],
    ['a missing place', ['--stance', 'supports'], 'PROJECT is missing'],
    ['a missing option', ['P'], '--stance'],
    ['a word that is not listed', ['P', '--stance', 'likes'], 'supports, contradicts'],
    ['an option without its value', ['P', '--stance'], '--stance'],
    [
      'a value for an option that takes none',
      ['P', '--stance', 'supports', '--confidential=yes'],
      '--confidential',
    ],
  ])('are refused for %s', (_, argv, sentence) => {
    expect(() => readArguments(USAGE, argv)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(sentence) }),
    )
  })

  it('ask for nothing where help is wanted', () => {
    expect(read('--help').flag('help')).toBe(true)
  })
})
