/** Scheme and host that the page is served under. Not file://, which may read whatever the editor may. */
export const SCHEME = 'app'
const HOST = 'workbench'
export const PAGE_ADDRESS = `${SCHEME}://${HOST}/`

/** Address of the development server that the page comes from, or null where it is the built one. */
export function developmentPage(isPackaged: boolean, env: NodeJS.ProcessEnv): string | null {
  const address = env.CLAIMBENCH_PAGE
  if (isPackaged || address === undefined) return null
  const { protocol, hostname, origin } = new URL(address)
  if (protocol !== 'http:' || hostname !== '127.0.0.1')
    throw new Error('CLAIMBENCH_PAGE is not on 127.0.0.1.')
  return `${origin}/`
}

/**
 * Whether an address is one of the page's own. By scheme and host: Node gives all addresses of such a scheme the
 * origin `null`, which a file on the disk has too.
 */
export function isOwnPage(address: string, development: string | null): boolean {
  const url = parsedAddress(address)
  if (url === null || url.username !== '' || url.password !== '' || url.port !== '') {
    return url !== null && isOf(development, url)
  }
  return (url.protocol === `${SCHEME}:` && url.host === HOST) || isOf(development, url)
}

const isOf = (development: string | null, { origin, username }: URL): boolean =>
  development !== null && username === '' && origin === new URL(development).origin

/** What the network of a window may load; all else is cancelled before it is sent. */
export function mayLoad(address: string, development: string | null): boolean {
  const url = parsedAddress(address)
  if (url === null) return false
  if (url.protocol === 'data:' || url.protocol === 'blob:') return true
  if (isOwnPage(address, development)) return true
  if (development === null) return false
  // Hot reloading talks over a socket to the same server; the developer's tools are pages of their own.
  return url.protocol === 'devtools:' || (url.protocol === 'ws:' && url.host === new URL(development).host)
}

function parsedAddress(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
