import { z } from 'zod'
import { COMMANDS, type CommandType } from '../../shared/commands/table.ts'
import type { Asks, Question } from '../../shared/contract/questions.ts'
import { personSchema, preferencesSchema } from './preferences-schema.ts'

const project = z.string().regex(/^[0-9a-f]{16}$/, 'a key that the library gave')
const ofProject = z.strictObject({ project })
const nothing = z.strictObject({})
const bytes = z.instanceof(Uint8Array)
/** The name of a file is shown and kept, never used as a path. */
const namedBytes = { name: z.string().min(1).max(500), bytes }
const commandTypes = [...Object.keys(COMMANDS), 'undo', 'redo'] as CommandType[]

/** One schema a question: the page may be broken or taken over, so nothing it says is taken for true. */
export const QUESTION_SCHEMAS: { readonly [Q in Question]: z.ZodType<Asks<Q>> } = {
  start: nothing,
  'set-person': personSchema,
  'set-preferences': preferencesSchema,
  'list-articles': nothing,
  'choose-file': nothing,
  'new-project': z.strictObject({
    article: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), ...namedBytes }),
      z.strictObject({ kind: z.literal('pasted'), text: z.string().max(50 * 1024 * 1024) }),
      z.strictObject({ kind: z.literal('sample') }),
    ]),
  }),
  'open-project': ofProject,
  'close-project': ofProject,
  send: z.strictObject({
    project,
    type: z.enum(commandTypes),
    input: z.record(z.string(), z.unknown()),
    file: z.strictObject(namedBytes).exactOptional(),
  }),
  find: ofProject,
  history: z.strictObject({ project, claim: z.string().max(64).nullable() }),
  'save-attached': z.strictObject({ project, asset: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256') }),
  'save-report': z.strictObject({
    project,
    format: z.enum(['html', 'pdf', 'md', 'csv', 'json']),
    confidential: z.boolean(),
  }),
  'open-link': z.strictObject({ url: z.string().max(10_000) }),
}
