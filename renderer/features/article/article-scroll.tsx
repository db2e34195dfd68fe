import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react'
import { setDesk } from '../../state/desk.ts'
import { dropAdjusted, keepAdjusted } from './adjust-span.ts'
import { setArticleRoot } from './article-root.ts'
import { articleView, setArticleView } from './article-view.ts'
import { chooseInText } from './choose-in-text.ts'
import { lineAt, moveCaret } from './move-caret.ts'
import { selectedSpan, selectionEnds } from './text-places.ts'

interface CaretLine {
  readonly left: number
  readonly top: number
  readonly height: number
}

interface ArticleScrollProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly children: ReactNode
}

/** What scrolls: the article's words take clicks, selections, and a caret of their own for the keyboard. */
export function ArticleScroll({ ref, children }: ArticleScrollProps) {
  const [caret, setCaret] = useState<CaretLine | null>(null)
  useEffect(() => {
    setArticleRoot(ref.current)
    return () => setArticleRoot(null)
  }, [ref])
  useChosenWords(ref)
  const isCaretShown = caret !== null
  useEffect(() => {
    if (!isCaretShown) return
    const follow = (): void => {
      const root = ref.current
      const focus = root && selectionEnds(root)?.focus
      if (root && focus !== undefined && focus !== null) setCaret(caretLine(root, focus))
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [ref, isCaretShown])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return
    const place = moveCaret(event)
    if (place !== null) setCaret(caretLine(event.currentTarget, place))
    else if (!onOwnKey(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      className="article-scroll"
      ref={ref}
      role="group"
      aria-label="Article text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its caret selects words
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={() => setCaret(null)}
      onPointerUp={(event) => noteExact(event.altKey)}
      onClick={(event) => {
        const selection = document.getSelection()
        if (event.detail < 2 && selection && !selection.isCollapsed) return
        if (event.target instanceof Element) chooseInText(event.target, event.detail)
      }}
    >
      {children}
      {caret ? <div className="article-caret" style={caret} /> : null}
    </div>
  )
}

function caretLine(root: HTMLElement, place: number): CaretLine | null {
  const line = lineAt(root, place)
  if (!line) return null
  const view = root.getBoundingClientRect()
  return {
    left: line.left - view.left + root.scrollLeft,
    top: line.top - view.top + root.scrollTop,
    height: line.height,
  }
}

function onOwnKey({ key }: KeyboardEvent): boolean {
  if (key === 'Enter' && articleView().adjusting) {
    void keepAdjusted()
    return true
  }
  if (key !== 'Escape') return false
  if (dropAdjusted()) return true
  if (!articleView().chosen) return false
  document.getSelection()?.collapseToEnd()
  setArticleView({ chosen: null })
  setDesk({ shown: null })
  return true
}

/** With Alt held the words are taken as they were dragged over. */
function noteExact(isExact: boolean): void {
  const { chosen } = articleView()
  if (chosen && chosen.isExact !== isExact) setArticleView({ chosen: { ...chosen, isExact } })
}

/** Follows what is selected with the mouse; a selection elsewhere on the page leaves the article's alone. */
function useChosenWords(ref: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const follow = (): void => {
      const root = ref.current
      const selection = document.getSelection()
      if (!root || !selection?.anchorNode || !root.contains(selection.anchorNode)) return
      const span = selectedSpan(root)
      const { chosen } = articleView()
      if (span === null) {
        if (chosen) setArticleView({ chosen: null })
      } else if (chosen?.start !== span.start || chosen.end !== span.end) {
        setArticleView({ chosen: { ...span, isExact: false }, refusal: null })
      }
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [ref])
}
