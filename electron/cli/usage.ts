/** One place on the command line that is not an option, as `PROJECT` or `[N]`. */
interface Place {
  readonly name: string
  readonly optional: boolean
}

export interface Option {
  readonly name: string
  /** What stands after it in the usage, as `WORDS`, or null for an option that stands alone. */
  readonly value: string | null
  readonly optional: boolean
  /** The words it takes, where the usage lists them, or null. */
  readonly choices: readonly string[] | null
}

export interface Usage {
  readonly places: readonly Place[]
  readonly options: readonly Option[]
}

const PART = /\[--([a-z-]+)(?: ([^\]]+))?\]|--([a-z-]+) (\S+)|\[(\S+)\]|(\S+)/g
const LISTED_WORDS = /^[a-z0-9-]+(\|[a-z0-9-]+)+$/

/**
 * Reads a usage line such as `PROJECT CLAIM --stance supports|contradicts [--note WORDS]`: the line that
 * `--help` shows is the rule that arguments are held against.
 */
export function readUsage(line: string): Usage {
  const places: Place[] = []
  const options: Option[] = []
  for (const [, loose, looseValue, needed, neededValue, maybe, place] of line.matchAll(PART)) {
    const name = loose ?? needed
    if (name !== undefined) {
      const value = looseValue ?? neededValue ?? null
      const choices = value !== null && LISTED_WORDS.test(value) ? value.split('|') : null
      options.push({ name, value, optional: loose !== undefined, choices })
    } else places.push({ name: maybe ?? place ?? '', optional: maybe !== undefined })
  }
  return { places, options }
}
