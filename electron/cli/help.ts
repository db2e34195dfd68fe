import { CLI_COMMANDS, type CliCommand } from './commands.ts'
import { columns } from './output.ts'

/** What `claimbench --help` shows. */
export const generalHelp = (): string =>
  [
    'claimbench: check an article’s claims, keep the evidence, export the report.',
    '',
    columns(CLI_COMMANDS.map(({ name, summary }) => [`  claimbench ${name}`, summary])),
    '',
    'claimbench COMMAND --help tells its arguments. Every command takes:',
    columns(COMMON),
    '',
    'PROJECT is a project folder (Name.claimbench), CLAIM a claim’s id or its number.',
    'Exit status: 0 done, 1 the answer is no, 2 used wrongly, 3 an input cannot be read,',
    '4 the project is missing, damaged, newer or in use, 5 the disk refused.',
  ].join('\n')

export const commandHelp = ({ name, usage, summary, more = [] }: CliCommand): string =>
  [`${summary}.`, '', `  claimbench ${name} ${usage}`, ...(more.length > 0 ? ['', ...more] : [])].join('\n')

const COMMON = [
  ['  --json', 'one JSON document on standard output'],
  ['  --by INITIALS', 'who does it; else the person of the preferences, else the system’s user'],
  [
    '  --data DIR',
    'library and preferences in DIR, and in DIR/projects a PROJECT that is a name without a path',
  ],
  ['  --debug', 'where an error happened, in the program’s terms'],
]
