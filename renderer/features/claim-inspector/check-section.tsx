import { Lock } from 'lucide-react'
import { hasEvidence } from '../../../shared/commands/ground.ts'
import { CHECK_STATES } from '../../../shared/project/check-state.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import type { Project } from '../../../shared/project/project.ts'
import { RatingMark, ratingState, StateMark, VerdictMark } from '../../marks/state-mark.tsx'
import type { RefusedHere } from '../../state/desk.ts'
import './check-section.css'
import { ChoiceList } from './choice-list.tsx'
import { setState, setVerdict } from './claim-actions.ts'
import { useInspectorView } from './inspector-view.ts'
import { RefusalSentence } from './refusal.tsx'

/** Refusals that are told under the two scales. */
export const CHECK_REFUSALS: ReadonlySet<string> = new Set(['no-evidence', 'no-ground'])

const STATE_CHOICES = CHECK_STATES.map((state, at) => ({
  value: state,
  mark: <StateMark state={state} />,
  state,
  hint: String(at + 1),
}))

interface CheckSectionProps {
  readonly project: Project
  readonly claim: Claim
  readonly refused: RefusedHere | null
  readonly isReadOnly: boolean
}

/** Where the work stands and what was found. */
export function CheckSection({ project, claim, refused, isReadOnly }: CheckSectionProps) {
  const isVerdictNext = useInspectorView((view) => view.isVerdictNext)
  const { scale, rules } = project.house
  const isWithout = rules.verdictNeedsEvidence && !hasEvidence(project, claim)
  const said = refused && CHECK_REFUSALS.has(refused.code) ? refused : null
  const isVerdictRefused = said?.code === 'no-evidence'
  const { verdict } = claim
  return (
    <div className="sect s-check">
      <div>
        <h3>Check state</h3>
        <ChoiceList
          label="Check state"
          choices={STATE_CHOICES}
          chosen={claim.state}
          isDisabled={isReadOnly}
          onChoose={(value) => {
            const state = CHECK_STATES.find((each) => each === value)
            if (state) void setState(state)
          }}
        />
      </div>
      <div>
        <h3>
          Verdict
          <span className="grow" />
          <kbd aria-hidden>V</kbd>
        </h3>
        <ChoiceList
          label="Verdict"
          choices={scale.map(({ id, label, needsEvidence }, at) => ({
            value: id,
            mark: <RatingMark rating={id} words={label} />,
            state: ratingState(id),
            hint: isVerdictNext ? String(at + 1) : undefined,
            isRefused: isVerdictRefused && needsEvidence,
          }))}
          chosen={verdict?.void === null ? verdict.rating : null}
          isDisabled={isVerdictRefused || isReadOnly}
          describedBy={said || isWithout ? 'verdict-why' : undefined}
          onChoose={(rating) => void setVerdict(rating)}
        />
      </div>
      {said ? <RefusalSentence id="verdict-why" refused={said} /> : isWithout ? <NeedsPassage /> : null}
      {verdict?.void ? (
        <p className="verdict-note">
          <VerdictMark verdict={verdict} house={project.house} /> {verdict.void}
        </p>
      ) : null}
      {verdict?.needsLook ? (
        <p className="verdict-note">
          <b>Needs a look.</b> {verdict.needsLook}
        </p>
      ) : null}
    </div>
  )
}

/** Holds the place of the refusal, so that being refused moves nothing. */
const NeedsPassage = () => (
  <p id="verdict-why" className="needs-passage">
    <Lock className="icon" aria-hidden />A verdict needs at least one passage.
  </p>
)
