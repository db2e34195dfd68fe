import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { DEFAULT_PREFERENCES } from '../../shared/contract/preferences.ts'
import type { PreferencesStore } from './host.ts'
import { PREFERENCE_FIELDS, personSchema } from './preferences-schema.ts'

/** What `conf` and electron-store have in common: `store` reads and writes the whole file. */
export interface ConfLike {
  store: Record<string, unknown>
}

/** Options for `conf` or electron-store; each calls the file's name without ending by another option. */
export interface ConfOptions {
  readonly cwd: string
  readonly clearInvalidConfig: false
  readonly accessPropertiesByDotNotation: false
  readonly configFileMode: number
}

type Kept = ReturnType<PreferencesStore['read']>
type Stored = Readonly<Record<string, unknown>>

/** Name of the file, without `.json`. */
export const PREFERENCES_NAME = 'preferences'
const DEFAULTS: Kept = { ...DEFAULT_PREFERENCES, person: null }
const FIELDS = { ...PREFERENCE_FIELDS, person: personSchema.nullable() }

/**
 * Preferences in `preferences.json` of a folder. Whatever is wrong with the file or the disk, this succeeds and says
 * so in `notices`: a broken file is put aside and the last good copy taken.
 * The store that writes neither notices a full disk nor asks what it overwrites, so both is done here.
 */
export function openPreferences(
  folder: string,
  makeStore: (options: ConfOptions) => ConfLike,
): PreferencesStore {
  return new Preferences(join(folder, `${PREFERENCES_NAME}.json`), () =>
    makeStore({
      cwd: folder,
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
    }),
  )
}

class Preferences implements PreferencesStore {
  readonly #path: string
  readonly #makeStore: () => ConfLike
  readonly #notices = new Set<string>()
  #store: ConfLike | null = null
  /** Read once: each look at the store reads the file. */
  #kept: Kept = DEFAULTS

  constructor(path: string, makeStore: () => ConfLike) {
    this.#path = path
    this.#makeStore = makeStore
    try {
      this.#load()
    } catch (error) {
      this.#notices.add(
        `Preferences cannot be kept in “${path}” (${reason(error)}). Those set now last until the end.`,
      )
    }
  }

  get notices(): readonly string[] {
    return [...this.#notices]
  }

  read(): Kept {
    return this.#kept
  }

  write(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change }
    try {
      // The store would try for a whole second, and nothing else would go on meanwhile.
      const folder = dirname(this.#path)
      if (existsSync(folder)) accessSync(folder, constants.W_OK)
      this.#store ??= this.#makeStore()
      // Read anew: another window or program may have set something else, and a newer one knows more fields.
      const next = { ...(stored(this.#path) ?? this.#kept), ...change }
      this.#store.store = next
      if (!isDeepStrictEqual(stored(this.#path), asJson(next)))
        throw new Error('the file is not what was written')
    } catch (error) {
      this.#notices.add(`The preferences were not saved (${reason(error)}). They last until the end.`)
      this.#restoreQuietly()
    }
  }

  #load(): void {
    const isRestored = existsSync(this.#path) && stored(this.#path) === null && this.#putAside()
    this.#store = this.#makeStore()
    const found = stored(this.#path)
    if (found === null) return
    const [kept, faults] = fieldByField(found)
    this.#kept = kept
    for (const fault of faults) {
      this.#notices.add(`The preference “${fault}” could not be read and was set back.`)
    }
    // Only what was read whole replaces the last good copy.
    if (faults.length === 0 && !isRestored && Object.keys(found).length > 0) this.#keepCopy(found)
  }

  /** True where the last good copy took the broken file's place. */
  #putAside(): boolean {
    const aside = unusedName(`${this.#path}.damaged-`)
    renameSync(this.#path, aside)
    const isRestored = this.#restore()
    this.#notices.add(
      isRestored
        ? `The preferences were damaged; the last good ones were taken. The damaged file is kept as “${aside}”.`
        : `The preferences were damaged and start anew. The damaged file is kept as “${aside}”.`,
    )
    return isRestored
  }

  #restore(): boolean {
    const copy = stored(this.#copyPath)
    if (copy === null) return false
    copyFileSync(this.#copyPath, this.#path)
    return true
  }

  /** A write that failed may have left half a file: the next start must not lose everything for it. */
  #restoreQuietly(): void {
    try {
      if (stored(this.#path) === null) this.#restore()
    } catch {
      // The notice about the failed write has been given; the next start takes the copy.
    }
  }

  #keepCopy(found: Stored): void {
    if (isDeepStrictEqual(stored(this.#copyPath), found)) return
    const unfinished = `${this.#copyPath}.part`
    const text = JSON.stringify(found, null, '\t')
    writeFileSync(unfinished, text, { mode: 0o600 })
    // A full disk may cut it short without a word.
    if (readFileSync(unfinished, 'utf8') === text) renameSync(unfinished, this.#copyPath)
  }

  get #copyPath(): string {
    return `${this.#path}.bak`
  }
}

/** The object in a file, or null where there is none or it is broken. Throws where it may not be read. */
function stored(path: string): Stored | null {
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : null
  } catch {
    return null
  }
}

/** Each field by its own rule, and the names of those that break theirs. */
function fieldByField(found: Stored): [Kept, readonly string[]] {
  const read = Object.entries(FIELDS).map(([name, schema]) => {
    if (!Object.hasOwn(found, name)) return { name, value: undefined, isFault: false }
    const result = schema.safeParse(found[name])
    return { name, value: result.data, isFault: !result.success }
  })
  const good = read.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value])
  const faults = read.filter(({ isFault }) => isFault).map(({ name }) => name)
  return [{ ...DEFAULTS, ...Object.fromEntries(good) }, faults]
}

function unusedName(start: string): string {
  for (let number = 1; ; number++) if (!existsSync(start + number)) return start + number
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const reason = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}
