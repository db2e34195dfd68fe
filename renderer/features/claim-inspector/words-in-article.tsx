import { Fragment, type KeyboardEvent, type MouseEvent } from 'react'
import type { Draft } from '../../../shared/project/article.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { runAction } from '../../state/actions.ts'
import { deskNow } from '../../state/desk.ts'
import { whereWords } from '../../state/where.ts'
import { setInspectorView, useInspectorView } from './inspector-view.ts'
import { type ContextPiece, nearest, sentenceAround, splitPlaces } from './sentence-around.ts'
import { leaveSplit } from './split-place.ts'
import './words-in-article.css'

interface WordsInArticleProps {
  readonly draft: Draft
  readonly claim: Claim
  readonly language: string
  readonly canSplit: boolean
}

/** The claim's words in their sentence. A click between them, or S, sets where the claim would be split. */
export function WordsInArticle({ draft, claim, language, canSplit }: WordsInArticleProps) {
  const split = useInspectorView((view) => (view.split?.claim === claim.id ? view.split.at : null))
  const pieces = sentenceAround(draft, claim.spans, language)
  const places = canSplit ? splitPlaces(draft.text, claim.spans) : []
  const where = whereWords(draft, claim.spans[0]?.start ?? 0)
  return (
    <div className="sect s-words">
      <h3>
        In the article{' '}
        <span className="h-note">{split === null ? where.toLowerCase() : '← → move, Enter splits'}</span>
      </h3>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: S is the key */}
      <p className="words" dir="auto" lang={language} onClick={(event) => setPlace(event, claim.id, places)}>
        {pieces.map((piece, at) => (
          <Fragment key={piece.start}>
            {at > 0 && pieces[at - 1]?.end !== piece.start ? ' … ' : null}
            {piece.isCutBefore ? '… ' : null}
            <Piece piece={piece} text={draft.text} split={split} claim={claim.id} places={places} />
            {piece.isCutAfter ? ' …' : null}
          </Fragment>
        ))}
      </p>
    </div>
  )
}

interface PieceProps {
  readonly piece: ContextPiece
  readonly text: string
  readonly split: number | null
  readonly claim: string
  readonly places: readonly number[]
}

function Piece({ piece: { start, end, isClaim }, text, split, claim, places }: PieceProps) {
  if (!isClaim) return <span>{text.slice(start, end)}</span>
  const isCut = split !== null && start <= split && split < end
  const middle = isCut ? split : end
  return (
    <mark className="hit">
      <span data-start={start}>{text.slice(start, middle)}</span>
      {isCut ? <SplitPlace claim={claim} at={split} text={text} places={places} /> : null}
      {isCut ? <span data-start={split}>{text.slice(split, end)}</span> : null}
    </mark>
  )
}

interface SplitPlaceProps {
  readonly claim: string
  readonly at: number
  readonly text: string
  readonly places: readonly number[]
}

function SplitPlace({ claim, at, text, places }: SplitPlaceProps) {
  const here = Math.max(0, places.indexOf(at))
  const word = /^\S+/u.exec(text.slice(at, at + 80))?.[0] ?? ''
  const answerKey = (event: KeyboardEvent): void => {
    const last = places.length - 1
    const next = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: last }[event.key]
    const place = next === undefined ? undefined : places[Math.max(0, Math.min(last, next))]
    if (place !== undefined) setInspectorView({ split: { claim, at: place } })
    else if (event.key === 'Enter') runAction('split-claim', deskNow())
    else if (event.key === 'Escape') leaveSplit()
    else return
    event.preventDefault()
  }
  return (
    <span
      className="split-place"
      role="slider"
      tabIndex={0}
      aria-label="Where to split"
      aria-valuemin={1}
      aria-valuemax={places.length}
      aria-valuenow={here + 1}
      aria-valuetext={`before “${word}”`}
      onKeyDown={answerKey}
    />
  )
}

/** A click that selects nothing puts the place at the nearest word. */
function setPlace({ target }: MouseEvent, claim: string, places: readonly number[]): void {
  const caret = document.getSelection()
  const start = caret?.anchorNode?.parentElement?.dataset.start
  if (!(target instanceof Element) || !target.closest('.hit') || !caret?.isCollapsed || !start) return
  const at = nearest(places, Number(start) + caret.anchorOffset)
  if (at !== undefined) setInspectorView({ split: { claim, at } })
}
