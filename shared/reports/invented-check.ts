import type { CommandInputs } from '../commands/table.ts'
import type { Entry } from '../log/entry.ts'
import { replay } from '../log/timeline.ts'
import type { Project } from '../project/project.ts'
import type { Conflict } from '../project/review.ts'

/** A made-up check with something of everything that a report can say, for the tests of every format. */

const TEXT = `Harbour bridge costs climb to $48 million

The old bridge closed on 3 May, weeks earlier than planned.

By Ilse Vang

The council says 12 of the 15 piers need new steel. Repairs will cost $48 million, almost twice the first estimate. “We had no choice,” Mayor Dana Oyelaran said on Tuesday.

About 9,000 cars crossed the bridge each day, according to a 2019 count. The ferry, which carried 400 people in its first week, is free until June.

Engineers found the cracks in 2016. Nobody told the public for three years.
`

const HASH = 'a3f1c29b6e0d4785'.repeat(4)

type Step = {
  readonly [Type in keyof CommandInputs]: readonly [Type, CommandInputs[Type], by?: string]
}[keyof CommandInputs]

const spanOf = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

const claim = (id: string, words: string, more: Partial<CommandInputs['add-claim']> = {}): Step => [
  'add-claim',
  { id, ...spanOf(words), kind: 'quantity', weight: 2, ...more },
]

const CREATE: Step = [
  'create-project',
  {
    id: 'p1',
    article: {
      title: 'Harbour bridge costs climb to $48 million',
      writer: 'Ilse Vang',
      publishedAt: '2021-05-11',
      language: 'en',
    },
    draft: {
      id: 'd1',
      text: TEXT,
      textAsset: HASH,
      original: {
        asset: HASH,
        name: 'bridge.txt',
        mediaType: 'text/plain',
        bytes: TEXT.length,
        encoding: 'utf-8',
        byteOrderMark: false,
      },
      blocks: blocksOf(TEXT),
      notices: ['One comment of the file was left out.'],
    },
  },
]

const CLAIMS: readonly Step[] = [
  ['add-person', { initials: 'MO', name: 'Mara Olsen' }],
  claim('c-cost', '$48 million, almost twice the first estimate', { kind: 'money', weight: 3 }),
  claim('c-piers', '12 of the 15 piers', { weight: 3, attributedTo: 'The council' }),
  claim('c-cars', 'About 9,000 cars crossed the bridge each day', { attributedTo: 'a 2019 count' }),
  claim('c-closed', 'closed on 3 May', { kind: 'date' }),
  claim('c-ferry', '400 people in its first week', { weight: 1 }),
  claim('c-quote', '“We had no choice,”', { kind: 'quote' }),
  claim('c-cracks', 'Engineers found the cracks in 2016', { kind: 'event', weight: 3 }),
]

const SOURCES: readonly Step[] = [
  [
    'add-source',
    {
      id: 's-minutes',
      title: 'Minutes of the council’s works committee',
      publisher: 'Harbour Council',
      url: 'https://council.example/minutes/2021-05-04',
      date: '2021-05-04',
      class: 'primary',
      file: { asset: HASH, name: 'minutes.pdf', mediaType: 'application/pdf', bytes: 20_480 },
    },
  ],
  [
    'add-source',
    { id: 's-count', title: 'Traffic count', class: 'secondary', date: '2019', contact: '+47 555 0100' },
  ],
  [
    'add-source',
    {
      id: 's-engineer',
      title: 'An engineer of the bridge office',
      author: 'Theodora Quill',
      contact: 'quill@hidden.example',
      url: 'https://hidden.example/quill',
      class: 'primary',
      confidential: true,
    },
  ],
]

const EVIDENCE: readonly Step[] = [
  [
    'attach-evidence',
    {
      id: 'e-cost',
      claim: 'c-cost',
      source: 's-minutes',
      stance: 'contradicts',
      passage: 'The first estimate was 31 million; the new sum is 48 million.',
      locator: 'page 4, ¶ 2',
      capturedAt: '2021-05-10T08:51:00Z',
    },
  ],
  [
    'attach-evidence',
    {
      id: 'e-piers',
      claim: 'c-piers',
      source: 's-minutes',
      stance: 'supports',
      passage: 'Twelve piers out of fifteen have lost more than a tenth of their steel.',
      locator: 'page 2',
    },
  ],
  [
    'attach-evidence',
    {
      id: 'e-cars',
      claim: 'c-cars',
      source: 's-count',
      stance: 'context',
      note: 'Read out over the telephone.',
    },
  ],
  [
    'attach-evidence',
    {
      id: 'e-cracks',
      claim: 'c-cracks',
      source: 's-engineer',
      stance: 'supports',
      passage: 'I photographed the first crack myself, in the autumn of 2016.',
      locator: 'recording, 14:05',
      note: 'Met her behind the old customs house.',
      capturedAt: '2021-05-09T21:17:00Z',
      file: { asset: 'beef'.repeat(16), name: 'quill-interview.mp3', mediaType: 'audio/mpeg', bytes: 9 },
    },
  ],
]

const JUDGEMENTS: readonly Step[] = [
  [
    'set-verdict',
    { claim: 'c-cost', rating: 'misleading', note: '48 is one and a half times 31, not twice.' },
  ],
  ['set-state', { claim: 'c-cost', state: 'change-needed' }],
  ['propose-wording', { claim: 'c-cost', wording: '$48 million, half as much again as the first estimate' }],
  ['sign-off', { claim: 'c-cost' }],
  ['set-verdict', { claim: 'c-piers', rating: 'accurate' }],
  ['set-state', { claim: 'c-piers', state: 'checked' }],
  ['sign-off', { claim: 'c-piers' }],
  ['sign-off', { claim: 'c-piers' }, 'MO'],
  ['set-as-of', { claim: 'c-cars', asOf: '2019-06-01' }],
  ['set-state', { claim: 'c-cars', state: 'cannot-confirm' }],
  ['set-verdict', { claim: 'c-cracks', rating: 'accurate', note: 'Theodora Quill was there.' }],
  ['set-state', { claim: 'c-cracks', state: 'checked' }],
  ['set-state', { claim: 'c-quote', state: 'with-the-writer' }],
  ['ask-writer', { id: 'q1', claim: 'c-quote', question: 'Is there a recording of the mayor?' }],
  ['add-note', { id: 'n1', claim: 'c-quote', text: 'The mayor’s office has not called back.' }],
  ['set-state', { claim: 'c-ferry', state: 'in-progress' }],
  ['set-verdict', { claim: 'c-ferry', rating: 'unsupported' }],
  ['set-attribution', { claim: 'c-ferry', attributedTo: 'the ferry’s crew' }],
  ['answer-conflict', { type: 'date-unclear', spans: [spanOf('Tuesday')], answer: 'not-a-problem' }, 'MO'],
]

/** The log of the made-up check; `more` follows what is there. */
export const inventedLog = (more: readonly Step[] = []): readonly Entry[] =>
  [CREATE, ...CLAIMS, ...SOURCES, ...EVIDENCE, ...JUDGEMENTS, ...more].map(
    ([type, input, by = 'IV'], at) => ({
      seq: at + 1,
      id: `x${at + 1}`,
      after: at === 0 ? null : `x${at}`,
      by,
      at: `2021-05-10T09:${String(at % 60).padStart(2, '0')}:00Z`,
      type,
      input,
    }),
  )

export const inventedProject = (more: readonly Step[] = []): Project => replay(inventedLog(more)).project

/** One answered conflict and one that nobody has looked at. */
export const INVENTED_CONFLICTS: readonly Conflict[] = [
  {
    type: 'date-unclear',
    message: 'Which Tuesday this is cannot be told from the text.',
    spans: [{ ...spanOf('Tuesday'), text: 'Tuesday' }],
  },
  {
    type: 'number-disagreement',
    message: 'The dates leave three years for “twice”.',
    spans: [
      { ...spanOf('in 2016'), text: 'in 2016' },
      { ...spanOf('for three years'), text: 'for three years' },
    ],
  },
]

function blocksOf(text: string) {
  const roles = ['headline', 'dek', 'byline'] as const
  return [...text.matchAll(/\S[^\n]*/g)].map((match, at) => ({
    id: `b${at + 1}`,
    role: roles[at] ?? ('body' as const),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
