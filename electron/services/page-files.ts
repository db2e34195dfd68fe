import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** A file of the page as it goes over the wire. */
export interface PageFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Its name changes with its content, so it may be kept for ever. */
  readonly isConstant: boolean
}

const MEDIA_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.ico', 'image/x-icon'],
  ['.txt', 'text/plain; charset=utf-8'],
])

/** Letters that the build gives to its files; no dot may begin a name. */
const NAME = /^[A-Za-z0-9_@-][A-Za-z0-9._@-]*$/
const HASHED = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/

/**
 * The built page's file for the path of an address, as `/assets/main-1a2b3c4d.js`; null where there is none. Nothing
 * outside of `folder` is ever read: names with anything unusual in them, encoded or not, name no file, and neither
 * does a link that leads out.
 */
export async function pageFile(folder: string, path: string): Promise<PageFile | null> {
  const names = path === '/' ? ['index.html'] : path.slice(1).split('/')
  const mediaType = MEDIA_TYPES.get(extname(names[names.length - 1] ?? ''))
  if (!path.startsWith('/') || !names.every((name) => NAME.test(name)) || mediaType === undefined) return null
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, ...names))
    if (!file.startsWith(root + sep)) return null
    return { bytes: await readFile(file), mediaType, isConstant: HASHED.test(file) }
  } catch {
    return null
  }
}
