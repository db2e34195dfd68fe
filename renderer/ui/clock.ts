/** "14:05", in the time zone of this computer. */
export const clockWords = (time: Date): string =>
  time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
