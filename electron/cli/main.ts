import manifest from '../../package.json' with { type: 'json' }
import { readArguments } from './arguments.ts'
import { CLI_COMMANDS, type CliCommand } from './commands.ts'
import { errorLine, statusOf, toldError } from './errors.ts'
import { commandHelp, generalHelp } from './help.ts'
import { print, printJson, tell } from './output.ts'
import { UsageError } from './usage-error.ts'

/** Runs one command line and returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  endQuietlyWhenPipeCloses()
  try {
    return await run(argv)
  } catch (error) {
    const told = toldError(error)
    if (argv.includes('--json')) printJson({ error: { code: told.code, message: told.message } })
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
  return (await work({ args, json: args.flag('json'), signal: interruption() })) ?? 0
}

function commandOf(argv: readonly string[]): { command: CliCommand; rest: readonly string[] } {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(' ')
    const command = CLI_COMMANDS.find((each) => each.name === name)
    if (command) return { command, rest: argv.slice(words) }
  }
  throw new UsageError(`There is no command “${argv[0]}”. claimbench --help lists them.`)
}

/** The first Ctrl-C asks the command to stop at a safe point; a second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  process.once('SIGTERM', () => controller.abort())
  return controller.signal
}

/** A reader such as `head` may leave early: that is no error. */
function endQuietlyWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
