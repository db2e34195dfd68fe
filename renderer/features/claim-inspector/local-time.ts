const DAY_AND_TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

const shown = (iso: string, words: (time: Date) => string): string => {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : words(time)
}

/** "16 Sept 2014, 11:12 CEST", in the zone of this computer. */
export const fullTime = (iso: string): string => shown(iso, (time) => DAY_AND_TIME.format(time))

/** "14:31" of today, "16 Sept" of another day. */
export const shortTime = (iso: string, now = new Date()): string =>
  shown(iso, (time) => (time.toDateString() === now.toDateString() ? TIME.format(time) : DAY.format(time)))
