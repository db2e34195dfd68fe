import { type App, type Session, session, type WebContents } from 'electron'
import { isOwnPage, mayLoad } from './own-page.ts'

// What no window may do, whatever its page asks for. The list is that of Electron's security guide.

/** The one thing that a page of ours may do beyond a page's own: the editor presses Copy. */
const ALLOWED = 'clipboard-sanitized-write'

/** To be called before the program is ready: switches that only then count. */
export function closeOffProgram(app: App, development: string | null): void {
  app.enableSandbox()
  // No name is ever looked up, not even for what goes past the requests of a page.
  const own = development === null ? '' : ', EXCLUDE 127.0.0.1, EXCLUDE localhost'
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${own}`)
  app.commandLine.appendSwitch('disable-background-networking')
  app.on('session-created', (created) => closeOffSession(created, development))
  app.on('web-contents-created', (_event, contents) => closeOffContents(contents, development))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault()
    trust(false)
  })
}

/** The session of all windows was made before anybody could hear of it. */
export const closeOffDefaultSession = (development: string | null): void =>
  closeOffSession(session.defaultSession, development)

function closeOffSession(closed: Session, development: string | null): void {
  const isAllowed = (permission: string, from: string): boolean =>
    permission === ALLOWED && isOwnPage(from, development)
  closed.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && isAllowed(permission, requestingUrl)),
  )
  closed.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin))
  closed.setDevicePermissionHandler(() => false)
  closed.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, development) }))
  closed.on('will-download', (event) => event.preventDefault())
  // Dictionaries come from the network everywhere but on macOS, which has its own.
  if (process.platform !== 'darwin') closed.setSpellCheckerLanguages([])
}

function closeOffContents(contents: WebContents, development: string | null): void {
  contents.on('will-navigate', (event, earlierUrl) => {
    // An older Electron gives the address by itself, a newer one with the event.
    // The page reloads itself in development; nothing else leads anywhere.
    if (!isReload(contents, event.url ?? earlierUrl, development)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Calls between browsers would go past the network of the page.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function isReload(contents: WebContents, url: string, development: string | null): boolean {
  const here = contents.getURL()
  return isOwnPage(here, development) && isOwnPage(url, development) && path(here) === path(url)
}

const path = (address: string): string => new URL(address).pathname
