export const SOURCE_CLASSES = ['primary', 'secondary'] as const
export type SourceClass = (typeof SOURCE_CLASSES)[number]

/** Where evidence comes from. A confidential source reads "on file" in every report that leaves the desk. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** `YYYY-MM-DD`, a month, a year, or null. */
  readonly date: string | null
  readonly class: SourceClass | null
  readonly confidential: boolean
  /** How to reach a person: telephone, address, go-between. */
  readonly contact: string | null
  readonly file: AttachedFile | null
}

/** A file kept with the project; `asset` is the SHA-256 of its bytes. */
export interface AttachedFile {
  readonly asset: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
}
