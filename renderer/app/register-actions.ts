import { articleActions } from '../features/article/article-actions.ts'
import { evidenceActions } from '../features/attach-evidence/evidence-actions.ts'
import { claimActions } from '../features/claim-inspector/claim-actions.ts'
import { claimsTableActions } from '../features/claims-table/claims-table-actions.ts'
import { conflictActions } from '../features/conflicts/conflict-actions.ts'
import { libraryActions } from '../features/library/library-actions.ts'
import { proposalActions } from '../features/proposals/proposal-actions.ts'
import { reportActions } from '../features/report/report-actions.ts'
import { registerActions } from '../state/actions.ts'
import { publicationActions } from './publication/publication-day.ts'
import { shellActions } from './shell-actions.ts'

/** All that can be done. Of several with the same key the first that may run now gets it. */
export function registerAll(): void {
  for (const actions of [
    evidenceActions,
    conflictActions,
    proposalActions,
    claimActions,
    claimsTableActions,
    articleActions,
    reportActions,
    libraryActions,
    publicationActions,
    shellActions,
  ]) {
    registerActions(actions)
  }
}
