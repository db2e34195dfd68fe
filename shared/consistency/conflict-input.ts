import type { DetectionInput, Findings } from '../detection/findings.ts'

/** An article with the figures and dates that were read in it. */
export type ConflictInput = DetectionInput & Pick<Findings, 'quantities' | 'dates'>
