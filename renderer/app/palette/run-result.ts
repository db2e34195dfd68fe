import { runAction } from '../../state/actions.ts'
import { deskNow, setDesk } from '../../state/desk.ts'
import { selectClaim } from '../../state/select.ts'
import { openProject } from '../../state/session.ts'
import { focusList } from '../panes/focus-pane.ts'
import type { Result } from './find-results.ts'

/** Does what was chosen, or shows it. */
export function runResult({ kind, id }: Result): void {
  if (kind === 'action') return void runAction(id, deskNow())
  if (kind === 'article') return void openProject(id)
  setDesk({ screen: 'article', isAttaching: false })
  if (kind === 'claim') selectClaim(id, 'bar')
  else setDesk({ tab: 'sources' })
  requestAnimationFrame(focusList)
}
