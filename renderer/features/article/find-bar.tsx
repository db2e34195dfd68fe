import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Draft } from '../../../shared/project/article.ts'
import { useClaims } from '../../state/views.ts'
import { IconButton } from '../../ui/button.tsx'
import { articleRoot } from './article-root.ts'
import { useArticleView } from './article-view.ts'
import { closeFind, matchesOf, seek, showMatch } from './find-in-article.ts'
import { rangeOf } from './text-places.ts'
import '../../ui/text-input.css'
import './find-bar.css'

/** Matches that are lit at once, around the one that is shown. */
const LIT = 600

/** The search in the article, over its upper edge: nothing moves for it. */
export function FindBar({ draft }: { readonly draft: Draft }) {
  const sought = useArticleView((view) => view.sought) ?? ''
  const match = useArticleView((view) => view.match)
  const asked = useArticleView((view) => view.findAsked)
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking takes focus again
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
    if (field.current?.value) seek(field.current.value)
  }, [asked])
  const matches = matchesOf(draft.text, sought)
  useLitMatches(draft, sought, match)
  return (
    <search className="find-bar" aria-label="Find in article" onKeyDown={onKey}>
      <input
        ref={field}
        type="search"
        className="text-input"
        aria-label="Find in article"
        placeholder="Find in article"
        dir="auto"
        value={sought}
        onChange={(event) => seek(event.currentTarget.value)}
      />
      <span className="find-count" aria-live="polite">
        {sought.trim() === '' ? '' : matches.length === 0 ? 'Not found' : `${match + 1} of ${matches.length}`}
      </span>
      <IconButton
        label="Previous match (Shift+Enter)"
        onClick={() => showMatch(-1)}
        disabled={matches.length === 0}
      >
        <ChevronUp className="icon" aria-hidden />
      </IconButton>
      <IconButton label="Next match (Enter)" onClick={() => showMatch(1)} disabled={matches.length === 0}>
        <ChevronDown className="icon" aria-hidden />
      </IconButton>
      <IconButton label="Close the search (Esc)" onClick={closeFind}>
        <X className="icon" aria-hidden />
      </IconButton>
    </search>
  )
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') closeFind()
  else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
    showMatch(event.shiftKey ? -1 : 1)
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** Lights the matches without touching the page's tree. */
function useLitMatches(draft: Draft, sought: string, match: number): void {
  const claims = useClaims()
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks that change break the text into other pieces
  useEffect(() => {
    const root = articleRoot()
    if (!root) return
    const matches = matchesOf(draft.text, sought)
    const from = Math.max(0, match - LIT / 2)
    const ranges = matches.slice(from, from + LIT).map((span) => rangeOf(root, draft.blocks, span))
    const here = ranges[match - from]
    CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== null)))
    CSS.highlights.set('found-here', new Highlight(...(here ? [here] : [])))
    return () => {
      CSS.highlights.delete('found')
      CSS.highlights.delete('found-here')
    }
  }, [draft, sought, match, claims])
}
