import { resolve } from 'node:path'

/** What a start of the program asks for. */
export interface ProgramArguments {
  /** Folder for library, projects and preferences, or undefined for the system's places. */
  readonly data: string | undefined
  /** Article or project folder to open, or null. */
  readonly file: string | null
}

/**
 * Reads what stands after the program's name. Chromium's and macOS's own switches may stand anywhere between: they
 * are passed over, and so is what else begins with a dash before `--`.
 */
export function programArguments(args: readonly string[], from: string): ProgramArguments {
  let data: string | undefined
  const files: string[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--') {
      files.push(...args.slice(at + 1))
      break
    }
    if (arg === '--data') data = args[++at]
    else if (arg.startsWith('--data=')) data = arg.slice('--data='.length)
    else if (!arg.startsWith('-')) files.push(arg)
  }
  const [file] = files
  return {
    data: data ? resolve(from, data) : undefined,
    file: file ? resolve(from, file) : null,
  }
}
