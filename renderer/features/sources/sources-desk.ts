import { create } from 'zustand'
import type { Evidence } from '../../../shared/project/evidence.ts'
import type { Project } from '../../../shared/project/project.ts'
import { EMPTY_SOURCE, type SourceDraft } from '../../marks/source-fields.tsx'
import { deskNow, setDesk } from '../../state/desk.ts'
import { makeId } from '../../state/make-id.ts'
import { send } from '../../state/send.ts'

interface SourcesDesk {
  /** Id of the selected source; the first where it is none of the project's. */
  readonly selected: string | null
  /** A source that is being written, or null. Survives a look at another list. */
  readonly made: SourceDraft | null
  readonly madeId: string
  readonly says: string
}

export const useSourcesDesk = create<SourcesDesk>()(() => ({
  selected: null,
  made: null,
  madeId: makeId('s'),
  says: '',
}))

export const selectSource = (id: string): void =>
  useSourcesDesk.setState({ selected: id, made: null, says: '' })

export const beginSource = (): void =>
  useSourcesDesk.setState({ made: EMPTY_SOURCE, madeId: makeId('s'), says: '' })

/** What was written stays where it is refused. */
export async function addSource(): Promise<void> {
  const { made, madeId } = useSourcesDesk.getState()
  if (!made) return
  if (made.title.trim() === '') {
    useSourcesDesk.setState({ says: 'Give the source a title first.' })
    return
  }
  if (await told(() => send('add-source', { id: madeId, ...made }))) selectSource(madeId)
}

/** True where it is on the disk; else the sentence of the refusal is said beside the source. */
async function told(work: () => Promise<unknown>): Promise<boolean> {
  useSourcesDesk.setState({ says: '' })
  setDesk({ refused: null })
  if ((await work()) !== null) return true
  useSourcesDesk.setState({
    says: deskNow().refused?.message ?? 'Not saved yet. It is sent as soon as it can be.',
  })
  return false
}

export const editSource = (source: string, changes: Partial<SourceDraft>): Promise<boolean> =>
  told(() => send('edit-source', { source, ...changes }))

export const removeSource = (source: string): Promise<boolean> =>
  told(() => send('remove-source', { source }))

/** Pieces of evidence by source. */
export function evidenceBySource({ evidence }: Project): ReadonlyMap<string, readonly Evidence[]> {
  const by = new Map<string, Evidence[]>()
  for (const each of evidence) {
    const others = by.get(each.source)
    if (others) others.push(each)
    else by.set(each.source, [each])
  }
  return by
}
