import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { currentDraft } from '../../../shared/project/project.ts'
import { refreshShelf, useShelf } from '../../features/library/shelf.ts'
import { type Action, allActions } from '../../state/actions.ts'
import { type Desk, deskNow, setDesk } from '../../state/desk.ts'
import { LIST_TABS, type ListTab } from '../../state/places.ts'
import { claimsOf } from '../../state/views.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { keysHere } from '../keyboard/press.ts'
import { type Findable, findResults, type Result } from './find-results.ts'
import './palette.css'
import { PaletteFoot, Results } from './results.tsx'
import { runResult } from './run-result.ts'

const close = (): void => setDesk({ isPaletteOpen: false, paletteText: '' })

/** One field that finds every command, claim, source and article. */
export function Palette() {
  const [query, setQuery] = useState(() => deskNow().paletteText)
  const [at, setAt] = useState(0)
  const articles = useShelf((shelf) => shelf.articles)
  const all = useMemo(() => findable(articles ?? []), [articles])
  const results = useMemo(() => findResults(query, all), [query, all])
  useEffect(() => void refreshShelf(), [])
  useKeptSelection()
  const choose = (result: Result | undefined): void => {
    if (!result) return
    close()
    // After the focus is back where it was: an action may be about it.
    requestAnimationFrame(() => runResult(result))
  }
  const key = (event: KeyboardEvent): void => {
    const last = results.length - 1
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(results[at])
    else if (event.key === 'k' && (event.ctrlKey || event.metaKey)) close()
    else if (next !== undefined)
      setAt(next > last ? (at === last ? 0 : last) : next < 0 ? (at === 0 ? last : 0) : next)
    else return
    event.preventDefault()
  }
  return (
    <Dialog title="Commands" hidesTitle className="palette" onClose={close}>
      <label className="palette-field">
        <Search className="icon" aria-hidden />
        <input
          role="combobox"
          aria-label="Search or run a command"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="palette-results"
          aria-activedescendant={results[at] ? `palette-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={key}
        />
      </label>
      <Results results={results} query={query} at={at} onPoint={setAt} onChoose={choose} />
      <PaletteFoot />
    </Dialog>
  )
}

function findable(articles: Findable['articles']): Findable {
  const desk = deskNow()
  const project = desk.session?.timeline.project
  const host = desk.start?.host ?? 'browser'
  return {
    actions: allActions().flatMap((action) => {
      const tab = tabFor(action, desk)
      if (action.id === 'open-palette' || tab === undefined) return []
      const keys = keysHere(action.keys, host)[0] ?? null
      return [{ id: action.id, label: action.label(desk), keys, tab }]
    }),
    text: project ? currentDraft(project).text : '',
    claims: project ? claimsOf(project) : [],
    sources: project?.sources ?? [],
    articles: articles.filter(({ project: key }) => key !== desk.session?.project),
  }
}

/** Null where an action may run now, else the list in which it may; undefined where it may run in none. */
function tabFor(action: Action, desk: Desk): ListTab | null | undefined {
  if (action.isEnabled(desk)) return null
  if (desk.session === null) return undefined
  return LIST_TABS.find((tab) => action.isEnabled({ ...desk, screen: 'article', tab }))
}

/** Typing here must not lose the words selected in the article: a command may be about them. */
function useKeptSelection(): void {
  const kept = useRef<Range | null>(null)
  useLayoutEffect(() => {
    const selection = document.getSelection()
    kept.current = selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null
    return () => {
      if (!kept.current) return
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(kept.current)
    }
  }, [])
}
