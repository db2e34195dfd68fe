import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Draft } from '../../../shared/project/article.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import type { Span } from '../../../shared/project/span.ts'
import { useDesk } from '../../state/desk.ts'
import { selectClaim } from '../../state/select.ts'
import { leftOf } from '../../state/views.ts'
import { showSpan } from './article-root.ts'
import { firstEndingAfter } from './by-block.ts'
import { placeTicks, type Tick } from './map-ticks.ts'
import './article-map.css'

interface ArticleMapProps {
  readonly draft: Draft
  readonly claims: readonly Claim[]
  /** Words on the highlighter: loose ones, or proposals. */
  readonly loud: readonly Span[]
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** Where the blocks lie on the map, as parts of the article's height; and the map's height in CSS pixels. */
interface Geometry {
  readonly tops: readonly number[]
  readonly heights: readonly number[]
  readonly height: number
}

/** The whole article at its edge: claims by state, what is in sight, what is selected. */
export function ArticleMap({ draft, claims, loud, scroller }: ArticleMapProps) {
  const map = useRef<HTMLElement>(null)
  const view = useRef<SVGRectElement>(null)
  const geometry = useGeometry(draft, scroller, map)
  useView(scroller, map, view, geometry)
  const current = useDesk(({ selected, tab }) => (tab === 'proposals' ? undefined : selected.at(-1)))
  const marked = useMemo(
    () => geometry && ticksOf(draft, claims, loud, geometry),
    [draft, claims, loud, geometry],
  )
  const currentSpan = claims.find(({ id }) => id === current)?.spans[0]
  const ring = geometry && currentSpan ? partOf(draft, geometry, currentSpan) * geometry.height : null
  return (
    <nav
      ref={map}
      className="article-map"
      aria-label="Article map"
      onPointerDown={(event) => {
        if (geometry) onMap(event, draft, claims, geometry, scroller.current)
      }}
    >
      <svg role="img" aria-label={`${claims.length} claims along the article, ${leftOf(claims)} left`}>
        <rect ref={view} className="map-view" x="0.5" width="15" />
        {marked?.map((tick) => (
          <TickMark key={`${tick.top} ${tick.look}`} tick={tick} />
        ))}
        {ring === null ? null : (
          <rect className="map-ring" x="1.5" y={ring - 3} width="13" height="10" rx="1" />
        )}
      </svg>
    </nav>
  )
}

function TickMark({ tick: { top, look } }: { readonly tick: Tick }) {
  if (look === 'loose') return <rect className="map-loud" x="3" y={top} width="10" height="4" />
  const isHalf = look === 'checked' || look === 'cannot-confirm'
  return (
    <rect
      className="map-tick"
      data-state={look}
      x={isHalf ? 8 : 4}
      y={look === 'checked' ? top + 1 : top}
      width={isHalf ? 4 : 8}
      height={look === 'checked' ? 2 : 4}
    />
  )
}

function ticksOf(draft: Draft, claims: readonly Claim[], loud: readonly Span[], geometry: Geometry) {
  const ofClaims = claims.flatMap(({ spans: [span], state }) =>
    span ? [{ at: partOf(draft, geometry, span), look: state }] : [],
  )
  const ofLoud = loud.map((span) => ({ at: partOf(draft, geometry, span), look: 'loose' as const }))
  return [...placeTicks(ofLoud, geometry.height), ...placeTicks(ofClaims, geometry.height)]
}

/** How far down the article words stand, 0 to 1; inside a block by letters. */
function partOf({ blocks }: Draft, { tops, heights }: Geometry, { start }: Span): number {
  const at = firstEndingAfter(blocks, start)
  const block = blocks[at]
  if (!block) return 1
  const inside = Math.max(0, start - block.start) / (block.end - block.start)
  return (tops[at] ?? 1) + inside * (heights[at] ?? 0)
}

/** Blocks from which on measuring them all takes longer than a frame; and the rest to wait for, in milliseconds. */
const MANY = 300
const REST = 200

function useGeometry(
  draft: Draft,
  scroller: RefObject<HTMLDivElement | null>,
  map: RefObject<HTMLElement | null>,
): Geometry | null {
  const [geometry, setGeometry] = useState<Geometry | null>(null)
  useEffect(() => {
    const scrolled = scroller.current
    const article = scrolled?.querySelector('article')
    const own = map.current
    if (!scrolled || !article || !own) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const blocks = (): readonly HTMLElement[] => [...scrolled.querySelectorAll<HTMLElement>('[data-block]')]
    const measure = (): void => {
      const here = blocks()
      const all = Math.max(1, scrolled.scrollHeight)
      const height = own.clientHeight
      const tops = here.map(({ offsetTop }) => (article.offsetTop + offsetTop) / all)
      setGeometry({ tops, heights: here.map(({ offsetHeight }) => offsetHeight / all), height })
    }
    // Blocks get their real height as they come into sight: the map waits until the scrolling rests.
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(measure, draft.blocks.length > MANY ? REST : 0)
    })
    observer.observe(article)
    observer.observe(own)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [draft, scroller, map])
  return geometry
}

/** Moves the window on the map along, past React: it follows every scrolled pixel. */
function useView(
  scroller: RefObject<HTMLDivElement | null>,
  map: RefObject<HTMLElement | null>,
  view: RefObject<SVGRectElement | null>,
  geometry: Geometry | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when the heights have changed
  useEffect(() => {
    const scrolled = scroller.current
    if (!scrolled) return
    const draw = (): void => {
      const scale = (map.current?.clientHeight ?? 0) / Math.max(1, scrolled.scrollHeight)
      view.current?.setAttribute('y', String(scrolled.scrollTop * scale))
      view.current?.setAttribute('height', String(Math.max(8, scrolled.clientHeight * scale)))
    }
    draw()
    scrolled.addEventListener('scroll', draw, { passive: true })
    return () => scrolled.removeEventListener('scroll', draw)
  }, [scroller, map, view, geometry])
}

/** CSS pixels within which a click means a tick and not the place. */
const NEAR = 4

function onMap(
  down: PointerEvent<HTMLElement>,
  draft: Draft,
  claims: readonly Claim[],
  geometry: Geometry,
  scrolled: HTMLElement | null,
): void {
  if (down.button !== 0 || !scrolled) return
  down.preventDefault()
  const map = down.currentTarget
  const { top } = map.getBoundingClientRect()
  const goTo = (y: number): void => {
    const part = (y - top) / geometry.height
    scrolled.scrollTop = part * scrolled.scrollHeight - scrolled.clientHeight / 2
  }
  const claim = nearest(draft, claims, geometry, down.clientY - top)
  if (claim) {
    selectClaim(claim.id, 'article')
    const [span] = claim.spans
    if (span) showSpan(span)
  } else goTo(down.clientY)
  const move = (event: globalThis.PointerEvent): void => {
    if (Math.abs(event.clientY - down.clientY) > NEAR) goTo(event.clientY)
  }
  map.setPointerCapture(down.pointerId)
  map.addEventListener('pointermove', move)
  map.addEventListener('lostpointercapture', () => map.removeEventListener('pointermove', move), {
    once: true,
  })
}

function nearest(draft: Draft, claims: readonly Claim[], geometry: Geometry, y: number): Claim | undefined {
  let best: Claim | undefined
  let distance = NEAR + 1
  for (const claim of claims) {
    const [span] = claim.spans
    if (!span) continue
    const away = Math.abs(partOf(draft, geometry, span) * geometry.height + 2 - y)
    if (away < distance) {
      best = claim
      distance = away
    }
  }
  return best
}
