import { z } from 'zod'
import { BLOCK_ROLES } from '../../shared/project/article.ts'
import { CHECK_STATES } from '../../shared/project/check-state.ts'
import { CLAIM_KINDS } from '../../shared/project/claim.ts'
import { COLUMN_TYPES } from '../../shared/project/column.ts'
import { STANCES } from '../../shared/project/evidence.ts'
import type { Project } from '../../shared/project/project.ts'
import { CONFLICT_ANSWERS, CONFLICT_TYPES } from '../../shared/project/review.ts'
import { SOURCE_CLASSES } from '../../shared/project/source.ts'

// The shape of a whole project, for one that comes from outside: the start of a restored log in an exported report.

const text = z.string()
const textOrNull = text.nullable()
const place = z.int().nonnegative()
const span = z.strictObject({ start: place, end: place })
const kind = z.enum(CLAIM_KINDS)
const weight = z.union([z.literal(1), z.literal(2), z.literal(3)])
const signed = { by: text, at: text }
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal')

const file = z.strictObject({ asset: hash, name: text, mediaType: text, bytes: place }).nullable()

export const articleSchema = z.strictObject({
  title: text,
  writer: textOrNull,
  publishedAt: textOrNull,
  language: text,
})

const draftFields = {
  id: text,
  text,
  textAsset: hash,
  original: z.strictObject({
    asset: hash,
    name: text,
    mediaType: text,
    bytes: place,
    encoding: text,
    byteOrderMark: z.boolean(),
  }),
  blocks: z.array(z.strictObject({ id: text, role: z.enum(BLOCK_ROLES), start: place, end: place })),
  notices: z.array(text),
}

/** A draft as `create-project` brings it: its number and time are given when it is applied. */
export const newDraftSchema = z.object(draftFields)

const claim = z.strictObject({
  id: text,
  number: z.int().positive(),
  draft: text,
  spans: z.array(span).min(1),
  restated: textOrNull,
  kind,
  facets: z.array(kind),
  weight,
  reasons: z.array(text),
  attributedTo: textOrNull,
  asOf: textOrNull,
  assignedTo: textOrNull,
  state: z.enum(CHECK_STATES),
  verdict: z
    .strictObject({ rating: text, note: textOrNull, ...signed, void: textOrNull, needsLook: textOrNull })
    .nullable(),
  proposedWording: textOrNull,
  evidence: z.array(text),
  notes: z.array(z.strictObject({ id: text, text, ...signed })),
  queries: z.array(
    z.strictObject({
      id: text,
      question: text,
      ...signed,
      answer: z.strictObject({ text, ...signed }).nullable(),
    }),
  ),
  signOffs: z.array(z.strictObject(signed)),
  columns: z.record(text, z.union([text, z.number(), z.boolean()])),
})

export const projectSchema: z.ZodType<Project> = z.strictObject({
  id: text,
  createdAt: text,
  article: articleSchema,
  drafts: z.array(z.strictObject({ ...draftFields, number: z.int().positive(), importedAt: text })).min(1),
  claims: z.array(claim),
  nextNumber: z.int().positive(),
  sources: z.array(
    z.strictObject({
      id: text,
      title: text,
      author: textOrNull,
      publisher: textOrNull,
      url: textOrNull,
      date: textOrNull,
      class: z.enum(SOURCE_CLASSES).nullable(),
      confidential: z.boolean(),
      contact: textOrNull,
      file,
    }),
  ),
  evidence: z.array(
    z.strictObject({
      id: text,
      source: text,
      stance: z.enum(STANCES),
      passage: textOrNull,
      locator: textOrNull,
      note: textOrNull,
      file,
      capturedAt: text,
    }),
  ),
  people: z.array(z.strictObject({ initials: text, name: textOrNull })),
  house: z.strictObject({
    scale: z.array(z.strictObject({ id: text, label: text, short: text, needsEvidence: z.boolean() })).min(1),
    rules: z.strictObject({ checkedNeedsGround: z.boolean(), verdictNeedsEvidence: z.boolean() }),
  }),
  columns: z.array(
    z.strictObject({ id: text, title: text, type: z.enum(COLUMN_TYPES), choices: z.array(text) }),
  ),
  dismissed: z.array(z.strictObject({ draft: text, start: place, end: place })),
  answers: z.array(
    z.strictObject({
      draft: text,
      type: z.enum(CONFLICT_TYPES),
      spans: z.array(span),
      answer: z.enum(CONFLICT_ANSWERS),
      ...signed,
    }),
  ),
})
