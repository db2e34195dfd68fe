import { CHECK_STATES } from '../../../shared/project/check-state.ts'
import { type Claim, claimWords, WEIGHTS, type Weight } from '../../../shared/project/claim.ts'
import type { Project } from '../../../shared/project/project.ts'
import { StateIcon, StateMark } from '../../marks/state-mark.tsx'
import { deskNow } from '../../state/desk.ts'
import { send } from '../../state/send.ts'
import { changeClaims } from './change-claims.ts'
import { ChoiceList } from './choice-list.tsx'
import { setState } from './claim-actions.ts'
import { Choose, peopleOptions } from './facts.tsx'
import './several-claims.css'

/** Rows of the preview; the list above shows them all. */
const PREVIEW = 40
const SEVERAL = 'several'

interface SeveralClaimsProps {
  readonly project: Project
  readonly claims: readonly Claim[]
  readonly text: string
  readonly isReadOnly: boolean
}

/** Only what can be set for all of them. */
export function SeveralClaims({ project, claims, text, isReadOnly }: SeveralClaimsProps) {
  const ids = (): readonly string[] => deskNow().selected
  return (
    <div className="claim-grid">
      <div className="col">
        <div className="sect">
          <h3>Check state</h3>
          <ChoiceList
            label="Check state"
            choices={CHECK_STATES.map((state, at) => ({
              value: state,
              mark: <StateMark state={state} />,
              state,
              hint: String(at + 1),
            }))}
            chosen={sameOf(claims.map(({ state }) => state)) ?? null}
            isDisabled={isReadOnly}
            onChoose={(value) => {
              const state = CHECK_STATES.find((each) => each === value)
              if (state) void setState(state)
            }}
          />
        </div>
        <div className="sect">
          <h3>What they are</h3>
          <div className="facts">
            <Choose
              label="Weight"
              value={sameOf(claims.map(({ weight }) => String(weight))) ?? SEVERAL}
              options={withSeveral(
                claims.map(({ weight }) => weight),
                WEIGHTS.map((each) => [String(each), String(each)]),
              )}
              isReadOnly={isReadOnly}
              onChoose={(value) => setWeight(ids(), value)}
            />
            <Choose
              label="Assigned to"
              value={sameOf(claims.map(({ assignedTo }) => assignedTo ?? '')) ?? SEVERAL}
              options={withSeveral(
                claims.map(({ assignedTo }) => assignedTo),
                peopleOptions(project.people),
              )}
              isReadOnly={isReadOnly}
              onChoose={(person) =>
                void changeClaims(ids(), (claim) => send('assign-claim', { claim, person: person || null }))
              }
            />
          </div>
        </div>
      </div>
      <Preview claims={claims} text={text} />
    </div>
  )
}

function setWeight(ids: readonly string[], value: string): void {
  const weight: Weight | undefined = WEIGHTS.find((each) => String(each) === value)
  if (weight) void changeClaims(ids, (claim) => send('set-weight', { claim, weight }))
}

/** What all of them have, or undefined. */
const sameOf = <T,>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined

const withSeveral = (
  values: readonly unknown[],
  options: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] =>
  sameOf(values) === undefined ? [[SEVERAL, 'several'], ...options] : options

const Preview = ({ claims, text }: { readonly claims: readonly Claim[]; readonly text: string }) => (
  <div className="col">
    <div className="sect">
      <h3>What changes</h3>
      <ul className="several" aria-label="Selected claims">
        {claims.slice(0, PREVIEW).map((claim) => (
          <li key={claim.id}>
            <StateIcon state={claim.state} />
            <span className="number">{claim.number}</span>
            <span dir="auto">{claimWords(text, claim)}</span>
          </li>
        ))}
      </ul>
      {claims.length > PREVIEW ? <p className="h-note">and {claims.length - PREVIEW} more</p> : null}
    </div>
  </div>
)
