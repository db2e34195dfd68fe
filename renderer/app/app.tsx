import { FileInput } from '../features/library/file-input.tsx'
import { LibraryScreen } from '../features/library/library-screen.tsx'
import { PasteText } from '../features/library/paste-text.tsx'
import { ReportScreen } from '../features/report/report-screen.tsx'
import { useDesk } from '../state/desk.ts'
import { SearchField } from './bar/search-field.tsx'
import { AllKeys } from './dialogs/all-keys.tsx'
import { FailureDialog } from './dialogs/failure-dialog.tsx'
import { WhoIsChecking } from './dialogs/who-is-checking.tsx'
import { DropFiles } from './drop/drop-files.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Announcer } from './notices/announcer.tsx'
import { NoticeRow } from './notices/notice-row.tsx'
import { ToastPlace } from './notices/toast-place.tsx'
import { Palette } from './palette/palette.tsx'
import { ArticleScreen } from './panes/article-screen.tsx'
import { useFocusOnScreen } from './panes/use-focus-on-screen.ts'
import { AskPublicationDay } from './publication/ask-publication-day.tsx'
import { usePublicationDay } from './publication/publication-day.ts'
import { StatusBar } from './status/status-bar.tsx'

export function App() {
  useFocusOnScreen()
  return (
    <ErrorBoundary what="The window">
      <div className="app">
        <CurrentScreen />
        <StatusBar />
      </div>
      <NoticeRow />
      <ToastPlace />
      <Announcer />
      <DropFiles />
      <FileInput />
      <Dialogs />
    </ErrorBoundary>
  )
}

function CurrentScreen() {
  const screen = useDesk((desk) => desk.screen)
  const isStarted = useDesk((desk) => desk.start !== null)
  if (!isStarted) return <div />
  if (screen === 'library') return <LibraryScreen search={<SearchField />} />
  return screen === 'report' ? <ReportScreen /> : <ArticleScreen />
}

/** One at a time: the first that waits. */
function Dialogs() {
  const isFailed = useDesk((desk) => desk.failure !== null)
  const isNobody = useDesk(({ start }) => start !== null && start.person === null)
  const isPaletteOpen = useDesk((desk) => desk.isPaletteOpen)
  const areKeysShown = useDesk((desk) => desk.areKeysShown)
  const isDayAsked = usePublicationDay(({ isAsked }) => isAsked)
  if (isFailed) return <FailureDialog />
  if (isNobody) return <WhoIsChecking />
  if (isPaletteOpen) return <Palette />
  if (isDayAsked) return <AskPublicationDay />
  if (areKeysShown) return <AllKeys />
  return <PasteText />
}
