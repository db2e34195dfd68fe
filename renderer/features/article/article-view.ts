import { create } from 'zustand'
import type { Span } from '../../../shared/project/span.ts'

/** Words of a claim while their ends are moved: shown, not yet sent. */
export interface Adjusting extends Span {
  readonly claim: string
  /** Which of the claim's spans, from 0. */
  readonly index: number
  /** Kept when the pointer lets go; by the keyboard, Enter keeps them. */
  readonly isDragged: boolean
}

/** Words that the editor has selected in the article. */
interface Chosen extends Span {
  /** Taken as they are, not grown to whole words. */
  readonly isExact: boolean
}

/** What only the article pane knows. */
export interface ArticleView {
  readonly adjusting: Adjusting | null
  readonly chosen: Chosen | null
  /** What is sought; null while the search is closed. */
  readonly sought: string | null
  /** Index of the match that is shown. */
  readonly match: number
  /** Rises each time the search is asked for, so that its field takes focus again. */
  readonly findAsked: number
  /** Why the last wish was refused, in a sentence. */
  readonly refusal: string | null
  /** A claim whose marker takes focus as soon as it is drawn. */
  readonly focusMarker: string | null
}

export const useArticleView = create<ArticleView>()(() => ({
  adjusting: null,
  chosen: null,
  sought: null,
  match: 0,
  findAsked: 0,
  refusal: null,
  focusMarker: null,
}))

export const articleView = (): ArticleView => useArticleView.getState()
export const setArticleView = (change: Partial<ArticleView>): void => useArticleView.setState(change)
