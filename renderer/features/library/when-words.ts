import { dayWords } from '../../../shared/reports/day-words.ts'

const DAY = 86_400_000

/** When something happened, as it is said on this day: "Today 14:32", "Yesterday 09:10", "Fri 16:22", "13 Nov 2026". */
export function whenWords(iso: string, now: Date): string {
  const then = new Date(iso)
  if (Number.isNaN(then.getTime())) return iso
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`
  const days = Math.round((midnight(now) - midnight(then)) / DAY)
  if (days === 0) return `Today ${time}`
  if (days === 1) return `Yesterday ${time}`
  if (days > 1 && days < 7) return `${then.toLocaleDateString('en-GB', { weekday: 'short' })} ${time}`
  return dayWords(`${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`)
}

const two = (number: number): string => String(number).padStart(2, '0')

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
