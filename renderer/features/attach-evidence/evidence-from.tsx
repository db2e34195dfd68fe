import { ClipboardPaste, FileText, LibraryBig, type LucideIcon } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useProject } from '../../state/views.ts'
import { FROM, type From, setForm, useAttach } from './attach-form.ts'

const LOOKS: Readonly<Record<From, readonly [LucideIcon, string]>> = {
  file: [FileText, 'File'],
  passage: [ClipboardPaste, 'Passage'],
  sources: [LibraryBig, 'Sources'],
}

/** Where the evidence comes from: a file, words of a new source, a source of the project. */
export function EvidenceFrom() {
  const from = useAttach((form) => form.from)
  const count = useProject()?.sources.length ?? 0
  return (
    <div className="from" role="tablist" aria-label="Evidence from" onKeyDown={goThroughTabs}>
      {FROM.map((each) => {
        const [Icon, words] = LOOKS[each]
        return (
          <button
            key={each}
            type="button"
            role="tab"
            id={each === from ? 'attach-tab' : undefined}
            aria-selected={each === from}
            aria-controls={each === from ? 'attach-panel' : undefined}
            tabIndex={each === from ? 0 : -1}
            onClick={() => setForm({ from: each })}
          >
            <Icon className="icon" aria-hidden />
            {words}
            {each === 'sources' ? <span className="count"> {count}</span> : null}
          </button>
        )
      })}
    </div>
  )
}

function goThroughTabs(event: KeyboardEvent<HTMLDivElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const at = tabs.findIndex((tab) => tab === document.activeElement)
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  const tab = tabs[(next + tabs.length) % tabs.length]
  tab?.click()
  tab?.focus()
}
