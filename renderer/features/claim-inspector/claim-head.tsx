import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { actionById, runAction } from '../../state/actions.ts'
import { deskNow, useDesk } from '../../state/desk.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import './claim-head.css'

interface ClaimHeadProps {
  readonly number: number | null
  readonly words: string
}

/** What the pane is about, and what can be done with it as a whole. */
export const ClaimHead = ({ number, words }: ClaimHeadProps) => (
  <div className="strip claim-head">
    {number === null ? null : <span className="num">{number}</span>}
    <h2 dir="auto" title={words}>
      {words}
    </h2>
    <HeadButton action="previous-claim" label="Previous claim (K)">
      <ArrowUp className="icon" aria-hidden />
    </HeadButton>
    <HeadButton action="next-claim" label="Next claim (J)">
      <ArrowDown className="icon" aria-hidden />
    </HeadButton>
    <HeadAction action="split-claim">Split</HeadAction>
    <HeadAction action="merge-claims">Merge</HeadAction>
    <More />
  </div>
)

interface HeadActionProps {
  readonly action: string
  readonly children: ReactNode
}

const run = (action: string): void => void runAction(action, deskNow())

const HeadButton = ({ action, label, children }: HeadActionProps & { readonly label: string }) => (
  <IconButton label={label} onClick={() => run(action)}>
    {children}
  </IconButton>
)

function HeadAction({ action, children }: HeadActionProps) {
  const isOn = useDesk((desk) => actionById(action)?.isEnabled(desk) ?? false)
  return (
    <Button look="quiet" disabled={!isOn} onClick={() => run(action)}>
      {children}
    </Button>
  )
}

const MORE = ['show-in-article', 'clear-verdict', 'sign-off', 'remove-claim'] as const

function More() {
  const enabled = useDesk((desk) => MORE.filter((id) => actionById(id)?.isEnabled(desk) ?? false).join(' '))
  const items = enabled.split(' ').flatMap((id) => {
    const action = actionById(id)
    const [keys] = action?.keys ?? []
    if (!action) return []
    return { id, label: action.label(deskNow()), ...(keys ? { hint: <KeyHint keys={keys} /> } : {}) }
  })
  return (
    <MenuButton label="More claim actions" look="quiet" items={items} onChoose={run}>
      <Ellipsis className="icon" aria-hidden />
    </MenuButton>
  )
}
