import { useMemo } from 'react'
import type { Draft } from '../../../shared/project/article.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { overlaps } from '../../../shared/project/span.ts'
import { useDesk } from '../../state/desk.ts'
import { ArticleBlock } from './article-block.tsx'
import { useArticleView } from './article-view.ts'
import type { Layers } from './use-layers.ts'
import './article-text.css'

const NONE: readonly never[] = []
/** From here on blocks out of sight are left to the browser to skip, and far markers are not drawn. */
const LONG = 150
const MANY = 400

interface ArticleTextProps {
  readonly draft: Draft
  readonly claims: readonly Claim[]
  readonly layers: Layers
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly canChange: boolean
}

/** The article as it is stored, block by block, with its marks. */
export function ArticleText({ draft, claims, layers, language, direction, canChange }: ArticleTextProps) {
  const selected = useDesk((desk) => desk.selected)
  const shown = useDesk((desk) => desk.shown)
  const isStruck = useDesk((desk) => desk.isStruck)
  const proposal = useDesk((desk) => desk.proposal)
  const isProposing = useDesk((desk) => desk.tab === 'proposals' && !desk.isAttaching && !desk.isStruck)
  const adjusting = useArticleView((view) => view.adjusting)
  const pickedIds = useMemo(() => new Set(selected), [selected])
  const chosen = selected.at(-1) ?? null
  const tabStop = chosen ?? claims[0]?.id ?? null
  // One selection at a time: here it is the proposal.
  const current = isProposing ? null : chosen
  const { blocks, text } = draft
  return (
    <article
      className={`article-text${isStruck ? ' struck' : ''}${isProposing ? ' proposing' : ''}${blocks.length > LONG ? ' is-long' : ''}`}
      lang={language}
      dir={direction}
    >
      {blocks.map((block) => {
        const here = layers.claims.get(block.id) ?? NONE
        const holds = (id: string | null): boolean => here.some((claim) => claim.id === id)
        return (
          <ArticleBlock
            key={block.id}
            block={block}
            text={text}
            claims={here}
            proposals={layers.proposals.get(block.id) ?? NONE}
            loose={layers.loose.get(block.id) ?? NONE}
            current={holds(current) ? current : null}
            picked={pickedIn(here, pickedIds)}
            tabStop={holds(tabStop) ? tabStop : null}
            proposal={isProposing && layers.proposals.has(block.id) ? proposal : -1}
            shown={shown && overlaps(shown, block) ? shown : null}
            adjusting={adjusting && holds(adjusting.claim) ? adjusting : null}
            canChange={canChange}
            isStruck={isStruck && here.length > 0}
            isEager={claims.length <= MANY}
          />
        )
      })}
    </article>
  )
}

/** The selected claims of a block as one word, so that a block can tell whether they are others. */
const pickedIn = (claims: readonly Claim[], picked: ReadonlySet<string>): string =>
  picked.size < 2
    ? ''
    : claims
        .filter(({ id }) => picked.has(id))
        .map(({ id }) => id)
        .join(' ')
