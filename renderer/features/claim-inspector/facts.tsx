import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { CLAIM_KINDS, type Claim, KIND_WORDS, WEIGHTS } from '../../../shared/project/claim.ts'
import type { Person } from '../../../shared/project/person.ts'
import { WeightMark } from '../../marks/weight-mark.tsx'
import { send } from '../../state/send.ts'
import './facts.css'
import { DayField, LineField } from './text-field.tsx'

interface FactsProps {
  readonly claim: Claim
  readonly people: readonly Person[]
  readonly isReadOnly: boolean
}

/** What a claim is: each value is changed where it stands. */
export function Facts({ claim, people, isReadOnly }: FactsProps) {
  const { id, kind, weight, attributedTo, asOf, assignedTo, reasons } = claim
  return (
    <>
      <div className="facts">
        <Choose
          label="Kind"
          value={kind}
          options={CLAIM_KINDS.map((each) => [each, KIND_WORDS[each]])}
          isReadOnly={isReadOnly}
          onChoose={(value) => {
            const chosen = CLAIM_KINDS.find((each) => each === value)
            if (chosen) void send('set-kind', { claim: id, kind: chosen })
          }}
        />
        <Choose
          label="Weight"
          value={String(weight)}
          options={WEIGHTS.map((each) => [String(each), String(each)])}
          isReadOnly={isReadOnly}
          onChoose={(value) => {
            const chosen = WEIGHTS.find((each) => String(each) === value)
            if (chosen) void send('set-weight', { claim: id, weight: chosen })
          }}
        >
          <WeightMark weight={weight} />
        </Choose>
        <span className="fact-name">Attributed to</span>
        <LineField
          label="Attributed to"
          value={attributedTo ?? ''}
          isReadOnly={isReadOnly}
          send={(text) => void send('set-attribution', { claim: id, attributedTo: text || null })}
        />
        <span className="fact-name">As of</span>
        <DayField
          label="As of"
          value={asOf ?? ''}
          isReadOnly={isReadOnly}
          send={(text) => void send('set-as-of', { claim: id, asOf: text || null })}
        />
        <Choose
          label="Assigned to"
          value={assignedTo ?? ''}
          options={peopleOptions(people)}
          isReadOnly={isReadOnly}
          onChoose={(person) => void send('assign-claim', { claim: id, person: person || null })}
        />
      </div>
      {reasons.length > 0 ? (
        <p className="reason">
          <b>Why it was proposed:</b> {reasons.join('; ')}.
        </p>
      ) : null}
    </>
  )
}

export const peopleOptions = (people: readonly Person[]): readonly (readonly [string, string])[] => [
  ['', '–'],
  ...people.map(({ initials, name }) => [initials, name ? `${initials}, ${name}` : initials] as const),
]

interface ChooseProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly isReadOnly: boolean
  readonly onChoose: (value: string) => void
  /** A picture of the value, before its word. */
  readonly children?: ReactNode
}

/** A name and one of several values, as a line of text that opens. */
export function Choose({ label, value, options, isReadOnly, onChoose, children }: ChooseProps) {
  const id = useId()
  return (
    <>
      <label className="fact-name" htmlFor={id}>
        {label}
      </label>
      <span className="fact-choice">
        {children}
        <select id={id} value={value} disabled={isReadOnly} onChange={({ target }) => onChoose(target.value)}>
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
        <ChevronDown className="icon" aria-hidden />
      </span>
    </>
  )
}
