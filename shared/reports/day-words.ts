const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** "16 Sept 2014" of `2014-09-16…`; what is no such date is given back as it is. */
export function dayWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  return year && day && name ? `${Number(day)} ${name} ${year}` : iso
}

/** "16 Sept 2014, 08:51 UTC" of a UTC time: a report is read in other zones than it is written in. */
export function timeWords(iso: string): string {
  const [, time] = /^\d{4}-\d\d-\d\dT(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(iso) ?? []
  return time ? `${dayWords(iso)}, ${time} UTC` : iso
}
