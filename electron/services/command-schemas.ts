import { z } from 'zod'
import type { CommandInputs, EditType } from '../../shared/commands/table.ts'
import { BLOCK_ROLES } from '../../shared/project/article.ts'
import { CHECK_STATES } from '../../shared/project/check-state.ts'
import { CLAIM_KINDS } from '../../shared/project/claim.ts'
import { COLUMN_TYPES } from '../../shared/project/column.ts'
import { STANCES } from '../../shared/project/evidence.ts'
import { CONFLICT_ANSWERS, CONFLICT_TYPES } from '../../shared/project/review.ts'
import { SOURCE_CLASSES } from '../../shared/project/source.ts'
import { makeId } from './make-id.ts'

/** A text field: long enough for any passage, short enough that one slip of a script cannot swamp a project. */
const text = z.string().max(1_000_000)
const textOrNull = text.nullable()
const id = z.string().min(1).max(64)
/** An id that may be left out: then a new one is made. */
const ownId = (prefix: string) => id.default(() => makeId(prefix))
const place = z.int().nonnegative()
const span = z.strictObject({ start: place, end: place })
const kind = z.enum(CLAIM_KINDS)
const weight = z.union([z.literal(1), z.literal(2), z.literal(3)])
const claim = { claim: id }

const file = z.strictObject({
  asset: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'),
  name: text,
  mediaType: text,
  bytes: z.int().nonnegative(),
})

const newClaim = z.strictObject({
  id: ownId('c'),
  start: place,
  end: place,
  kind: kind.default('state'),
  weight: weight.default(2),
  facets: z.array(kind).exactOptional(),
  attributedTo: textOrNull.exactOptional(),
  reasons: z.array(text).exactOptional(),
})

const sourceFields = {
  author: textOrNull.exactOptional(),
  publisher: textOrNull.exactOptional(),
  url: textOrNull.exactOptional(),
  date: textOrNull.exactOptional(),
  class: z.enum(SOURCE_CLASSES).nullable().exactOptional(),
  confidential: z.boolean().exactOptional(),
  contact: textOrNull.exactOptional(),
  file: file.nullable().exactOptional(),
}

const evidenceFields = {
  passage: textOrNull.exactOptional(),
  locator: textOrNull.exactOptional(),
  note: textOrNull.exactOptional(),
  file: file.nullable().exactOptional(),
  capturedAt: z.iso.datetime().exactOptional(),
}

const rating = z.strictObject({ id, label: text, short: text, needsEvidence: z.boolean() })

/** Every command that may come from outside. A project is made by a service, never by a script's command. */
export type ScriptType = Exclude<EditType, 'create-project'>

/** One schema a command: what comes through has the shape that `shared/commands` expects, ids filled in. */
export const COMMAND_SCHEMAS: { readonly [Type in ScriptType]: z.ZodType<CommandInputs[Type]> } = {
  'set-article-details': z.strictObject({
    title: text.exactOptional(),
    writer: textOrNull.exactOptional(),
    publishedAt: textOrNull.exactOptional(),
  }),
  'set-block-role': z.strictObject({ block: id, role: z.enum(BLOCK_ROLES) }),
  'set-language': z.strictObject({ language: text }),
  'add-claim': newClaim,
  'adjust-span': z.strictObject({ ...claim, start: place, end: place, index: place.exactOptional() }),
  'add-span': z.strictObject({ ...claim, start: place, end: place }),
  'remove-span': z.strictObject({ ...claim, index: place }),
  'split-claim': z.strictObject({ ...claim, at: place, id: ownId('c') }),
  'merge-claims': z.strictObject({ claims: z.array(id) }),
  'remove-claim': z.strictObject(claim),
  'restate-claim': z.strictObject({ ...claim, wording: textOrNull }),
  'set-kind': z.strictObject({ ...claim, kind }),
  'set-weight': z.strictObject({ ...claim, weight }),
  'set-attribution': z.strictObject({ ...claim, attributedTo: textOrNull }),
  'set-as-of': z.strictObject({ ...claim, asOf: textOrNull }),
  'assign-claim': z.strictObject({ ...claim, person: textOrNull }),
  'accept-proposals': z.strictObject({ proposals: z.array(newClaim) }),
  'dismiss-proposals': z.strictObject({ proposals: z.array(span) }),
  'restore-proposals': z.strictObject({ proposals: z.array(span) }),
  'answer-conflict': z.strictObject({
    type: z.enum(CONFLICT_TYPES),
    spans: z.array(span).min(1),
    answer: z.enum(CONFLICT_ANSWERS).nullable(),
  }),
  'add-source': z.strictObject({ id: ownId('s'), title: text, ...sourceFields }),
  'edit-source': z.strictObject({ source: id, title: text.exactOptional(), ...sourceFields }),
  'remove-source': z.strictObject({ source: id }),
  'attach-evidence': z.strictObject({
    id: ownId('e'),
    ...claim,
    source: id,
    stance: z.enum(STANCES),
    ...evidenceFields,
  }),
  'edit-evidence': z.strictObject({
    evidence: id,
    source: id.exactOptional(),
    stance: z.enum(STANCES).exactOptional(),
    ...evidenceFields,
  }),
  'remove-evidence': z.strictObject({ evidence: id, claim: id.exactOptional() }),
  'set-state': z.strictObject({ ...claim, state: z.enum(CHECK_STATES) }),
  'set-verdict': z.strictObject({ ...claim, rating: id, note: textOrNull.exactOptional() }),
  'clear-verdict': z.strictObject(claim),
  'propose-wording': z.strictObject({ ...claim, wording: textOrNull }),
  'add-note': z.strictObject({ id: ownId('n'), ...claim, text }),
  'edit-note': z.strictObject({ note: id, text }),
  'remove-note': z.strictObject({ note: id }),
  'ask-writer': z.strictObject({ id: ownId('q'), ...claim, question: text }),
  'record-answer': z.strictObject({ query: id, text }),
  'sign-off': z.strictObject(claim),
  'withdraw-sign-off': z.strictObject({ ...claim, person: text.exactOptional() }),
  'add-person': z.strictObject({ initials: text, name: textOrNull.exactOptional() }),
  'set-house-scale': z.strictObject({
    scale: z.array(rating),
    replace: z.array(z.strictObject({ from: id, to: id })).exactOptional(),
  }),
  'set-house-rules': z.strictObject({
    checkedNeedsGround: z.boolean().exactOptional(),
    verdictNeedsEvidence: z.boolean().exactOptional(),
  }),
  'define-column': z.strictObject({
    id: ownId('k'),
    title: text,
    type: z.enum(COLUMN_TYPES),
    choices: z.array(text).default([]),
  }),
  'set-column-value': z.strictObject({
    ...claim,
    column: id,
    value: z.union([text, z.number(), z.boolean()]).nullable(),
  }),
}
