import manifest from '../../package.json' with { type: 'json' }
import { readArguments } from './arguments.ts'
import { CLI_COMMANDS, type CliCommand } from './commands.ts'
import { errorLine, statusOf, toldError } from './errors.ts'
import { commandHelp, generalHelp } from './help.ts'
import { Interruption } from './interruption.ts'
import { outputFailed, outputWritten, print, printJson, tell, watchStreams, writeAtOnce } from './output.ts'
import { Stopped } from './stopped.ts'
import { UsageError } from './usage-error.ts'
import { whoActs } from './who-acts.ts'

/** Runs one command line and returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  watchStreams()
  try {
    const status = await run(argv)
    await outputWritten()
    return status
  } catch (error) {
    const told = toldError(error)
    if (argv.includes('--json') && !outputFailed()) {
      printJson({ error: { code: told.code, message: told.message } })
    }
    tell(errorLine(told))
    if (argv.includes('--debug') && error instanceof Error) tell(error.stack ?? '')
    return statusOf(error)
  }
}

async function run(argv: readonly string[]): Promise<number> {
  const [first] = argv
  if (first === undefined) {
    tell(generalHelp())
    return 2
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    print(generalHelp())
    return 0
  }
  if (first === '--version') {
    print(manifest.version)
    return 0
  }
  const { command, rest } = commandOf(argv)
  const args = readArguments(command.usage, rest)
  if (args.flag('help')) {
    print(commandHelp(command))
    return 0
  }
  const { run: work } = await command.load()
  const json = args.flag('json')
  const interruption = new Interruption(() => leaveStopped(json))
  const call = {
    args,
    json,
    by: once(() => whoActs(args)),
    signal: interruption.signal,
    whole: <T>(part: () => Promise<T>) => interruption.whole(part),
  }
  return (await work(call)) ?? 0
}

function commandOf(argv: readonly string[]): { command: CliCommand; rest: readonly string[] } {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(' ')
    const command = CLI_COMMANDS.find((each) => each.name === name)
    if (command) return { command, rest: argv.slice(words) }
  }
  throw new UsageError(`There is no command “${argv[0]}”. claimbench --help lists them.`)
}

/** Ends the process where it stands: nothing has been written yet. */
function leaveStopped(json: boolean): never {
  const { code, message } = new Stopped('Stopped. Nothing was changed.')
  if (json) writeAtOnce('stdout', JSON.stringify({ error: { code, message } }, null, 2))
  writeAtOnce('stderr', errorLine({ code, message }))
  process.exit(1)
}

/** The first answer, for as often as it is asked. */
function once<T>(ask: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => {
    known ??= { value: ask() }
    return known.value
  }
}
