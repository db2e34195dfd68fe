import { describe, expect, it } from 'vitest'
import { inventedProject, placeOf, send } from '../../../shared/commands/invented-project.ts'
import type { BlockRole } from '../../../shared/project/article.ts'
import { currentDraft, inReadingOrder, type Project } from '../../../shared/project/project.ts'
import { QUICK_FILTERS, quickFilter, searchClaims } from './filter-claims.ts'
import { claimIds, flatItems, groupedItems } from './list-items.ts'
import { sectionsOf } from './sections.ts'

const claimed = (...words: string[]): Project =>
  words.reduce(
    (project, each, at) =>
      send(project, 'add-claim', { id: `c${at + 1}`, ...placeOf(each), kind: 'quantity', weight: 2 }),
    inventedProject(),
  )

/** The invented article with the given roles for its blocks, in order. */
const withRoles = (project: Project, ...roles: BlockRole[]): Project => ({
  ...project,
  drafts: project.drafts.map((draft) => ({
    ...draft,
    blocks: draft.blocks.map((block, at) => ({ ...block, role: roles[at] ?? block.role })),
  })),
})

const told = (project: Project) =>
  sectionsOf(currentDraft(project), inReadingOrder(project.claims)).map(
    ({ title, claims, left, total }) => `${title} ${left}/${total}: ${claims.map(({ id }) => id).join(' ')}`,
  )

describe('sections', () => {
  const project = claimed('120,000 people', 'second ferry', '14 of 22', '€3.5 million')

  it('set head and captions apart from the opening', () => {
    expect(told(project)).toEqual(['Top 1/1: c2', 'Opening 3/3: c3 c4 c1'])
    expect(told(withRoles(project, 'headline', 'caption', 'body'))).toEqual([
      'Top 1/1: c2',
      'Captions 2/2: c3 c4',
      'Opening 1/1: c1',
    ])
  })

  it('run from a subhead on, captions included', () => {
    const [, , third] = told(withRoles(project, 'headline', 'subhead', 'caption'))
    expect(told(withRoles(project, 'headline', 'subhead', 'caption'))[1]).toMatch(
      /^Mayor Ilse .* 3\/3: c3 c4 c1$/,
    )
    expect(third).toBeUndefined()
  })

  it('count what is left, whatever the filter shows', () => {
    const settled = send(project, 'set-state', { claim: 'c3', state: 'cannot-confirm' })
    expect(told(settled)[1]).toBe('Opening 2/3: c3 c4 c1')
  })
})

describe('the rows of the list', () => {
  const project = claimed('120,000 people', 'second ferry', '14 of 22', '€3.5 million')
  const claims = inReadingOrder(project.claims)
  const sections = sectionsOf(currentDraft(project), claims)

  it('have heads between them, and number what the filter lets through', () => {
    const items = groupedItems(sections, claims, new Set(['top']))
    expect(
      items.map((item) => (item.kind === 'group' ? item.section.title : `${item.id}@${item.at}`)),
    ).toEqual(['Top', 'Opening', 'c3@1', 'c4@2', 'c1@3'])
    expect(claimIds(items)).toEqual(['c3', 'c4', 'c1'])
  })

  it('leave out sections that the filter empties', () => {
    expect(groupedItems(sections, claims.slice(0, 1), new Set())).toHaveLength(2)
    expect(flatItems(claims)).toHaveLength(4)
  })
})

describe('the filter', () => {
  const noted = send(claimed('120,000 people', '14 of 22'), 'add-note', {
    id: 'n1',
    claim: 'c1',
    text: 'Call the harbour office in Orléans',
  })
  const withSource = send(noted, 'add-source', { id: 's1', title: 'Minutes of the council' })
  const project = send(withSource, 'attach-evidence', {
    id: 'e1',
    claim: 'c2',
    source: 's1',
    stance: 'supports',
    passage: 'fourteen in favour',
  })
  const found = (search: string) => searchClaims(project, project.claims, search).map(({ id }) => id)

  it('looks through words, notes, passages and sources, without case and accents', () => {
    expect(found('PEOPLE')).toEqual(['c1'])
    expect(found('orleans')).toEqual(['c1'])
    expect(found('favour council')).toEqual(['c2'])
    expect(found('#2')).toEqual(['c2'])
    expect(found('favour orleans')).toEqual([])
    expect(found('  ')).toEqual(['c1', 'c2'])
  })

  it('has quick filters that know themselves', () => {
    expect(QUICK_FILTERS.map(({ id }) => project.claims.filter(quickFilter(id).holds).length)).toEqual([
      2, 2, 1, 0, 0,
    ])
    expect(quickFilter('no such').id).toBe('all')
  })
})
