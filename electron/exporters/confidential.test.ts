import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../shared/log/timeline.ts'
import { buildReport } from '../../shared/reports/build-report.ts'
import { confidentialWordsEver } from '../../shared/reports/confidential-words.ts'
import { INVENTED_CONFLICTS, inventedLog } from '../../shared/reports/invented-check.ts'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { type ReportLog, renderJson } from '../../shared/reports/render-json.ts'
import { renderMarkdown } from '../../shared/reports/render-markdown.ts'
import { renderCsv } from './render-csv.ts'

type Steps = NonNullable<Parameters<typeof inventedLog>[0]>

/** Every format of one check, by name. */
function formats(steps: Steps, includeConfidential: boolean): ReadonlyMap<string, string> {
  const entries = inventedLog(steps)
  const log: ReportLog = { base: null, entries }
  const { project } = replay(entries)
  const report = buildReport(project, {
    confidentialWords: confidentialWordsEver(project, log),
    conflicts: INVENTED_CONFLICTS,
    exportedAt: '2021-05-11T11:02:00Z',
    includeConfidential,
  })
  return new Map([
    ['html', renderHtml(report)],
    ['md', renderMarkdown(report)],
    ['csv', renderCsv(report)],
    ['json', renderJson(report, log)],
  ])
}

/** Which of the secrets each format gives away. */
const leaks = (files: ReadonlyMap<string, string>, secrets: readonly string[]): readonly string[] =>
  [...files].flatMap(([name, text]) => {
    const bytes = Buffer.from(text, 'utf8')
    return secrets.filter((secret) => bytes.includes(secret)).map((secret) => `${name}: ${secret}`)
  })

/** Letters and figures only, so that no format can hide a secret by escaping it. */
const secret = fc.stringMatching(/^zq[A-Za-z0-9]{6,24}$/)
const secretsOf = (count: number) => fc.uniqueArray(secret, { minLength: count, maxLength: count })

/** A confidential source that is all secret, with evidence that is all secret, on a claim that speaks of it. */
const secretSteps = (s: readonly string[]): Steps => {
  const [id, title, author, publisher, contact, url, file, passage, locator, note, evidence, asset] = s as [
    ...string[],
  ] as [string, string, string, string, string, string, string, string, string, string, string, string]
  const attached = { asset, name: file, mediaType: 'audio/mpeg', bytes: 5 }
  return [
    [
      'add-source',
      {
        id,
        title,
        author,
        publisher,
        contact,
        url: `https://${url}.example/`,
        confidential: true,
        file: attached,
      },
    ],
    [
      'attach-evidence',
      {
        id: evidence,
        claim: 'c-quote',
        source: id,
        stance: 'supports',
        passage,
        locator,
        note,
        file: attached,
      },
    ],
    [
      'set-verdict',
      {
        claim: 'c-quote',
        rating: 'accurate',
        note: `${title} and ${author.toUpperCase()} say “${passage}”.`,
      },
    ],
    ['propose-wording', { claim: 'c-quote', wording: `As ${publisher} has it` }],
  ]
}

describe('a confidential source', () => {
  it('is in no byte of any format', () => {
    fc.assert(
      fc.property(secretsOf(12), (secrets) => {
        expect(leaks(formats(secretSteps(secrets), false), secrets)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is in every format where it was asked for', () => {
    const secrets = [
      'id',
      'title',
      'author',
      'publisher',
      'contact',
      'url',
      'file',
      'passage',
      'locator',
      'note',
      'evidence',
      'asset',
    ].map((name) => `zq${name}zq`)
    const files = formats(secretSteps(secrets), true)
    const found = leaks(files, secrets)
    for (const name of ['html', 'md', 'csv', 'json']) {
      for (const field of ['title', 'passage', 'locator', 'note'])
        expect(found).toContain(`${name}: zq${field}zq`)
    }
    expect(found.filter((each) => each.startsWith('json'))).toHaveLength(secrets.length)
  })

  it.each<[string, Steps]>([
    [
      'that was removed again',
      [
        ['add-source', { id: 's9', title: 'zqRemovedWitness', confidential: true }],
        ['remove-source', { source: 's9' }],
      ],
    ],
    [
      'that was opened under another name',
      [
        ['add-source', { id: 's9', title: 'zqRemovedWitness', confidential: true }],
        ['edit-source', { source: 's9', title: 'A witness', confidential: false }],
      ],
    ],
    [
      'whose first name was changed',
      [
        ['add-source', { id: 's9', title: 'zqRemovedWitness', confidential: true }],
        ['edit-source', { source: 's9', title: 'A witness' }],
      ],
    ],
    [
      'that became one later',
      [
        ['add-source', { id: 's9', title: 'zqRemovedWitness' }],
        ['edit-source', { source: 's9', confidential: true }],
      ],
    ],
  ])('%s is in no format', (_, steps) => {
    expect(leaks(formats(steps, false), ['zqRemovedWitness'])).toEqual([])
  })

  const spokenOf: Steps = [
    ['add-source', { id: 's9', title: 'zqFirstName', author: 'Wu', confidential: true }],
    [
      'attach-evidence',
      {
        id: 'e9',
        claim: 'c-cost',
        source: 's9',
        stance: 'supports',
        passage: 'zqPassage',
        locator: 'zqPlace',
      },
    ],
    [
      'set-verdict',
      { claim: 'c-cost', rating: 'misleading', note: 'By Wu (zqFirstName), “zqPassage”, zqPlace.' },
    ],
  ]
  it.each<[string, Steps]>([
    ['as it stands', []],
    ['renamed since', [['edit-source', { source: 's9', title: 'A clerk', author: 'A clerk' }]]],
    [
      'removed since',
      [
        ['remove-evidence', { evidence: 'e9' }],
        ['remove-source', { source: 's9' }],
      ],
    ],
    [
      'open since, under another name',
      [['edit-source', { source: 's9', title: 'A clerk', author: 'A clerk', confidential: false }]],
    ],
  ])('%s is not named where the desk wrote of it', (name, steps) => {
    const secrets = ['zqFirstName', 'By Wu', ...(name.startsWith('open') ? [] : ['zqPassage', 'zqPlace'])]
    const files = formats([...spokenOf, ...steps], false)
    expect(leaks(files, secrets)).toEqual([])
    expect(files.get('md')).toContain('Redacted copy')
  })

  it('that is open now is named as it is called now', () => {
    const files = formats([...spokenOf, ['edit-source', { source: 's9', confidential: false }]], false)
    expect(files.get('md')).toContain('zqFirstName')
    expect(files.get('md')).toContain('zqPassage')
  })

  it('does not tear its figures out of the wording that is to be printed', () => {
    const steps: Steps = [
      ['add-source', { id: 's9', title: 'zqWitness', confidential: true }],
      [
        'attach-evidence',
        { id: 'e9', claim: 'c-cost', source: 's9', stance: 'supports', passage: '51 million dollars' },
      ],
      ['propose-wording', { claim: 'c-cost', wording: '51 million dollars, zqWitness says' }],
    ]
    const html = formats(steps, false).get('md') ?? ''
    expect(html).toContain('51 million dollars')
    expect(html).not.toContain('zqWitness')
  })

  it('is not told by a second one that its name is part of', () => {
    const steps: Steps = [
      ['add-source', { id: 's8', title: 'zqAnna', confidential: true }],
      ['add-source', { id: 's9', title: 'zqAnna Berg', confidential: true }],
      ['set-verdict', { claim: 'c-cost', rating: 'misleading', note: 'So says zqAnna  Berg.' }],
    ]
    expect(leaks(formats(steps, false), ['zqAnna', 'Berg'])).toEqual([])
  })
})
