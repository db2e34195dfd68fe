import type { CheckState } from '../project/check-state.ts'
import type { ClaimKind, Weight } from '../project/claim.ts'
import type { Stance } from '../project/evidence.ts'
import type { ConflictAnswer, ConflictType } from '../project/review.ts'
import type { SignOff } from '../project/sign-off.ts'
import type { SourceClass } from '../project/source.ts'
import type { Span } from '../project/span.ts'

/** What stands in a report where a confidential source is withheld. */
export const ON_FILE = 'on file'

/** A line of text of which some stretches are marked; joined, it reads as one. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[]

/** The parts of a report in the order in which an editor has to act on them. */
export const SECTIONS = [
  'changes-needed',
  'cannot-confirm',
  'with-the-writer',
  'checked',
  'not-yet-checked',
] as const
export type Section = (typeof SECTIONS)[number]

export const SECTION_WORDS: Readonly<Record<Section, string>> = {
  'changes-needed': 'Changes needed',
  'cannot-confirm': 'Cannot confirm',
  'with-the-writer': 'With the writer',
  checked: 'Checked',
  'not-yet-checked': 'Not yet checked',
}

/**
 * All that a report says, the same for every format. Plain JSON.
 * Notes, queries and own columns are the desk's working papers and no part of it. Times are UTC, ISO 8601.
 */
export interface Report {
  readonly exportedAt: string
  /** True where confidential sources were asked for by name. */
  readonly includesConfidential: boolean
  /** How many confidential sources read "on file". */
  readonly withheld: number
  /** Whether names and words of confidential sources were taken out, also of sources that are gone from the list. */
  readonly isRedacted: boolean
  readonly article: ReportArticle
  /** Initials of those who gave a verdict or signed. */
  readonly checkedBy: readonly string[]
  /** Where the check stands, in sentences; what is left is marked. */
  readonly standing: MarkedText
  readonly settled: number
  readonly left: number
  /** Every check state, from Checked to To check. */
  readonly states: readonly StateCount[]
  /** Every rating of the house scale, best first. A void verdict is none. */
  readonly verdicts: readonly VerdictCount[]
  readonly withoutVerdict: number
  /** In reading order. */
  readonly claims: readonly ReportClaim[]
  readonly conflicts: readonly ReportConflict[]
  readonly sources: readonly ReportSource[]
}

export interface ReportArticle {
  readonly title: string
  readonly writer: string | null
  /** `YYYY-MM-DD`, or null where nobody has said it. */
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string
  /** Number of the draft that was checked. */
  readonly draft: number
  readonly importedAt: string
  /** SHA-256 of the checked text in UTF-8. */
  readonly fingerprint: string
  /** What the importer had to say of the file, in sentences. */
  readonly notices: readonly string[]
}

interface StateCount {
  readonly state: CheckState
  readonly count: number
}

export interface VerdictCount {
  /** Id of the rating. */
  readonly rating: string
  readonly label: string
  readonly count: number
}

export interface ReportClaim {
  readonly id: string
  readonly number: number
  readonly section: Section
  readonly quote: string
  readonly spans: readonly Span[]
  /** The sentences that hold the claim, its own words marked. */
  readonly context: MarkedText
  /** Number of the draft that the words stand in. */
  readonly draft: number
  readonly restated: string | null
  readonly kind: ClaimKind
  readonly weight: Weight
  readonly attributedTo: string | null
  /** `YYYY-MM-DD`, or null. */
  readonly asOf: string | null
  readonly state: CheckState
  readonly verdict: ReportVerdict | null
  readonly evidence: readonly ReportEvidence[]
  readonly proposedWording: string | null
  /** First check, then second check. */
  readonly signOffs: readonly SignOff[]
}

export interface ReportVerdict {
  /** Id of the rating. */
  readonly rating: string
  readonly label: string
  /** Why it no longer holds, or null. */
  readonly void: string | null
  /** Why somebody should look again, or null. */
  readonly needsLook: string | null
  readonly explanation: string | null
  readonly by: string
  readonly at: string
}

/** From a withheld source only the stance is said. */
export interface ReportEvidence {
  readonly stance: Stance
  /** Number of the source in this report. */
  readonly source: number
  readonly withheld: boolean
  readonly passage: string | null
  readonly locator: string | null
  readonly note: string | null
  readonly file: ReportFile | null
  readonly capturedAt: string | null
}

/** From a withheld source only the class is said. */
export interface ReportSource {
  /** 1 for the first; its place in this report alone. */
  readonly number: number
  readonly confidential: boolean
  readonly withheld: boolean
  /** {@link ON_FILE} where it is withheld. */
  readonly title: string
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly date: string | null
  readonly class: SourceClass | null
  /** Only in a report that includes confidential sources: it is somebody's telephone number. */
  readonly contact: string | null
  readonly file: ReportFile | null
  /** Numbers of the claims that it speaks to. */
  readonly claims: readonly number[]
}

export interface ReportFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
}

export interface ReportConflict {
  readonly type: ConflictType
  readonly message: string
  readonly places: readonly (Span & { readonly text: string })[]
  /** What the desk said of it, or null where nobody has. */
  readonly answer: { readonly answer: ConflictAnswer; readonly by: string; readonly at: string } | null
}

export const plainText = (marked: MarkedText): string => marked.map(({ text }) => text).join('')
