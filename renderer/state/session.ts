import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { NewArticle, OpenedProject } from '../../shared/contract/questions.ts'
import { advance, fromSnapshot, OlderLogNeeded } from '../../shared/log/timeline.ts'
import { ask, Refused } from '../workbench.ts'
import { deskNow, type Session, setDesk } from './desk.ts'

/** Brings a project onto the desk. A failure is shown, and the desk stays as it was. */
export async function openProject(project: string, offeredDate: string | null = null): Promise<void> {
  await working('Opening the article', async () => {
    const before = deskNow().session
    const session = { ...sessionOf(await ask('open-project', { project })), offeredDate }
    if (before && before.project !== project) await ask('close-project', { project: before.project })
    const first = session.timeline.project.claims[0]
    setDesk({
      session,
      screen: 'article',
      tab: session.timeline.project.claims.length === 0 ? 'proposals' : 'claims',
      selected: first ? [first.id] : [],
      proposal: 0,
      isAttaching: false,
      refused: null,
    })
    window.location.hash = project
    // The article is there to be read while its claims are still looked for.
    void findAgain()
  })
}

/** Reads an article into a project of its own, and opens it. */
export async function openArticle(article: NewArticle): Promise<void> {
  const what = article.kind === 'file' ? `Reading “${article.name}”` : 'Reading the article'
  await working(what, async () => {
    const { project, offeredDate } = await ask('new-project', { article })
    await openProject(project, offeredDate)
  })
}

/** Back to the library; the project is closed when no other page has it open. */
export async function closeProject(): Promise<void> {
  const { session } = deskNow()
  setDesk({ session: null, screen: 'library', selected: [], isAttaching: false, refused: null })
  window.location.hash = ''
  if (session) await ask('close-project', { project: session.project }).catch(() => {})
}

/** Proposals and conflicts of the draft as it is now dated. */
export async function findAgain(): Promise<void> {
  const { session } = deskNow()
  if (!session) return
  const found = await ask('find', { project: session.project })
  changeSession(session.project, { found })
}

export function hearEvent(event: WorkbenchEvent): void {
  if (event.kind === 'lost') setDesk({ isHostLost: true })
  if (event.kind === 'open') void openProject(event.project)
  const { session } = deskNow()
  if (event.kind === 'found') {
    setDesk({ isHostLost: false })
    if (session) void refresh(session.project)
  }
  if (!session || !('project' in event) || event.project !== session.project) return
  if (event.kind === 'writable') void refresh(session.project)
  if (event.kind === 'entry') applyEntry(session, event)
}

/** The page applies what the host applied. An undo that reaches behind what the page has seen is fetched instead. */
function applyEntry(session: Session, { entry, undo, redo }: WorkbenchEvent & { kind: 'entry' }): void {
  const { timeline } = session
  if (entry.seq <= timeline.seq) return
  if (entry.seq > timeline.seq + 1) {
    void refresh(session.project)
    return
  }
  try {
    changeSession(session.project, { timeline: advance(timeline, entry), undo, redo })
  } catch (error) {
    if (!(error instanceof OlderLogNeeded)) throw error
    void refresh(session.project)
  }
  if (entry.type === 'set-article-details' || entry.type === 'set-block-role' || entry.type === 'undo') {
    void findAgain().catch(() => {})
  }
}

/** Takes the project as the host has it. */
async function refresh(project: string): Promise<void> {
  const { found, offeredDate, ...known } = sessionOf(await ask('open-project', { project }))
  await ask('close-project', { project })
  changeSession(project, known)
}

const sessionOf = ({ project, state, seq, undo, redo, writable, notices }: OpenedProject): Session => ({
  project,
  timeline: fromSnapshot(seq, state),
  undo,
  redo,
  writable,
  notices,
  found: null,
  offeredDate: null,
})

/** Changes the session, unless another project has taken its place meanwhile. */
export function changeSession(project: string, change: Partial<Session>): void {
  const { session, selected } = deskNow()
  if (session?.project !== project) return
  const next = { ...session, ...change }
  const there = new Set(next.timeline.project.claims.map(({ id }) => id))
  const kept = selected.filter((id) => there.has(id))
  setDesk({ session: next, ...(kept.length === selected.length ? {} : { selected: kept }) })
}

/** Long work with its name on the screen; a failure becomes the sentence that the editor reads. */
export async function working(what: string, work: () => Promise<void>): Promise<void> {
  setDesk({ work: what })
  try {
    await work()
  } catch (error) {
    const { code, message } = error instanceof Refused ? error : { code: 'unknown', message: String(error) }
    setDesk({ failure: { title: `${what} did not work`, message, code } })
  } finally {
    setDesk({ work: null })
  }
}
