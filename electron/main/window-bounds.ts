/** In device-independent pixels, as Electron counts them. */
export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a window was left. */
export interface WindowState {
  readonly bounds: Bounds
  readonly isMaximized: boolean
}

/** Below this the three panes have no room beside each other. */
export const SMALLEST = { width: 880, height: 560 }
const USUAL = { width: 1280, height: 800 }
/** How much of a window's upper edge must be on a screen, so that it can be grabbed and moved. */
const GRABBED = { width: 100, height: 40 }
const CASCADE = 28

/**
 * Where a window goes that was left somewhere. The screen it was on may be gone, smaller, or scaled in another way:
 * then it goes to the middle of the first one. `areas` are the parts of the screens that windows may use.
 */
export function fittingBounds(left: Bounds | null, areas: readonly Bounds[]): Bounds | null {
  const [first] = areas
  if (first === undefined) return null
  const on = left === null ? undefined : areas.find((area) => canBeGrabbed(left, area))
  if (left === null || on === undefined) return inTheMiddle(left ?? USUAL, first)
  return { x: left.x, y: left.y, ...fittingSize(left, on) }
}

/** Bounds for one more window, a little below and beside another. */
export const besides = ({ x, y, ...size }: Bounds): Bounds => ({ x: x + CASCADE, y: y + CASCADE, ...size })

/** What a file says about a window, or null where it says nothing that can be used. */
export function readWindowState(stored: unknown): WindowState | null {
  const { bounds, isMaximized } = recordOf(stored)
  const { x, y, width, height } = recordOf(bounds)
  if (!isPlace(x) || !isPlace(y) || !isPlace(width) || !isPlace(height) || width <= 0 || height <= 0)
    return null
  return { bounds: { x, y, width, height }, isMaximized: isMaximized === true }
}

function canBeGrabbed(left: Bounds, area: Bounds): boolean {
  const shown = Math.min(left.x + left.width, area.x + area.width) - Math.max(left.x, area.x)
  const isBelowTop = left.y >= area.y
  return shown >= GRABBED.width && isBelowTop && left.y + GRABBED.height <= area.y + area.height
}

function inTheMiddle(size: Pick<Bounds, 'width' | 'height'>, area: Bounds): Bounds {
  const { width, height } = fittingSize(size, area)
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  }
}

function fittingSize({ width, height }: Pick<Bounds, 'width' | 'height'>, area: Bounds) {
  return {
    width: Math.min(Math.max(width, SMALLEST.width), area.width),
    height: Math.min(Math.max(height, SMALLEST.height), area.height),
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000
