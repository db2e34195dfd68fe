import type { Command } from './command.ts'
import { words, wordsOrNull } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface AddPerson {
  readonly initials: string
  readonly name?: string | null
}

export const addPerson: Command<AddPerson> = {
  label: (_, { initials }) => `new person ${initials}`,
  touches: (_, { initials }) => [{ of: 'person', id: initials, name: 'whole' }],
  apply: (project, input) => {
    const initials = words(input.initials, 'Initials')
    const name = wordsOrNull(input.name ?? null)
    const known = project.people.find((person) => person.initials === initials)
    if (known && (known.name !== null || name === null)) {
      throw new Refusal('taken', `The initials “${initials}” are taken. Choose others.`)
    }
    // Who opened the article is known by initials alone until somebody gives the name.
    const people = known
      ? project.people.map((person) => (person === known ? { initials, name } : person))
      : [...project.people, { initials, name }]
    return { ...project, people }
  },
}
