import { z } from 'zod'
import { Refusal } from '../../shared/commands/refusal.ts'
import type { CommandType } from '../../shared/commands/table.ts'
import type { Project } from '../../shared/project/project.ts'
import { COMMAND_SCHEMAS, type ScriptType } from './command-schemas.ts'

/** A command whose input has the shape that its type promises. */
export interface ParsedCommand {
  readonly type: CommandType
  readonly input: Readonly<Record<string, unknown>>
}

/** What is wrong with a command from outside, told before any rule of the project is asked. */
export class BadCommand extends Error {
  readonly code: 'bad-json' | 'unknown-command' | 'bad-input'

  constructor(code: BadCommand['code'], sentence: string) {
    super(sentence)
    this.code = code
  }
}

const ENVELOPE = z.strictObject({ type: z.string(), input: z.record(z.string(), z.unknown()).default({}) })
const CLAIM_NUMBER = /^\d{1,9}$/

/**
 * A command as scripts and windows send it, `{type, input}`. Claims may be named by their permanent number.
 * Throws a {@link BadCommand} that says which part is wrong.
 */
export function parseCommand(raw: unknown, project: Project): ParsedCommand {
  refusePrototypeKeys(raw)
  const envelope = parsed(ENVELOPE, raw, 'A command is {"type": …, "input": {…}}')
  const { type } = envelope
  const input = withClaimIds(envelope.input, project)
  if (type === 'undo' || type === 'redo') {
    return { type, input: parsed(z.strictObject({}), input, `The input of ${type} is empty`) }
  }
  if (type === 'create-project') throw new Refusal('exists', 'This project has been created already.')
  if (!isScriptType(type)) {
    throw new BadCommand(
      'unknown-command',
      `There is no command “${type}”. See docs/formats.md for their names.`,
    )
  }
  return {
    type,
    input: {
      ...parsed(COMMAND_SCHEMAS[type] as z.ZodType<object>, input, `The input of ${type} does not fit`),
    },
  }
}

const isScriptType = (type: string): type is ScriptType => Object.hasOwn(COMMAND_SCHEMAS, type)

/** The id of the claim with this permanent number, or what was given. */
const claimId = (project: Project, name: string): string =>
  CLAIM_NUMBER.test(name) ? (project.claims.find(({ number }) => number === Number(name))?.id ?? name) : name

function withClaimIds(input: Readonly<Record<string, unknown>>, project: Project): Record<string, unknown> {
  const resolved = (name: unknown): unknown =>
    typeof name === 'string' || typeof name === 'number' ? claimId(project, String(name)) : name
  const { claim, claims } = input
  return {
    ...input,
    ...(claim === undefined ? {} : { claim: resolved(claim) }),
    ...(Array.isArray(claims) ? { claims: claims.map(resolved) } : {}),
  }
}

function parsed<T>(schema: z.ZodType<T>, raw: unknown, what: string): T {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.length ? ` (${issue.path.join('.')})` : ''
  throw new BadCommand('bad-input', `${what}: ${issue?.message ?? 'it cannot be read'}${where}.`)
}

/** A `__proto__` key is either a slip or an attack. Walked with a list, so that no nesting is too deep for it. */
export function refusePrototypeKeys(raw: unknown): void {
  const left = [raw]
  while (left.length > 0) {
    const value = left.pop()
    // The bytes of a file are no fields, and there are many.
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    if (Object.hasOwn(value, '__proto__')) {
      throw new BadCommand('bad-input', 'There is no field “__proto__”.')
    }
    for (const inner of Object.values(value)) left.push(inner)
  }
}
