/** Longer than any address that an article or source names; some systems cut or misread longer ones. */
const LONGEST = 2083
/** Signs that no address has as it is, and that hide what it is: controls, marks of direction, white space, quotes. */
const HIDING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}"<>\\^`{|}]/u

/**
 * An address of the web that may be handed to the system to open, as it will be asked for, or null. Everything but
 * http and https can start a program or read a file; a name before the host hides where an address leads; and what
 * `URL` would mend or pass over silently is not opened as something else than it looks like.
 */
export function webAddress(given: string): { readonly href: string; readonly host: string } | null {
  if (given.length > LONGEST || HIDING.test(given) || !/^https?:\/\/[^/]/i.test(given)) return null
  const url = parsedAddress(given)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  if (url.username !== '' || url.password !== '' || /^[^/?#]*\/\/[^/?#]*@/.test(given)) return null
  if (url.hostname === '' || url.href.length > LONGEST) return null
  return { href: url.href, host: url.host }
}

function parsedAddress(given: string): URL | null {
  try {
    return new URL(given)
  } catch {
    return null
  }
}
