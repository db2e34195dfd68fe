import { runAction } from '../state/actions.ts'
import { type Desk, deskNow, setDesk, useDesk } from '../state/desk.ts'
import { preferencesOf } from '../state/preferences.ts'
import { isAllSaved, sendAgain } from '../state/send.ts'
import { closeProject, hearEvent, openProject, working } from '../state/session.ts'
import { ask, hear, Refused } from '../workbench.ts'
import { handleKey } from './keyboard/handle-key.ts'
import { rememberFocus } from './panes/focus-pane.ts'
import { registerAll } from './register-actions.ts'

/** Once for each page, before anything is drawn. */
export function startUp(): void {
  registerAll()
  useDesk.subscribe(follow)
  follow(deskNow())
  window.addEventListener('keydown', handleKey)
  window.addEventListener('focusin', rememberFocus)
  window.addEventListener('hashchange', () => void followAddress())
  window.addEventListener('beforeunload', askBeforeLeaving)
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault()
    showFailure(event.reason)
  })
  hear((event) => {
    hearEvent(event)
    if (event.kind === 'menu') runAction(event.action, deskNow())
    if (event.kind === 'notice') setDesk({ notices: [...deskNow().notices, event.message] })
    if (event.kind === 'found') void found()
  })
  void begin()
}

async function begin(): Promise<void> {
  await working('Starting', async () => {
    const started = await ask('start', {})
    const project = started.project ?? addressed()
    if (project !== null) await openProject(project)
    if (deskNow().session === null) window.history.replaceState(null, '', window.location.pathname)
    // Only now is anything shown: the library would flash up before the article.
    setDesk({ start: started, notices: [...deskNow().notices, ...started.notices] })
  })
}

/** What the disk or the lost host did not take is sent as soon as it can be. */
async function found(): Promise<void> {
  if (deskNow().start === null) await begin()
  await sendAgain()
}

const addressed = (): string | null => decodeURIComponent(window.location.hash.slice(1)) || null

/** Back and forward of a browser go between articles and the library. */
async function followAddress(): Promise<void> {
  const { session } = deskNow()
  const project = addressed()
  if (project === (session?.project ?? null)) return
  if (project === null) await closeProject()
  else await openProject(project)
}

/** A field that still has the focus keeps what was typed first; then nothing may be under way. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  if (isAllSaved()) return
  event.preventDefault()
  // Chromium before 119 asks only where this is set.
  event.returnValue = true
}

/** Nothing fails silently: what no feature has foreseen is said here. */
function showFailure(reason: unknown): void {
  const { code, message } = reason instanceof Refused ? reason : { code: 'page', message: String(reason) }
  setDesk({ failure: { title: 'That did not work', message, code } })
}

/** What lies outside of React: title, theme and the article's type. */
function follow(desk: Desk): void {
  const { session, screen, start } = desk
  const title = session && screen !== 'library' ? session.timeline.project.article.title : null
  const report = screen === 'report' ? 'Report: ' : ''
  const name = title === null ? 'Claimbench' : `${report}${title} · Claimbench`
  if (document.title !== name) document.title = name
  const { theme, textSize } = preferencesOf(desk)
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  if (start) {
    root.dataset.host = start.host
    root.dataset.platform = start.platform
  }
  root.style.setProperty('--fs-text', `${textSize / 16}rem`)
  root.style.setProperty('--lh-text', `${(textSize * 27) / 256}rem`)
}
