import type { Action } from '../../state/actions.ts'
import { type Desk, deskNow, setDesk } from '../../state/desk.ts'
import { articleRoot } from './article-root.ts'
import { openFind } from './find-in-article.ts'
import { makeClaim } from './new-claim.ts'
import { showLoose } from './show-loose.ts'

const isArticle = ({ screen, session }: Desk): boolean => screen === 'article' && session !== null
const isWritable = (desk: Desk): boolean => isArticle(desk) && desk.session?.writable === true

/** Struck through shows what is settled stepping back; Marked shows where each claim stands. */
export const setStruck = (isStruck: boolean): void => setDesk({ isStruck })

export const articleActions: readonly Action[] = [
  {
    id: 'new-claim',
    label: () => 'New claim from the selected words',
    keys: ['C'],
    isEnabled: isWritable,
    run: makeClaim,
  },
  {
    id: 'find-in-article',
    label: () => 'Find in article',
    keys: ['Mod+F'],
    isEnabled: isArticle,
    run: openFind,
  },
  {
    id: 'toggle-struck',
    label: ({ isStruck }) => (isStruck ? 'Show the marks' : 'Struck through'),
    keys: ['Mod+T', 'Alt+T'],
    isEnabled: isArticle,
    run: () => setStruck(!deskNow().isStruck),
  },
  {
    id: 'next-loose',
    label: () => 'Next loose word',
    keys: ['L'],
    isEnabled: (desk) => isArticle(desk) && desk.isStruck && articleRoot() !== null,
    run: () => showLoose(1),
  },
  {
    id: 'previous-loose',
    label: () => 'Previous loose word',
    keys: ['Shift+L'],
    isEnabled: (desk) => isArticle(desk) && desk.isStruck && articleRoot() !== null,
    run: () => showLoose(-1),
  },
]
