import type { KeyboardEvent } from 'react'
import { ClaimsList } from '../../features/claims-table/claims-list.tsx'
import { ConflictsView } from '../../features/conflicts/conflicts-view.tsx'
import { ProposalsView } from '../../features/proposals/proposals-view.tsx'
import { SourcesView } from '../../features/sources/sources-view.tsx'
import { type Desk, setDesk, useDesk } from '../../state/desk.ts'
import { LIST_TABS, type ListTab } from '../../state/places.ts'
import { claimsOf, openConflicts, openProposals } from '../../state/views.ts'
import './lists-pane.css'

const LISTS = { claims: ClaimsList, proposals: ProposalsView, conflicts: ConflictsView, sources: SourcesView }
const WORDS: Readonly<Record<ListTab, string>> = {
  claims: 'Claims',
  proposals: 'Proposals',
  conflicts: 'Conflicts',
  sources: 'Sources',
}

/** The four lists beside the article, one of them shown. */
export function ListsPane() {
  const tab = useDesk((desk) => desk.tab)
  const List = LISTS[tab]
  return (
    <section className="pane lists-pane" aria-label="Lists">
      <div className="strip">
        <div className="tabs" role="tablist" aria-label="Lists" onKeyDown={goThroughTabs}>
          {LIST_TABS.map((each) => (
            <Tab key={each} tab={each} isShown={each === tab} />
          ))}
        </div>
      </div>
      <div id="lists-panel" className="lists-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <List />
      </div>
    </section>
  )
}

function Tab({ tab, isShown }: { readonly tab: ListTab; readonly isShown: boolean }) {
  const count = useDesk((desk) => countOf(desk, tab))
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab}`}
      aria-selected={isShown}
      aria-controls={isShown ? 'lists-panel' : undefined}
      tabIndex={isShown ? 0 : -1}
      onClick={() => setDesk({ tab })}
    >
      {WORDS[tab]} <span className="count">{count}</span>
    </button>
  )
}

function countOf({ session }: Desk, tab: ListTab): number {
  if (!session) return 0
  const { project } = session.timeline
  if (tab === 'claims') return claimsOf(project).length
  if (tab === 'proposals') return openProposals(session).length
  return tab === 'conflicts' ? openConflicts(session).length : project.sources.length
}

function goThroughTabs(event: KeyboardEvent<HTMLDivElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const at = tabs.findIndex((tab) => tab.ariaSelected === 'true')
  const last = tabs.length - 1
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  const tab = tabs[(next + tabs.length) % tabs.length]
  tab?.click()
  tab?.focus()
}
