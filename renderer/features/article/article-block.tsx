import { memo, useMemo } from 'react'
import type { Block } from '../../../shared/project/article.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { overlaps, type Span, sameSpan } from '../../../shared/project/span.ts'
import type { Adjusting } from './article-view.ts'
import { Gutter } from './gutter.tsx'
import { type Coat, paintTree } from './paint-tree.ts'
import { type Paint, PaintedWords } from './painted-words.tsx'
import { SpanGrips } from './span-grips.tsx'
import './article-block.css'

export interface PlacedProposal extends Span {
  readonly index: number
}

interface ArticleBlockProps {
  readonly block: Block
  readonly text: string
  /** Claims with words in this block. */
  readonly claims: readonly Claim[]
  readonly proposals: readonly PlacedProposal[]
  readonly loose: readonly Span[]
  /** Of this block's claims: the current one, all selected ones joined by a space, the gutter's tab stop. */
  readonly current: string | null
  readonly picked: string
  readonly tabStop: string | null
  readonly proposal: number
  readonly shown: Span | null
  readonly adjusting: Adjusting | null
  readonly canChange: boolean
  readonly isStruck: boolean
  /** Draws the markers also while the block is far out of sight. */
  readonly isEager: boolean
}

/** One block of the article with its marks and its part of the gutter. */
export const ArticleBlock = memo(function ArticleBlock(props: ArticleBlockProps) {
  const { block, text, claims, current, adjusting, isEager } = props
  const nodes = paintTree(text, block, coatsOf(props))
  const Words = ELEMENTS[block.role] ?? 'p'
  const beginning = useMemo(() => claims.filter((claim) => beginsIn(block, claim)), [block, claims])
  const currentClaim = current === null ? undefined : claims.find(({ id }) => id === current)
  return (
    <div
      className={`article-block ${block.role}`}
      data-block={block.id}
      data-role={block.role}
      style={sizeOf(block)}
    >
      <Words
        className={isPlain(text.slice(block.start, block.end)) ? 'words' : 'words kept'}
        dir="auto"
        data-words={block.start}
      >
        <PaintedWords nodes={nodes} isStruck={props.isStruck} />
      </Words>
      <Gutter
        claims={beginning}
        current={current}
        tabStop={props.tabStop}
        isEager={isEager}
        measuredFor={adjusting}
      />
      {currentClaim && props.canChange ? (
        <SpanGrips claim={currentClaim} block={block} adjusting={adjusting} />
      ) : null}
    </div>
  )
})

const ELEMENTS: Partial<Record<Block['role'], 'h1' | 'h2' | 'blockquote'>> = {
  headline: 'h1',
  subhead: 'h2',
  quote: 'blockquote',
}

/** One space between words and no line of its own: the browser may then leave out the space at a line's end. */
const isPlain = (words: string): boolean => !/\s\s|[\t\n\r\f\v]/.test(words)

const beginsIn = (block: Span, { spans }: Claim): boolean => {
  const start = spans[0]?.start ?? -1
  return block.start <= start && start < block.end
}

function coatsOf(props: ArticleBlockProps): readonly Coat<Paint>[] {
  const { claims, proposals, loose, current, picked, adjusting, shown, block } = props
  const pickedIds = new Set(picked.split(' '))
  const coats: Coat<Paint>[] = claims.flatMap((claim) => {
    const { id, state } = claim
    const selection = id === current ? 'current' : pickedIds.has(id) ? 'picked' : 'none'
    const spans =
      adjusting?.claim === id
        ? claim.spans.map((span, at) => (at === adjusting.index ? adjusting : span))
        : claim.spans
    return spans.map(({ start, end }) => ({ start, end, what: { kind: 'claim', id, state, selection } }))
  })
  for (const { start, end, index } of proposals) {
    coats.push({ start, end, what: { kind: 'proposal', index, isCurrent: index === props.proposal } })
  }
  for (const { start, end } of loose) coats.push({ start, end, what: { kind: 'loose' } })
  const isBoxed = proposals.some((one) => one.index === props.proposal && shown && sameSpan(one, shown))
  if (shown && overlaps(shown, block) && !isBoxed) {
    coats.push({ start: shown.start, end: shown.end, what: { kind: 'shown' } })
  }
  return coats
}

/** Room for a block that was never drawn: its lines at the usual width. */
const sizeOf = ({ start, end }: Span) => ({
  containIntrinsicBlockSize: `auto ${Math.ceil((end - start) / 64) * 27 + 13}px`,
})
