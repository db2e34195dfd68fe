import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { INVENTED_CONFLICTS, inventedProject } from './invented-check.ts'
import { plainText, type Report } from './report.ts'

const OPTIONS = {
  conflicts: INVENTED_CONFLICTS,
  exportedAt: '2021-05-11T11:02:00Z',
  includeConfidential: false,
}
const report = buildReport(inventedProject(), OPTIONS)
const whole = buildReport(inventedProject(), { ...OPTIONS, includeConfidential: true })

const claim = (of: Report, id: string) => {
  const found = of.claims.find((each) => each.id === id)
  if (!found) throw new Error(`no claim ${id}`)
  return found
}

describe('the article', () => {
  it('is named with its checked draft and fingerprint', () => {
    expect(report.article).toEqual({
      title: 'Harbour bridge costs climb to $48 million',
      writer: 'Ilse Vang',
      publishedAt: '2021-05-11',
      language: 'en',
      draft: 1,
      importedAt: '2021-05-10T09:00:00Z',
      fingerprint: 'a3f1c29b6e0d4785'.repeat(4),
      notices: ['One comment of the file was left out.'],
    })
  })

  it('names those who gave a verdict or signed, in the order of the desk', () => {
    expect(report.checkedBy).toEqual(['IV', 'MO'])
  })

  it('names nobody where nobody has judged anything', () => {
    const project = inventedProject()
    const claims = project.claims.map((each) => ({ ...each, verdict: null, signOffs: [] }))
    expect(buildReport({ ...project, claims }, OPTIONS).checkedBy).toEqual([])
  })
})

describe('where the check stands', () => {
  it('is said in plain sentences', () => {
    expect(plainText(report.standing)).toBe(
      '3 of 7 facts are settled; 4 are left, so this is not a final report: 1 needs a change, ' +
        '1 is with the writer, 2 are to check. 1 verdict is void. 1 conflict has no answer yet.',
    )
    expect(report.standing.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['4 are left'])
  })

  it('is counted by state, from Checked to To check', () => {
    expect(report.states.map(({ state, count }) => `${state} ${count}`)).toEqual([
      'checked 2',
      'cannot-confirm 1',
      'with-the-writer 1',
      'change-needed 1',
      'in-progress 0',
      'to-check 2',
    ])
    expect([report.settled, report.left]).toEqual([3, 4])
  })

  it('is counted by verdict along the whole scale, and a void verdict is none', () => {
    expect(report.verdicts.map(({ rating, count }) => `${rating} ${count}`)).toEqual([
      'accurate 2',
      'accurate-with-a-change 0',
      'misleading 1',
      'wrong 0',
      'unsupported 0',
    ])
    expect(report.withoutVerdict).toBe(4)
  })
})

describe('a claim', () => {
  it('comes in reading order under its permanent number', () => {
    expect(report.claims.map(({ number }) => number)).toEqual([4, 2, 1, 6, 3, 5, 7])
  })

  it('stands marked in its sentence', () => {
    const { context, quote } = claim(report, 'c-piers')
    expect(context).toEqual([
      { text: 'The council says ', marked: false },
      { text: '12 of the 15 piers', marked: true },
      { text: ' need new steel.', marked: false },
    ])
    expect(quote).toBe('12 of the 15 piers')
  })

  it('carries kind, weight, attribution and date', () => {
    expect(claim(report, 'c-cars')).toMatchObject({
      kind: 'quantity',
      weight: 2,
      attributedTo: 'a 2019 count',
      asOf: '2019-06-01',
      state: 'cannot-confirm',
      section: 'cannot-confirm',
    })
  })

  it('carries verdict, explanation, proposed wording and signatures', () => {
    expect(claim(report, 'c-cost')).toMatchObject({
      section: 'changes-needed',
      verdict: {
        rating: 'misleading',
        label: 'Misleading or imprecise',
        void: null,
        explanation: '48 is one and a half times 31, not twice.',
        by: 'IV',
      },
      proposedWording: '$48 million, half as much again as the first estimate',
      signOffs: [{ by: 'IV', at: '2021-05-10T09:19:00Z' }],
    })
  })

  it('carries its evidence with passage, place, source and time', () => {
    const [evidence] = claim(report, 'c-cost').evidence
    expect(evidence).toEqual({
      stance: 'contradicts',
      source: 1,
      withheld: false,
      passage: 'The first estimate was 31 million; the new sum is 48 million.',
      locator: 'page 4, ¶ 2',
      note: null,
      file: null,
      capturedAt: '2021-05-10T08:51:00Z',
    })
    expect(report.sources[0]).toMatchObject({ number: 1, claims: [2, 1], withheld: false })
  })

  it('says why its verdict is void', () => {
    expect(claim(report, 'c-ferry').verdict).toMatchObject({
      label: 'Unsupported',
      void: 'Another attribution was set.',
    })
  })

  it('shows a rating that the scale has lost by its id', () => {
    const project = inventedProject()
    const house = { ...project.house, scale: project.house.scale.slice(3) }
    expect(claim(buildReport({ ...project, house }, OPTIONS), 'c-piers').verdict?.label).toBe('accurate')
  })

  it('of an earlier draft keeps the words of that draft', () => {
    const project = inventedProject()
    const [first] = project.drafts
    if (!first) throw new Error('no draft')
    const second = { ...first, id: 'd2', number: 2, text: 'Another text.', textAsset: 'f'.repeat(64) }
    const next = buildReport({ ...project, drafts: [first, second] }, { ...OPTIONS, conflicts: [] })
    expect(claim(next, 'c-piers')).toMatchObject({ draft: 1, quote: '12 of the 15 piers' })
    expect(next.article).toMatchObject({ draft: 2, fingerprint: 'f'.repeat(64) })
  })
})

describe('conflicts', () => {
  it('come with the answer of the desk', () => {
    expect(report.conflicts[0]).toMatchObject({
      type: 'date-unclear',
      places: [{ text: 'Tuesday' }],
      answer: { answer: 'not-a-problem', by: 'MO' },
    })
  })

  it('come without an answer where there is none', () => {
    expect(report.conflicts[1]?.answer).toBeNull()
  })
})

describe('working papers', () => {
  it('are no part of a report, also of one that includes confidential sources', () => {
    for (const of of [report, whole]) {
      expect(JSON.stringify(of)).not.toMatch(/recording of the mayor|has not called back/)
    }
  })
})

describe('a confidential source', () => {
  it('reads "on file", with nothing but its class', () => {
    expect(report.withheld).toBe(1)
    expect(report.sources[2]).toEqual({
      number: 3,
      confidential: true,
      withheld: true,
      title: 'on file',
      author: null,
      publisher: null,
      url: null,
      date: null,
      class: 'primary',
      contact: null,
      file: null,
      claims: [7],
    })
  })

  it('leaves of its evidence only the stance', () => {
    expect(claim(report, 'c-cracks').evidence).toEqual([
      {
        stance: 'supports',
        source: 3,
        withheld: true,
        passage: null,
        locator: null,
        note: null,
        file: null,
        capturedAt: null,
      },
    ])
  })

  it('is taken out of what the desk wrote', () => {
    expect(claim(report, 'c-cracks').verdict?.explanation).toBe('[on file] was there.')
  })

  it('is taken out whatever signs it is made of', () => {
    const signs = fc.constantFrom(...'ab .*+?^$()[]{}|/\\-\'"é💥\n'.split(''))
    fc.assert(
      fc.property(fc.array(signs, { minLength: 4, maxLength: 12 }), (parts) => {
        const title = parts.join('').trim()
        fc.pre(title.length >= 4)
        const project = inventedProject([
          ['edit-source', { source: 's-engineer', title }],
          ['set-verdict', { claim: 'c-cost', rating: 'wrong', note: `So says ${title}, twice: ${title}!` }],
        ])
        const said = claim(buildReport(project, OPTIONS), 'c-cost').verdict?.explanation
        expect(said).toBe('So says [on file], twice: [on file]!')
      }),
      { numRuns: 100 },
    )
  })

  it('is shown in full where it was asked for', () => {
    expect(whole.withheld).toBe(0)
    expect(whole.sources[2]).toMatchObject({ author: 'Theodora Quill', contact: 'quill@hidden.example' })
    expect(claim(whole, 'c-cracks').evidence[0]).toMatchObject({
      locator: 'recording, 14:05',
      file: { name: 'quill-interview.mp3', sha256: 'beef'.repeat(16) },
    })
    expect(claim(whole, 'c-cracks').verdict?.explanation).toBe('Theodora Quill was there.')
  })

  it('does not let evidence through whose source cannot be found', () => {
    const project = inventedProject()
    const orphaned = { ...project, sources: project.sources.filter(({ id }) => id !== 's-count') }
    expect(claim(buildReport(orphaned, OPTIONS), 'c-cars').evidence[0]).toMatchObject({
      withheld: true,
      note: null,
    })
  })

  it('does not cost the article its own words', () => {
    const project = inventedProject([['edit-source', { source: 's-engineer', title: 'The council' }]])
    expect(claim(buildReport(project, OPTIONS), 'c-piers')).toMatchObject({
      attributedTo: 'The council',
      quote: '12 of the 15 piers',
    })
  })
})

describe('contacts', () => {
  it('of open sources stay out of a copy for everybody', () => {
    expect(report.sources[1]?.contact).toBeNull()
    expect(whole.sources[1]?.contact).toBe('+47 555 0100')
  })
})
