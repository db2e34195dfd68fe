import type { KeyboardEvent, ReactNode } from 'react'
import type { CheckState } from '../../../shared/project/check-state.ts'
import './choice-list.css'

interface Choice {
  readonly value: string
  /** Its picture and words. */
  readonly mark: ReactNode
  /** Whose colour it has. */
  readonly state: CheckState
  /** A key beside it. */
  readonly hint?: string | undefined
  /** Answered with a refusal; stays readable and can still be asked for. */
  readonly isRefused?: boolean
}

interface ChoiceListProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly onChoose: (value: string) => void
  readonly isDisabled?: boolean
  /** Id of the sentence that says why. */
  readonly describedBy?: string | undefined
}

/** One of several, one below the other. Arrows go along; nothing is chosen before Enter, Space or a click. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, choices, chosen, onChoose, isDisabled = false, describedBy } = props
  const stop = choices.some(({ value }) => value === chosen) ? chosen : choices[0]?.value
  return (
    <div
      className="choice-list"
      role="radiogroup"
      aria-label={label}
      aria-disabled={isDisabled || undefined}
      aria-describedby={describedBy}
      onKeyDown={goAlong}
    >
      {choices.map(({ value, mark, state, hint, isRefused = false }) => (
        // biome-ignore lint/a11y/useSemanticElements: a button can hold an icon, and looks the same in all hosts
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === chosen}
          aria-disabled={isRefused || undefined}
          data-state={state}
          tabIndex={value === stop ? 0 : -1}
          onClick={() => onChoose(value)}
        >
          {mark}
          {hint === undefined ? null : <kbd aria-hidden>{hint}</kbd>}
        </button>
      ))}
    </div>
  )
}

function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
  if (step === undefined || at < 0) return
  event.preventDefault()
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
