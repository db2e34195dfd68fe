import type { Project } from '../project/project.ts'
import type { Stamp } from './command.ts'
import { createdProject } from './create-project.ts'
import { COMMANDS, type CommandInputs, type EditType } from './table.ts'

// A small project on an invented article, for the tests of commands, log, reports and services.

export const INVENTED_TEXT = [
  'Harbour town votes for a second ferry',
  '',
  'Mayor Ilse Brandt said on Monday that 14 of 22 councillors had voted for the plan, which costs €3.5 million.',
  '',
  'Ferries carried 120,000 people last year. They did not run in January, “because of ice”, the company said.',
].join('\n')

export const AB: Stamp = { by: 'AB', at: '2026-03-02T09:00:00.000Z' }
export const CD: Stamp = { by: 'CD', at: '2026-03-02T10:30:00.000Z' }

/** Where words stand in the invented text. */
export function placeOf(words: string): { readonly start: number; readonly end: number } {
  const start = INVENTED_TEXT.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in the invented text`)
  return { start, end: start + words.length }
}

/** Sends one command by its name, as AB unless somebody else is named. */
export const send = <Type extends EditType>(
  project: Project,
  type: Type,
  input: CommandInputs[Type],
  stamp: Stamp = AB,
): Project => COMMANDS[type].apply(project, input, stamp)

export const inventedProject = (): Project =>
  createdProject(
    {
      id: 'p1',
      article: {
        title: 'Harbour town votes for a second ferry',
        writer: null,
        publishedAt: '2026-03-02',
        language: 'en',
      },
      draft: {
        id: 'd1',
        text: INVENTED_TEXT,
        textAsset: 'a'.repeat(64),
        original: {
          asset: 'b'.repeat(64),
          name: 'ferry.txt',
          mediaType: 'text/plain',
          bytes: INVENTED_TEXT.length,
          encoding: 'utf-8',
          byteOrderMark: false,
        },
        blocks: [
          { id: 'b1', role: 'headline', ...placeOf('Harbour town votes for a second ferry') },
          { id: 'b2', role: 'body', start: 39, end: INVENTED_TEXT.indexOf('\n\nFerries') },
          {
            id: 'b3',
            role: 'body',
            start: INVENTED_TEXT.indexOf('Ferries carried'),
            end: INVENTED_TEXT.length,
          },
        ],
        notices: [],
      },
    },
    AB,
  )

/** With claim c1 on the vote (number 1), c2 on the passengers (2), source s1, and evidence e1 with a passage on c1. */
export function projectWithClaims(): Project {
  let project = inventedProject()
  const add = (id: string, words: string): void => {
    project = send(project, 'add-claim', { id, kind: 'quantity', weight: 2, ...placeOf(words) })
  }
  add('c1', '14 of 22 councillors had voted for the plan')
  add('c2', 'Ferries carried 120,000 people last year')
  project = send(project, 'add-source', { id: 's1', title: 'Minutes of the council' })
  return send(project, 'attach-evidence', {
    id: 'e1',
    claim: 'c1',
    source: 's1',
    stance: 'supports',
    passage: 'Ayes 14, noes 8.',
  })
}

/** As {@link projectWithClaims}, with claim c1 rated accurate, checked, and signed by AB. */
export function projectWithVerdict(): Project {
  let project = send(projectWithClaims(), 'set-verdict', { claim: 'c1', rating: 'accurate' })
  project = send(project, 'set-state', { claim: 'c1', state: 'checked' })
  return send(project, 'sign-off', { claim: 'c1' })
}
