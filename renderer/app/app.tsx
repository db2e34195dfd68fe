import { ArticlePane } from '../features/article/article-pane.tsx'
import { AttachEvidence } from '../features/attach-evidence/attach-evidence.tsx'
import { ClaimInspector } from '../features/claim-inspector/claim-inspector.tsx'
import { ClaimsList } from '../features/claims-table/claims-list.tsx'
import { ConflictsView } from '../features/conflicts/conflicts-view.tsx'
import { LibraryScreen } from '../features/library/library-screen.tsx'
import { ProposalsView } from '../features/proposals/proposals-view.tsx'
import { ReportScreen } from '../features/report/report-screen.tsx'
import { SourcesView } from '../features/sources/sources-view.tsx'
import { useDesk } from '../state/desk.ts'

const LISTS = { claims: ClaimsList, proposals: ProposalsView, conflicts: ConflictsView, sources: SourcesView }

export function App() {
  const screen = useDesk((desk) => desk.screen)
  const tab = useDesk((desk) => desk.tab)
  const isAttaching = useDesk((desk) => desk.isAttaching)
  if (screen === 'library') return <LibraryScreen />
  if (screen === 'report') return <ReportScreen />
  const List = LISTS[tab]
  return (
    <main>
      <ArticlePane />
      {isAttaching ? <AttachEvidence /> : <List />}
      <ClaimInspector />
    </main>
  )
}
