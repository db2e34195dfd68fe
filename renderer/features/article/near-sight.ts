type Listener = (isNear: boolean) => void

interface Watch {
  readonly observer: IntersectionObserver
  readonly listeners: Map<Element, Listener>
}

/** How far outside what is in sight counts as near, in CSS pixels. */
const NEAR = '400px 0px'

/** One observer for all blocks of an article: there may be thousands. */
const watches = new WeakMap<Element, Watch>()

/** Tells whether an element is near what its scrolled ancestor shows, now and whenever it changes. */
export function watchNearness(element: Element, listener: Listener): () => void {
  const root = element.closest('.article-scroll')
  if (!root) return () => {}
  const watch = watches.get(root) ?? watchOf(root)
  watch.listeners.set(element, listener)
  watch.observer.observe(element)
  return () => {
    watch.listeners.delete(element)
    watch.observer.unobserve(element)
  }
}

function watchOf(root: Element): Watch {
  const listeners = new Map<Element, Listener>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting)
    },
    { root, rootMargin: NEAR },
  )
  const watch = { observer, listeners }
  watches.set(root, watch)
  return watch
}
