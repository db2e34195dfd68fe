import { memo, useLayoutEffect, useRef, useState } from 'react'
import { ArticlePane } from '../../features/article/article-pane.tsx'
import { AttachEvidence } from '../../features/attach-evidence/attach-evidence.tsx'
import { ClaimInspector } from '../../features/claim-inspector/claim-inspector.tsx'
import { useDesk } from '../../state/desk.ts'
import type { Pane } from '../../state/places.ts'
import { preferencesOf, setPreferences } from '../../state/preferences.ts'
import { Divider } from '../../ui/split.tsx'
import { ArticleBar } from '../bar/article-bar.tsx'
import { ErrorBoundary } from '../error-boundary.tsx'
import './article-screen.css'
import { ListsPane } from './lists-pane.tsx'
import { BY_DEFAULT, claimSizeOf, paneSizes, type WidthClass, widthClassOf } from './pane-sizes.ts'

const PANE_CONTENTS = {
  article: memo(ArticlePane),
  lists: memo(ListsPane),
  claim: memo(ClaimInspector),
  attach: memo(AttachEvidence),
}

/** The article beside its lists and the selected claim. Conflicts, proposals and the like take the whole right side. */
export function ArticleScreen() {
  const room = useRef<HTMLElement>(null)
  const [size, setSize] = useState({ width: window.innerWidth, height: window.innerHeight })
  const isAttaching = useDesk((desk) => desk.isAttaching)
  const isClaimShown = useDesk((desk) => desk.tab === 'claims' && !desk.isAttaching)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const measured = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight })
    })
    measured.observe(element)
    return () => measured.disconnect()
  }, [])
  const kind = widthClassOf(size.width)
  return (
    <div className="article-screen">
      <ArticleBar />
      <main ref={room} className={`panes ${kind}`}>
        <Panes kind={kind} {...size} isAttaching={isAttaching} isClaimShown={isClaimShown} />
      </main>
    </div>
  )
}

interface PanesProps {
  readonly kind: WidthClass
  readonly width: number
  readonly height: number
  readonly isAttaching: boolean
  readonly isClaimShown: boolean
}

function Panes({ kind, width, height, isAttaching, isClaimShown }: PanesProps) {
  const kept = useDesk((desk) => preferencesOf(desk).panes)
  const sizes = paneSizes(kind, width, height, kept)
  const keep = (pane: string, value: number | null): void =>
    setPreferences({ panes: { [`${kind}.${pane}`]: value ?? BY_DEFAULT } })
  const isSplit = kind !== 'stacked'
  return (
    <>
      <PanePlace pane="article" size={isSplit ? { width: sizes.article.value } : {}} what="The article" />
      {isSplit ? (
        <Divider
          label="Resize article"
          orientation="vertical"
          size={sizes.article.value}
          min={sizes.article.min}
          max={sizes.article.max}
          onSize={(value) => keep('article', value)}
          onReset={() => keep('article', null)}
        />
      ) : null}
      <div className="side">
        <PanePlace
          pane="lists"
          contents={isAttaching ? 'attach' : 'lists'}
          size={isSplit && isClaimShown ? { [kind === 'wide' ? 'width' : 'height']: sizes.lists.value } : {}}
          what={isAttaching ? 'The form' : 'The list'}
        />
        {isSplit && isClaimShown ? (
          <Divider
            label="Resize claim"
            orientation={kind === 'wide' ? 'vertical' : 'horizontal'}
            size={sizes.lists.value}
            min={sizes.lists.min}
            max={sizes.lists.max}
            onSize={(value) => keep('claim', claimSizeOf(kind, width, height, sizes, value))}
            onReset={() => keep('claim', null)}
          />
        ) : null}
        {isClaimShown ? <PanePlace pane="claim" what="The claim" /> : null}
      </div>
    </>
  )
}

interface PanePlaceProps {
  readonly pane: Pane & keyof typeof PANE_CONTENTS
  readonly contents?: keyof typeof PANE_CONTENTS
  readonly size?: { readonly width?: number; readonly height?: number }
  readonly what: string
}

function PanePlace({ pane, contents = pane, size = {}, what }: PanePlaceProps) {
  const Contents = PANE_CONTENTS[contents]
  return (
    <div className="pane-place" data-pane={pane} tabIndex={-1} style={size}>
      <ErrorBoundary key={contents} what={what}>
        <Contents />
      </ErrorBoundary>
    </div>
  )
}
