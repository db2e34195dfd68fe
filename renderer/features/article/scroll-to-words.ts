/** Lines at the edges that are too near to be read or lie under the search, in CSS pixels. */
const EDGE = 44
/** Frames in which blocks that come into sight may still get their real height. */
const FRAMES = 4

/**
 * Shows words that are out of sight, at once, in the middle third; leaves words in sight where they are.
 * `lineNow` tells where they are now, in window coordinates.
 */
export function scrollToWords(scroller: Element, lineNow: () => DOMRect | null): void {
  const settle = (frames: number): void => {
    const line = lineNow()
    if (!line) return
    const view = scroller.getBoundingClientRect()
    if (line.top >= view.top + EDGE && line.bottom <= view.bottom - EDGE) return
    scroller.scrollTop += line.top - view.top - view.height * 0.42
    if (frames > 0) requestAnimationFrame(() => settle(frames - 1))
  }
  settle(FRAMES)
}
