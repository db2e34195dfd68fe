import { ChevronDown, Library, Redo2, Undo2 } from 'lucide-react'
import { dayWords } from '../../../shared/reports/day-words.ts'
import { FORMATS } from '../../features/report/formats.ts'
import { showReport } from '../../features/report/report-desk.ts'
import { saveReport } from '../../features/report/save-report.ts'
import { actionById, runAction } from '../../state/actions.ts'
import { deskNow, useDesk } from '../../state/desk.ts'
import { closeProject } from '../../state/session.ts'
import { useDraft, useProject } from '../../state/views.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { keyWords } from '../../ui/key-hint.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { focusList } from '../panes/focus-pane.ts'
import './article-bar.css'
import { clockWords } from '../../ui/clock.ts'
import { FactsLeft } from './facts-left.tsx'
import { SaveState } from './save-state.tsx'
import { SearchField } from './search-field.tsx'

export function ArticleBar() {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: of the whole page it is a landmark, and landmarks have names
    <header className="top-bar article-bar" aria-label="Article bar" data-pane="bar">
      <div className="at-start">
        <Button className="skip" onClick={focusList}>
          Skip to the list
        </Button>
        <IconButton label={`All articles (${keyWords('Mod+Shift+L')})`} onClick={() => void closeProject()}>
          <Library className="icon" aria-hidden />
        </IconButton>
        <Title />
        <SaveState />
      </div>
      <SearchField />
      <div className="at-end">
        <div className="undo-redo">
          <HistoryButton id="undo" keys="Mod+Z">
            <Undo2 className="icon" aria-hidden />
          </HistoryButton>
          <HistoryButton id="redo" keys="Mod+Shift+Z">
            <Redo2 className="icon" aria-hidden />
          </HistoryButton>
        </div>
        <FactsLeft />
        <ExportMenu />
      </div>
    </header>
  )
}

function Title() {
  const project = useProject()
  const draft = useDraft()
  if (!project || !draft) return null
  const { title, language, publishedAt } = project.article
  const time = new Date(draft.importedAt)
  const words = clockWords(time)
  const published = publishedAt === null ? 'No publication date' : `Published ${dayWords(publishedAt)}`
  return (
    <>
      <h1 title={title} lang={language} dir="auto">
        {title}
      </h1>
      <button
        type="button"
        className="draft"
        aria-label={`Draft ${draft.number} · ${words}. Publication date…`}
        title={`Read in on ${time.toLocaleString()}. ${published}. Set the publication date…`}
        onClick={() => runAction('set-published', deskNow())}
      >
        Draft {draft.number} · {words}
      </button>
    </>
  )
}

interface HistoryButtonProps {
  readonly id: 'undo' | 'redo'
  readonly keys: string
  readonly children: React.ReactNode
}

/** Named after what it does. It keeps the focus when there is nothing more to take back. */
function HistoryButton({ id, keys, children }: HistoryButtonProps) {
  const label = useDesk((desk) => actionById(id)?.label(desk) ?? id)
  const isEnabled = useDesk((desk) => actionById(id)?.isEnabled(desk) ?? false)
  return (
    <IconButton
      label={`${label} (${keyWords(keys)})`}
      aria-disabled={!isEnabled}
      onClick={() => runAction(id, deskNow())}
    >
      {children}
    </IconButton>
  )
}

const ExportMenu = () => (
  <MenuButton
    label="Export"
    look="primary"
    items={[
      { id: 'look', label: 'Look at the report', hint: keyWords('Mod+E') },
      ...FORMATS.map(({ format, label, hint }) => ({ id: format, label: `${label}…`, hint })),
    ]}
    onChoose={(id) => {
      showReport()
      const chosen = FORMATS.find(({ format }) => format === id)
      if (chosen) void saveReport(chosen.format, false)
    }}
  >
    Export
    <ChevronDown className="icon" aria-hidden />
  </MenuButton>
)
