import { parseArgs } from 'node:util'
import { type Option, readUsage, type Usage } from './usage.ts'
import { UsageError } from './usage-error.ts'

/** What was typed after a command's name, held against its usage. */
export interface Arguments {
  /** What stands at a place of the usage, or undefined where it is optional and left out. */
  place(name: string): string | undefined
  /** What stands at a place that the usage requires. */
  needed(name: string): string
  option(name: string): string | undefined
  flag(name: string): boolean
}

/** Options that every command takes. */
const COMMON = '[--json] [--by INITIALS] [--data DIR] [--debug] [--help]'

/** Reads arguments by a usage line. Throws a {@link UsageError} that names the wrong one. */
export function readArguments(usageLine: string, argv: readonly string[]): Arguments {
  const usage = readUsage(`${usageLine} ${COMMON}`)
  const { values, positionals } = split(usage, argv)
  const texts = new Map<string, string>()
  const flags = new Set<string>()
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') texts.set(name, value)
    else if (value === true) flags.add(name)
  }
  if (!flags.has('help')) refuseWrong(usage, texts, positionals)
  const places = new Map(usage.places.map(({ name }, at) => [name, positionals[at]]))
  return {
    place: (name) => places.get(name),
    needed: (name) => places.get(name) ?? texts.get(name) ?? missing(name),
    option: (name) => texts.get(name),
    flag: (name) => flags.has(name),
  }
}

function split(usage: Usage, argv: readonly string[]) {
  const options = Object.fromEntries(
    usage.options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' } as const]),
  )
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(plain((error as Error).message))
  }
}

function refuseWrong(usage: Usage, texts: ReadonlyMap<string, string>, positionals: readonly string[]): void {
  const extra = positionals[usage.places.length]
  if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many here.`)
  const absent = usage.places.find(({ optional }, at) => !optional && positionals[at] === undefined)
  if (absent) missing(absent.name)
  for (const option of usage.options) refuseWrongOption(option, texts.get(option.name))
}

function refuseWrongOption({ name, value, optional, choices }: Option, given: string | undefined): void {
  if (given === undefined) {
    if (!optional) throw new UsageError(`--${name} ${value} is missing.`)
    return
  }
  if (choices && !choices.includes(given)) {
    throw new UsageError(`--${name} takes ${choices.join(', ')}, not “${given}”.`)
  }
}

function missing(name: string): never {
  throw new UsageError(`${name} is missing.`)
}

/** The first sentence of Node's message is enough for a command line. */
const plain = (message: string): string =>
  `${message.replace(/(?:\.\s|\n)[\s\S]*$/, '').replace(/'([^']*)'/g, '“$1”')}.`
