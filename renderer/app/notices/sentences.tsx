import { create } from 'zustand'
import { type Desk, deskNow, setDesk, useDesk } from '../../state/desk.ts'
import { changeSession } from '../../state/session.ts'
import { Notice, PutAway } from './notice.tsx'

/** Drafts whose importer's words were put away in this window. */
const useReadDrafts = create<{ readonly drafts: readonly string[] }>()(() => ({ drafts: [] }))

/** What the start, the opening and the importer have to say: one after the other, put away one by one. */
export function Sentences() {
  const notices = useDesk((desk) => desk.notices)
  const ofSession = useDesk(({ session }) => session?.notices ?? NONE)
  const ofDraft = useDesk(importerWords)
  const draft = useDesk(draftKey)
  const isRead = useReadDrafts(({ drafts }) => drafts.includes(draft))
  const waiting = [...notices, ...ofSession, ...(ofDraft === '' || isRead ? [] : [ofDraft])]
  const [words] = waiting
  if (words === undefined) return null
  const putAway = (): void => {
    const { session } = deskNow()
    if (notices.length > 0) setDesk({ notices: notices.slice(1) })
    else if (session && ofSession.length > 0) changeSession(session.project, { notices: ofSession.slice(1) })
    else useReadDrafts.setState(({ drafts }) => ({ drafts: [...drafts, draft] }))
  }
  return (
    <Notice tone="note" name={words}>
      <p dir="auto">{words}</p>
      {waiting.length > 1 ? <span className="notice-count">{waiting.length - 1} more</span> : null}
      <PutAway onPress={putAway} />
    </Notice>
  )
}

const NONE: readonly never[] = []

const draftKey = ({ session }: Desk): string =>
  session ? `${session.project} ${session.timeline.project.drafts.at(-1)?.id}` : ''

/** Of an article that nobody has worked on yet: it has just come in, and now they matter. */
function importerWords({ session }: Desk): string {
  const project = session?.timeline.project
  return project?.claims.length === 0 ? (project.drafts.at(-1)?.notices ?? []).join(' ') : ''
}
