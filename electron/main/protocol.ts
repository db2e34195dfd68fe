import type { Protocol } from 'electron'
import { PAGE_HEADERS } from '../services/content-security-policy.ts'
import { pageFile } from '../services/page-files.ts'
import { isOwnPage, SCHEME } from './own-page.ts'

/** To be called once and before the program is ready. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built page, and nothing beside it, with the policy that closes it. */
export function servePage(protocol: Protocol, folder: string): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    if (method !== 'GET' || !isOwnPage(url, null)) return nothing()
    // As it came: whatever is encoded in it names nothing here.
    const [path = ''] = url.slice(url.indexOf('/', `${SCHEME}://`.length)).split(/[?#]/)
    const file = await pageFile(folder, path)
    if (file === null) return nothing()
    return new Response(new Uint8Array(file.bytes), {
      headers: { ...PAGE_HEADERS, 'Content-Type': file.mediaType },
    })
  })
}

const nothing = (): Response => new Response('There is nothing here.', { status: 404, headers: PAGE_HEADERS })
