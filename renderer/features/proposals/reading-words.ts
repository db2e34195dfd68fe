import type { DateExpression, Quantity } from '../../../shared/detection/findings.ts'

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 })

/** How a figure was read: "20,000–31,000 fighter", "3,000,000 USD or more per day". */
export function quantityWords({ low, high, unit, per, approximate, vague }: Quantity): string {
  if (vague) return ['a vague figure', unit === null ? null : `of ${unit}`].filter(Boolean).join(' ')
  const range = rangeWords(low, high)
  const bound = low !== null && high === null ? 'or more' : low === null && high !== null ? 'or less' : null
  return [approximate ? 'about' : null, range, unit, bound, per === null ? null : `per ${per}`]
    .filter((word) => word !== null)
    .join(' ')
}

function rangeWords(low: number | null, high: number | null): string {
  if (low === null || high === null || low === high) return number(low ?? high ?? 0)
  return `${number(low)}–${number(high)}`
}

/** The day that a date was read as, and what that rests on. */
export function dateWords({ resolved, basis }: DateExpression): string {
  if (resolved === null) return 'cannot be told'
  const days = resolved.replace('/', ' to ')
  return basis === 'published' ? `${days}, from the day of publication` : days
}
