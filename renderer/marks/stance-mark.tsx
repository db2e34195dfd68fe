import { Ellipsis, type LucideIcon, Plus, X } from 'lucide-react'
import { STANCE_WORDS, type Stance } from '../../shared/project/evidence.ts'
import './marks.css'

const LOOKS: Readonly<Record<Stance, readonly [LucideIcon, string]>> = {
  supports: [Plus, 'checked'],
  contradicts: [X, 'change-needed'],
  context: [Ellipsis, 'to-check'],
}

/** What a piece of evidence does to the claim. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const [Icon, state] = LOOKS[stance]
  return (
    <span className="state-mark" data-state={state}>
      <Icon className="icon" aria-hidden />
      <span>{STANCE_WORDS[stance]}</span>
    </span>
  )
}
