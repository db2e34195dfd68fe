import { ChevronLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useDesk } from '../../state/desk.ts'
import { findAgain } from '../../state/session.ts'
import { useProject } from '../../state/views.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { FORMATS } from './formats.ts'
import { backToArticle } from './report-actions.ts'
import { useReportDesk } from './report-desk.ts'
import { ReportDocument } from './report-document.tsx'
import './report-screen.css'
import { saveReport } from './save-report.ts'

/** The report as it will leave the house, before it does. */
export function ReportScreen() {
  const isFound = useDesk(({ session }) => session !== null && session.found !== null)
  useEffect(() => {
    // Without it the report would say that everything fits together.
    if (!isFound) void findAgain()
  }, [isFound])
  const page = useRef<HTMLElement>(null)
  useEffect(() => page.current?.focus({ preventScroll: true }), [])
  return (
    <div className="report-screen">
      <ReportBar />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keys */}
      <main ref={page} data-pane="article" tabIndex={0}>
        {isFound ? <ReportDocument /> : null}
      </main>
    </div>
  )
}

const COPIES = [
  { value: 'full', label: 'Full' },
  { value: 'redacted', label: 'Redacted' },
] as const

function ReportBar() {
  const copy = useReportDesk((report) => report.copy)
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: of the whole page it is a landmark, and landmarks have names
    <header className="top-bar report-bar" aria-label="Report bar" data-pane="bar">
      <div className="at-start">
        <Button look="quiet" onClick={backToArticle}>
          <ChevronLeft className="icon" aria-hidden />
          Back to the article
        </Button>
      </div>
      <CopyWords />
      <div className="at-end">
        <Segmented
          label="Copy"
          options={COPIES}
          value={copy}
          onChange={(value) => useReportDesk.setState({ copy: value })}
        />
        <Button onClick={() => useReportDesk.setState({ isPrintAsked: true })}>
          Print… <KeyHint keys="Mod+P" />
        </Button>
        <MenuButton
          label="Save as…"
          look="primary"
          items={FORMATS.map(({ format, label, hint }) => ({ id: format, label, hint }))}
          onChoose={(id) => {
            const chosen = FORMATS.find(({ format }) => format === id)
            if (chosen) void saveReport(chosen.format, copy === 'full')
          }}
        >
          Save as…
        </MenuButton>
      </div>
    </header>
  )
}

function CopyWords() {
  const copy = useReportDesk((report) => report.copy)
  const count = useProject()?.sources.filter(({ confidential }) => confidential).length ?? 0
  const sources = count === 1 ? 'the confidential source' : `the ${count} confidential sources`
  if (count === 0) return <span className="report-copy">No source is confidential</span>
  return (
    <span className="report-copy">
      {copy === 'full' ? `Names ${sources}: keep it in the house` : `Calls ${sources} “on file”`}
    </span>
  )
}
