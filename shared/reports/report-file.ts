import type { AttachedFile } from '../project/source.ts'
import type { ReportFile } from './report.ts'

/** An attached file as a report names it; its bytes stay with the project. */
export const reportFile = (file: AttachedFile | null): ReportFile | null =>
  file && { name: file.name, sha256: file.asset, bytes: file.bytes, mediaType: file.mediaType }

/** The first 12 digits of a SHA-256: enough to compare by eye. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12)
