/** How wide the window is, as far as the layout cares. Sizes are remembered for each. */
export type WidthClass = 'stacked' | 'normal' | 'wide'

export const widthClassOf = (width: number): WidthClass =>
  width >= 1600 ? 'wide' : width >= 900 ? 'normal' : 'stacked'

/** CSS pixels. */
interface Size {
  readonly value: number
  readonly min: number
  readonly max: number
}

export interface PaneSizes {
  readonly article: Size
  /** Of the lists: their height above the claim, or in a wide window their width before it. */
  readonly lists: Size
}

/** Kept for a pane that was put back: it has the size that it starts with. */
export const BY_DEFAULT = 0

/** Sizes kept by pane and width class, as in `normal.article`. */
export type KeptSizes = Readonly<Record<string, number>>

const DIVIDER = 1

/** The sizes of panes in a room of this many CSS pixels. What was kept in a larger window is made to fit. */
export function paneSizes(kind: WidthClass, width: number, height: number, kept: KeptSizes): PaneSizes {
  const wide = kind === 'wide'
  const article = within({
    wanted: kept[`${kind}.article`] || (wide ? 672 : Math.round(width * 0.45)),
    min: wide ? 600 : 420,
    max: Math.min(Math.round(width * 0.6), width - DIVIDER - (wide ? 640 + 400 + DIVIDER : 480)),
  })
  const rest = wide ? width - article.value - 2 * DIVIDER : height - DIVIDER
  const claim = kept[`${kind}.claim`] || (wide ? 480 : Math.round(rest * 0.52))
  const [min, claimMin] = wide ? [640, 400] : [120, 160]
  return { article, lists: within({ wanted: rest - claim, min, max: rest - claimMin }) }
}

/** What to keep when the lists are made this large: the claim's size, because it stays when the window grows. */
export const claimSizeOf = (
  kind: WidthClass,
  width: number,
  height: number,
  sizes: PaneSizes,
  lists: number,
): number =>
  Math.max(0, (kind === 'wide' ? width - sizes.article.value - 2 * DIVIDER : height - DIVIDER) - lists)

/** Where the room is too small for both, the smallest size of the pane holds. */
function within({ wanted, min, max }: { wanted: number; min: number; max: number }): Size {
  const upper = Math.max(min, max)
  return { value: Math.round(Math.min(upper, Math.max(min, wanted))), min, max: upper }
}
