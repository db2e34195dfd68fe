import { Fragment, type ReactNode } from 'react'
import { type CheckState, isSettled } from '../../../shared/project/check-state.ts'
import type { PaintedOrPlain } from './paint-tree.ts'
import './painted-words.css'

/** What words are painted as. */
export type Paint =
  | {
      readonly kind: 'claim'
      readonly id: string
      readonly state: CheckState
      /** `current` is the one that keys and inspector are about; `picked` is one of several. */
      readonly selection: 'none' | 'picked' | 'current'
    }
  | { readonly kind: 'proposal'; readonly index: number; readonly isCurrent: boolean }
  | { readonly kind: 'loose' }
  | { readonly kind: 'shown' }

interface PaintedWordsProps {
  readonly nodes: readonly PaintedOrPlain<Paint>[]
  /** Strikes the words of settled claims, but not of an open one among them. */
  readonly isStruck: boolean
  readonly around?: Paint | undefined
}

/** Words with their marks. The text nodes, joined, are the stored text. */
export const PaintedWords = ({ nodes, isStruck, around }: PaintedWordsProps) =>
  nodes.map((node, at) => {
    if (typeof node !== 'string') {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: so that the text nodes stay while marks change
        <Mark key={at} paint={node.what}>
          <PaintedWords nodes={node.children} isStruck={isStruck} around={claimAround(node.what, around)} />
        </Mark>
      )
    }
    // A line through a mark would go through the open claims in it too, so it is drawn on the words themselves.
    return isStruck && around?.kind === 'claim' && isSettled(around.state) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: plain words have nothing but their order
      <span key={at} className="settled-words">
        {node}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: plain words have nothing but their order
      <Fragment key={at}>{node}</Fragment>
    )
  })

const claimAround = (paint: Paint, around: Paint | undefined): Paint =>
  paint.kind === 'claim' || !around ? paint : around

function Mark({ paint, children }: { readonly paint: Paint; readonly children: ReactNode }) {
  if (paint.kind === 'claim') {
    return (
      <mark
        className="claim"
        data-claim={paint.id}
        data-state={paint.state}
        data-picked={paint.selection === 'picked' || undefined}
        aria-current={paint.selection === 'current' || undefined}
      >
        {children}
      </mark>
    )
  }
  if (paint.kind === 'proposal') {
    return (
      <mark className="proposed" data-proposal={paint.index + 1} aria-current={paint.isCurrent || undefined}>
        {children}
      </mark>
    )
  }
  return paint.kind === 'loose' ? (
    <mark className="loose" data-loose="">
      {children}
    </mark>
  ) : (
    <span className="shown">{children}</span>
  )
}
