/** Somebody who checks. Initials are unique in a project and stand for the person everywhere. */
export interface Person {
  readonly initials: string
  readonly name: string | null
}
