import { STANCE_WORDS, type Stance } from '../../../shared/project/evidence.ts'
import type { Action } from '../../state/actions.ts'
import { startAttaching } from '../../state/attaching.ts'
import type { Desk } from '../../state/desk.ts'
import { selectedClaim } from '../../state/views.ts'
import { askToClose, attach } from './attach.ts'
import { setForm } from './attach-form.ts'

const isAttaching = (desk: Desk): boolean => desk.screen === 'article' && desk.isAttaching

const stance = (value: Stance, key: string): Action => ({
  id: `stance-${value}`,
  label: () => `What it does to the claim: ${STANCE_WORDS[value]}`,
  keys: [`Alt+${key}`],
  isEnabled: isAttaching,
  run: () => setForm({ stance: value }),
})

export const evidenceActions: readonly Action[] = [
  {
    id: 'attach-evidence',
    label: (desk) => {
      const claim = selectedClaim(desk)
      return claim ? `Attach evidence to claim ${claim.number}` : 'Attach evidence'
    },
    keys: ['E'],
    isEnabled: (desk) =>
      desk.screen === 'article' &&
      desk.tab === 'claims' &&
      !desk.isAttaching &&
      desk.session?.writable === true &&
      selectedClaim(desk) !== null,
    run: () => startAttaching(),
  },
  {
    id: 'attach-now',
    label: () => 'Attach',
    keys: ['Mod+Enter'],
    isEnabled: (desk) => isAttaching(desk) && selectedClaim(desk) !== null,
    run: () => attach(),
  },
  {
    id: 'close-attaching',
    label: () => 'Close without attaching',
    keys: ['Escape'],
    isEnabled: isAttaching,
    run: askToClose,
  },
  stance('supports', 'S'),
  stance('contradicts', 'C'),
  stance('context', 'X'),
]
