/** Whether a text is a calendar day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const time = new Date(0)
  time.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return time.toISOString().slice(0, 10) === text
}
