import type { Quantity } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import type { ConflictInput } from './conflict-input.ts'

const SAME_THING: Readonly<Record<string, string>> = { country: 'nation', dead: 'person' }

/** A figure of headline, dek or caption that no figure of the same unit in the body bears out. */
export function findNumberDisagreements({
  blocks,
  quantities,
}: Pick<ConflictInput, 'blocks' | 'quantities'>): Conflict[] {
  const roleOf = ({ start }: Quantity) =>
    blocks.find((block) => block.start <= start && start < block.end)?.role
  const isOuter = (one: Quantity) => ['headline', 'dek', 'caption'].includes(roleOf(one) ?? '')
  const counted = quantities.filter((one) => one.type === 'quantity' && one.unit !== null && !one.vague)
  const body = counted.filter((one) => !isOuter(one))
  return counted.filter(isOuter).flatMap((outer): Conflict[] => {
    const rivals = body.filter((one) => thing(one) === thing(outer))
    const [rival] = rivals
    if (!rival || rivals.length > 2 || rivals.some((one) => agree(one, outer))) return []
    const spans = [outer, ...rivals]
      .map(({ start, end, text }) => ({ start, end, text }))
      .sort((a, b) => a.start - b.start)
    return [
      {
        type: 'number-disagreement',
        message: `“${outer.text}” and “${rival.text}” may be figures of the same ${outer.unit}: check which is right.`,
        spans,
      },
    ]
  })
}

const thing = ({ unit }: Quantity): string => SAME_THING[unit ?? ''] ?? unit ?? ''

function agree(a: Quantity, b: Quantity): boolean {
  const slack =
    a.approximate || b.approximate ? 0.1 * Math.max(a.high ?? a.low ?? 0, b.high ?? b.low ?? 0) : 0
  return (
    (a.low ?? -Infinity) <= (b.high ?? Infinity) + slack &&
    (b.low ?? -Infinity) <= (a.high ?? Infinity) + slack
  )
}
