/** Calendar days as `YYYY-MM-DD`, reckoned in UTC so that no time zone can move them. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** 0 is Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7))

export function isoMonth(day: string, step: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The most recent such weekday, the day itself included, or the next one after it. */
export function weekdayNear(day: string, weekday: number, future: boolean): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  return future ? addDays(day, 7 - back) : addDays(day, -back)
}

export function nearestDay(from: string, month: number, day: number, future: boolean): string | null {
  const year = Number(from.slice(0, 4))
  const here = isoDay(year, month, day)
  const step = future && here < from ? 1 : !future && here > from ? -1 : 0
  const found = isoDay(year + step, month, day)
  return isDay(found) ? found : null
}

export const nearestMonth = (from: string, month: number, future: boolean): string | null =>
  nearestDay(`${from.slice(0, 7)}-01`, month, 1, future)?.slice(0, 7) ?? null
