import { runAction } from '../../state/actions.ts'
import { deskNow, setDesk } from '../../state/desk.ts'
import type { ListTab } from '../../state/places.ts'
import { selectClaim } from '../../state/select.ts'
import { openProject } from '../../state/session.ts'
import { focusList } from '../panes/focus-pane.ts'
import type { Result } from './find-results.ts'

/** Does what was chosen, or shows it. */
export function runResult(result: Result): void {
  const { kind, id } = result
  if (kind === 'action') {
    runInPlace(id, result.tab)
    return
  }
  if (kind === 'article') return void openProject(id)
  setDesk({ screen: 'article', isAttaching: false })
  if (kind === 'claim') selectClaim(id, 'bar')
  else setDesk({ tab: 'sources' })
  requestAnimationFrame(focusList)
}

/** Shows the list that the action is about first, so that it is seen what it does. */
function runInPlace(id: string, tab: ListTab | null): void {
  if (tab === null) {
    runAction(id, deskNow())
    return
  }
  setDesk({ screen: 'article', tab })
  requestAnimationFrame(() => {
    focusList()
    runAction(id, deskNow())
  })
}
