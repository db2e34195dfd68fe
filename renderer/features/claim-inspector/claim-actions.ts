import { CHECK_STATE_WORDS, CHECK_STATES, type CheckState } from '../../../shared/project/check-state.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import { DEFAULT_SCALE, type Rating } from '../../../shared/project/verdict.ts'
import type { Action } from '../../state/actions.ts'
import { type Desk, deskNow, setDesk } from '../../state/desk.ts'
import { selectClaim } from '../../state/select.ts'
import { send } from '../../state/send.ts'
import { selectedClaim } from '../../state/views.ts'
import { changeClaims } from './change-claims.ts'
import { FIELD, focusField, inspectorView, setInspectorView } from './inspector-view.ts'
import { splitPlaces } from './sentence-around.ts'
import { splitAtPlace, startSplit } from './split-place.ts'

const isShown = ({ screen, session, tab, isAttaching }: Desk): boolean =>
  screen === 'article' && session !== null && tab === 'claims' && !isAttaching

const canChange = (desk: Desk): boolean =>
  isShown(desk) && desk.session?.writable === true && selectedClaim(desk) !== null

const hasOne = (desk: Desk): boolean => canChange(desk) && desk.selected.length === 1

const refuse = ({ id }: Claim, message: string): void =>
  setDesk({ refused: { claim: id, code: 'no-place', message } })

/** Sets where the work stands for all claims that are selected. */
export const setState = (state: CheckState): Promise<void> =>
  changeClaims(deskNow().selected, (claim) => send('set-state', { claim, state }))

export const setVerdict = (rating: string): Promise<void> =>
  changeClaims(deskNow().selected, (claim) => send('set-verdict', { claim, rating }))

const states = CHECK_STATES.map(
  (state, at): Action => ({
    id: `state-${state}`,
    label: () => `Check state: ${CHECK_STATE_WORDS[state]}`,
    keys: [String(at + 1)],
    isEnabled: (desk) => canChange(desk) && !inspectorView().isVerdictNext,
    run: () => setState(state),
  }),
)

/** Digits that there are; a house scale may be longer, and what has no key has its radio button. */
const DIGITS = 9

const scaleOf = ({ session }: Desk): readonly Rating[] =>
  session?.timeline.project.house.scale ?? DEFAULT_SCALE

const verdicts = Array.from({ length: DIGITS }, (_, at): Action => {
  const ratingOf = (desk: Desk) => scaleOf(desk)[at]
  return {
    id: `verdict-${at + 1}`,
    label: (desk) => `Verdict: ${ratingOf(desk)?.label ?? at + 1}`,
    // As many as the house scale has ratings.
    get keys() {
      return ratingOf(deskNow()) ? [`V ${at + 1}`] : []
    },
    isEnabled: (desk) => canChange(desk) && ratingOf(desk) !== undefined,
    run: (desk) => {
      const rating = ratingOf(desk)
      return rating && setVerdict(rating.id)
    },
  }
})

/** The next digit is a verdict; any other key is what it always is. */
function awaitVerdict(): void {
  setInspectorView({ isVerdictNext: true })
  const end = (): void => {
    window.removeEventListener('keydown', answer, true)
    window.removeEventListener('pointerdown', end, true)
    setInspectorView({ isVerdictNext: false })
  }
  const answer = (event: KeyboardEvent): void => {
    if (event.key === 'Shift') return
    end()
    const action = verdicts[Number(event.key) - 1]
    if (event.ctrlKey || event.metaKey || event.altKey || !action?.isEnabled(deskNow())) return
    event.preventDefault()
    event.stopPropagation()
    void action.run(deskNow())
  }
  window.addEventListener('keydown', answer, true)
  window.addEventListener('pointerdown', end, true)
}

/** S sets where the claim would be split, S again splits it there. */
function split(desk: Desk): Promise<void> | void {
  const claim = selectedClaim(desk)
  if (!claim || !desk.session) return
  const place = inspectorView().split
  if (place?.claim === claim.id) return splitAtPlace(claim.id, place.at)
  const places = splitPlaces(currentDraft(desk.session.timeline.project).text, claim.spans)
  if (places.length === 0) {
    return refuse(claim, `Claim ${claim.number} is one word. There is no place to split it.`)
  }
  startSplit(claim.id, places)
}

async function merge(desk: Desk): Promise<void> {
  const claim = selectedClaim(desk)
  if (!claim || !desk.session) return
  const chosen = desk.session.timeline.project.claims.filter(({ id }) => desk.selected.includes(id))
  const [first] = chosen
  if (!first || chosen.length < 2) {
    return refuse(claim, 'One claim cannot be merged. Select the others too, with Ctrl and a click.')
  }
  if (await send('merge-claims', { claims: chosen.map(({ id }) => id) })) selectClaim(first.id, 'claim')
}

export const claimActions: readonly Action[] = [
  ...states,
  { id: 'verdict', label: () => 'Verdict …', keys: ['V'], isEnabled: canChange, run: awaitVerdict },
  ...verdicts,
  {
    id: 'clear-verdict',
    label: () => 'Take the verdict back',
    keys: [],
    isEnabled: (desk) => hasOne(desk) && selectedClaim(desk)?.verdict !== null,
    run: async (desk) => {
      const claim = selectedClaim(desk)
      if (claim) await send('clear-verdict', { claim: claim.id })
    },
  },
  {
    id: 'sign-off',
    label: ({ start }) => `Initials${start?.person ? `: ${start.person.initials}` : ''}`,
    keys: ['I'],
    isEnabled: canChange,
    run: ({ selected }) => changeClaims(selected, (claim) => send('sign-off', { claim })),
  },
  {
    id: 'edit-claim',
    label: () => 'Edit the claim’s wording',
    keys: ['Enter'],
    isEnabled: hasOne,
    run: () => focusField(FIELD.claim),
  },
  {
    id: 'propose-wording',
    label: () => 'Proposed wording',
    keys: ['W'],
    isEnabled: hasOne,
    run: () => focusField(FIELD.wording),
  },
  {
    id: 'ask-writer',
    label: () => 'Query to the writer',
    keys: ['Q'],
    isEnabled: hasOne,
    run: () => focusField(FIELD.query),
  },
  { id: 'split-claim', label: () => 'Split the claim', keys: ['S'], isEnabled: hasOne, run: split },
  {
    id: 'merge-claims',
    label: ({ selected }) => (selected.length > 1 ? `Merge ${selected.length} claims` : 'Merge claims'),
    keys: ['M'],
    isEnabled: canChange,
    run: merge,
  },
]
