import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Draft } from '../../../shared/project/article.ts'
import type { Conflict } from '../../../shared/project/review.ts'
import { type Session, setDesk, useDesk } from '../../state/desk.ts'
import { openConflicts, useDraft } from '../../state/views.ts'
import { AnsweredConflicts } from './answered-conflicts.tsx'
import { keyOf, selectConflict, useConflictDesk } from './conflict-desk.ts'
import { ConflictItem } from './conflict-item.tsx'
import './conflicts-view.css'

const NOT_A_CHECK = 'Names, numbers, dates and repeats were compared. This is not a check.'

/** Places of the article that do not fit together, each with the answers that the desk can give. */
export function ConflictsView() {
  const session = useDesk((desk) => desk.session)
  const draft = useDraft()
  useEffect(() => () => setDesk({ shown: null }), [])
  if (!session || !draft) return null
  if (!session.found) {
    return (
      <div className="conflicts-view">
        <p className="lead-note">Comparing the article with itself.</p>
      </div>
    )
  }
  return (
    <div className="conflicts-view">
      <Open open={openConflicts(session)} draft={draft} session={session} />
      <AnsweredConflicts session={session} draft={draft} />
    </div>
  )
}

interface OpenProps {
  readonly open: readonly Conflict[]
  readonly draft: Draft
  readonly session: Session
}

function Open({ open, draft, session }: OpenProps) {
  const list = useRef<HTMLOListElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const at = Math.min(
    useConflictDesk((desk) => desk.at),
    open.length - 1,
  )
  const current = open[at]
  useFocusOnHeir(list, head, current ? keyOf(current) : null)
  const hasAny = (session.found?.conflicts.length ?? 0) > 0
  if (open.length === 0) {
    return (
      <>
        <h2 className="lead" tabIndex={-1} ref={head}>
          {hasAny ? 'Every question is answered' : 'Nothing found that does not fit'}
        </h2>
        <p className="lead-note">{NOT_A_CHECK}</p>
      </>
    )
  }
  return (
    <>
      <h2 className="lead" id="conflicts-lead" tabIndex={-1} ref={head}>
        {open.length === 1 ? '1 thing does not fit together' : `${open.length} things do not fit together`}
      </h2>
      <p className="lead-note">
        Found by comparing the article with itself. Each may be right; someone has to say so. {NOT_A_CHECK}
      </p>
      <ol className="conflicts" aria-labelledby="conflicts-lead" ref={list}>
        {open.map((conflict, index) => (
          <ConflictItem
            key={keyOf(conflict)}
            conflict={conflict}
            draft={draft}
            isCurrent={index === at}
            isWritable={session.writable}
            onSelect={() => selectConflict(index)}
          />
        ))}
      </ol>
    </>
  )
}

/** The item that takes the place of an answered one gets its focus; J and K carry the focus along. */
function useFocusOnHeir(
  list: RefObject<HTMLOListElement | null>,
  head: RefObject<HTMLHeadingElement | null>,
  current: string | null,
): void {
  const wasInside = useRef(false)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      wasInside.current = target instanceof Node && list.current?.contains(target) === true
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [list])
  useLayoutEffect(() => {
    if (current === null) {
      if (wasInside.current && document.activeElement === document.body) head.current?.focus()
      return
    }
    const item = list.current?.querySelector<HTMLElement>(':scope > [aria-current="true"]')
    item?.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    if (!item || item.contains(activeElement)) return
    const isInside = list.current?.contains(activeElement) === true
    if (isInside || (wasInside.current && activeElement === document.body)) item.focus()
  }, [current, list, head])
}
