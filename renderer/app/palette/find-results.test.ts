import { describe, expect, it } from 'vitest'
import { INVENTED_TEXT, projectWithClaims } from '../../../shared/commands/invented-project.ts'
import { cutAtParts, type Findable, findResults } from './find-results.ts'

const { claims, sources } = projectWithClaims()
const all: Findable = {
  actions: [
    { id: 'undo', label: 'Undo: verdict on claim 1', keys: 'Mod+Z', tab: null },
    { id: 'checked', label: 'Check state: Checked', keys: '6', tab: null },
    { id: 'export', label: 'Export fact-check report', keys: 'Mod+E', tab: null },
    { id: 'sign-off', label: 'Initials: MO', keys: 'I', tab: 'claims' },
  ],
  text: INVENTED_TEXT,
  claims,
  sources,
  articles: [],
}
const found = (query: string) => findResults(query, all).map(({ kind, id }) => `${kind} ${id}`)

describe('the palette finds', () => {
  it('every command where nothing was asked for', () => {
    expect(found('')).toEqual(['action undo', 'action checked', 'action export', 'action sign-off'])
  })

  it('commands by what else they are called, and a claim as “claim 2”', () => {
    expect(found('sign')).toEqual(['action sign-off'])
    expect(found('claim 2')[0]).toBe('claim c2')
  })

  it('commands by parts of their words, those that begin with them first', () => {
    expect(found('check')).toEqual(['action checked', 'action export'])
    expect(found('rep exp')).toEqual(['action export'])
  })

  it('claims by their words and sources by their titles', () => {
    expect(found('councillors')).toEqual(['claim c1'])
    expect(found('COUNCIL')).toEqual(['claim c1', 'source s1'])
  })

  it('a claim by its number before those that only hold the figure', () => {
    expect(found('#2')).toEqual(['claim c2', 'claim c1'])
    expect(found('#')).toEqual(['claim c1', 'claim c2'])
  })

  it('nothing in what means something to a pattern', () => {
    expect(found('(.*')).toEqual([])
    expect(cutAtParts('a (b) c', '(')).toEqual([
      { text: 'a ', isFound: false },
      { text: '(', isFound: true },
      { text: 'b) c', isFound: false },
    ])
  })
})

describe('what was asked for stands out', () => {
  it('in any case', () => {
    expect(cutAtParts('Check state: Checked', 'check')).toEqual([
      { text: 'Check', isFound: true },
      { text: ' state: ', isFound: false },
      { text: 'Check', isFound: true },
      { text: 'ed', isFound: false },
    ])
  })
})
