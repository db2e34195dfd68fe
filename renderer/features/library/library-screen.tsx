import { ClipboardPaste, FolderOpen } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { runAction } from '../../state/actions.ts'
import { deskNow, useDesk } from '../../state/desk.ts'
import { openFiles } from '../../state/open-files.ts'
import { Button } from '../../ui/button.tsx'
import { ArticlesRegion } from './articles-region.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import './library-screen.css'
import { askForText } from './pasting.ts'
import { refreshShelf, useShelf } from './shelf.ts'
import { SHELVES } from './shelves.ts'

/** Every article of this computer. `search` is the field that finds all the rest. */
export function LibraryScreen({ search }: { readonly search: ReactNode }) {
  const articles = useShelf((shelf) => shelf.articles)
  const [shelf, setShelf] = useState('all')
  useFreshShelf()
  usePaste()
  return (
    <div className="library-screen">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: of the whole page it is a landmark, and landmarks have names */}
      <header className="top-bar library-bar" aria-label="Library bar" data-pane="bar">
        <div className="at-start">
          <span className="program">Claimbench</span>
        </div>
        {search}
        <div className="at-end">
          <Button onClick={() => runAction('paste-text', deskNow())}>
            <ClipboardPaste className="icon" aria-hidden />
            Paste article
          </Button>
          <Button
            look={articles?.length === 0 ? 'plain' : 'primary'}
            onClick={() => runAction('choose-file', deskNow())}
          >
            <FolderOpen className="icon" aria-hidden />
            Open article…
          </Button>
        </div>
      </header>
      <main>
        <Shelves shelf={shelf} onShelf={setShelf} />
        {articles?.length === 0 ? <EmptyLibrary /> : <ArticlesRegion shelf={shelf} />}
      </main>
    </div>
  )
}

interface ShelvesProps {
  readonly shelf: string
  readonly onShelf: (shelf: string) => void
}

/** What is empty is left out, except the shelf that is looked at. */
function Shelves({ shelf, onShelf }: ShelvesProps) {
  const articles = useShelf((library) => library.articles) ?? []
  const counted = SHELVES.map((each) => ({ ...each, count: articles.filter(each.holds).length }))
  return (
    <nav aria-label="Shelves" data-pane="article">
      <ul>
        {counted
          .filter(({ id, count }, at) => at === 0 || count > 0 || id === shelf)
          .map(({ id, label, count }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === shelf ? 'page' : undefined}
                onClick={() => onShelf(id)}
              >
                {label} <span className="count">{count}</span>
              </button>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** Listed when the library comes up and whenever something that took long is done: it may have brought an article. */
function useFreshShelf(): void {
  const isWorking = useDesk((desk) => desk.work !== null)
  useEffect(() => {
    if (!isWorking) void refreshShelf()
  }, [isWorking])
}

/** Ctrl+V on the library brings an article, as text or as files. */
function usePaste(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (event.target instanceof HTMLInputElement) return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) void openFiles(files)
      else if (text.trim() !== '') askForText(text)
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [])
}
