import { CHECK_STATE_WORDS, CHECK_STATES } from '../../shared/project/check-state.ts'
import { CLAIM_KINDS } from '../../shared/project/claim.ts'
import { DEFAULT_SCALE } from '../../shared/project/verdict.ts'
import type { Run } from './call.ts'

/** A command of the command line. Its usage line is also the rule for its arguments. */
export interface CliCommand {
  readonly name: string
  readonly usage: string
  readonly summary: string
  /** More lines for its help. */
  readonly more?: readonly string[]
  /** Loaded only when it runs, so that quick commands start quickly. */
  load(): Promise<{ readonly run: Run }>
}

const KINDS = CLAIM_KINDS.join('|')
const CONFIDENTIAL = 'Without --include-confidential a confidential source reads “on file”.'

export const CLI_COMMANDS: readonly CliCommand[] = [
  {
    name: 'detect',
    usage: 'ARTICLE [--published YYYY-MM-DD] [--limit N]',
    summary: 'List what is checkable in an article, best first',
    more: ['ARTICLE is a .txt, .md, .html or .docx file, or - for plain text on standard input.'],
    load: () => import('./commands/detect.ts'),
  },
  {
    name: 'new',
    usage:
      'PROJECT [--article ARTICLE] [--from REPORT.json] [--published YYYY-MM-DD] [--title T] [--accept N|all]',
    summary: 'Make a project from an article, or again from an exported JSON report',
    load: () => import('./commands/new.ts'),
  },
  {
    name: 'show',
    usage: 'PROJECT',
    summary: 'Article, counts, facts left, drafts, sources, backups',
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'claims',
    usage: 'PROJECT',
    summary: 'The claims table',
    load: () => import('./commands/claims.ts'),
  },
  {
    name: 'claim add',
    usage: `PROJECT --quote WORDS [--nth N] [--kind ${KINDS}] [--weight 1|2|3]`,
    summary: 'Make a claim of words in the article',
    load: () => import('./commands/claim-add.ts'),
  },
  {
    name: 'source add',
    usage:
      'PROJECT --title T [--url U] [--author A] [--publisher P] [--date D] [--class primary|secondary] [--file F] [--contact C] [--confidential]',
    summary: 'Add a source, with a file that is kept in the project',
    load: () => import('./commands/source-add.ts'),
  },
  {
    name: 'evidence add',
    usage:
      'PROJECT CLAIM --source ID --stance supports|contradicts|context [--passage WORDS] [--locator L] [--note WORDS] [--file F]',
    summary: 'Attach what a source says about a claim',
    load: () => import('./commands/evidence-add.ts'),
  },
  {
    name: 'verdict',
    usage: 'PROJECT CLAIM RATING [--note WORDS]',
    summary: 'Give a verdict',
    more: ['Ratings of the usual scale:', ...DEFAULT_SCALE.map(({ id, label }) => `  ${id} (${label})`)],
    load: () => import('./commands/verdict.ts'),
  },
  {
    name: 'state',
    usage: 'PROJECT CLAIM STATE',
    summary: 'Say where the work on a claim stands',
    more: ['States:', ...CHECK_STATES.map((state) => `  ${state} (${CHECK_STATE_WORDS[state]})`)],
    load: () => import('./commands/state.ts'),
  },
  {
    name: 'undo',
    usage: 'PROJECT [N]',
    summary: 'Undo the newest change, or the newest N',
    load: async () => ({ run: (await import('./commands/undo-redo.ts')).undo }),
  },
  {
    name: 'redo',
    usage: 'PROJECT [N]',
    summary: 'Bring back what was undone',
    load: async () => ({ run: (await import('./commands/undo-redo.ts')).redo }),
  },
  {
    name: 'log',
    usage: 'PROJECT',
    summary: 'Who, what, when, from → to',
    load: () => import('./commands/log.ts'),
  },
  {
    name: 'apply',
    usage: 'PROJECT',
    summary: 'Apply commands from standard input, one JSON object a line',
    more: ['Each line is answered once it is durable. Their names and inputs: docs/formats.md.'],
    load: () => import('./commands/apply.ts'),
  },
  {
    name: 'check',
    usage: 'PROJECT',
    summary: 'Say what in a project is sound and what is not',
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'restore',
    usage: 'PROJECT [--from NAME]',
    summary: 'List the backups, or restore one; what it replaces is kept',
    load: () => import('./commands/restore.ts'),
  },
  {
    name: 'export',
    usage: 'PROJECT --format html|pdf|md|csv|json [--include-confidential] [--out FILE|-]',
    summary: 'Write the fact-check report',
    more: [CONFIDENTIAL, 'Without --out the report goes to standard output.'],
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'person add',
    usage: 'PROJECT INITIALS [--name N]',
    summary: 'Add somebody who checks',
    load: () => import('./commands/person-add.ts'),
  },
  {
    name: 'sample',
    usage: 'PROJECT',
    summary: 'Make a project on the bundled sample article',
    load: () => import('./commands/sample.ts'),
  },
  {
    name: 'serve',
    usage: '[FILE] [--port N] [--renderer DIR]',
    summary: 'Serve the workbench to a browser on this machine; prints its address once it answers',
    more: [
      'FILE is an article or a project folder to open first. Without --port any free one is taken.',
      'The address holds a key: who has it can read and change everything. Ctrl-C saves and ends.',
    ],
    load: () => import('./commands/serve.ts'),
  },
]
