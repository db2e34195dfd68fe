import { create } from 'zustand'
import type { NamedBytes } from '../../../shared/contract/questions.ts'
import type { Stance } from '../../../shared/project/evidence.ts'
import { EMPTY_SOURCE, type SourceDraft } from '../../marks/source-fields.tsx'
import { offerNow } from '../../state/attaching.ts'
import { makeId } from '../../state/make-id.ts'
import { readableText } from './readable-text.ts'

/** Where evidence comes from, as the tabs name it. */
export const FROM = ['file', 'passage', 'sources'] as const
export type From = (typeof FROM)[number]

/** What stands in the form. It outlives the form's drawing, so that a refusal or a lost host loses nothing. */
export interface AttachForm {
  readonly from: From
  readonly file: NamedBytes | null
  /** Words of the file, where they can be read here. */
  readonly text: string | null
  /** Id of a source of the project, or null for the one being written. */
  readonly source: string | null
  readonly made: SourceDraft
  readonly stance: Stance
  readonly passage: string
  readonly locator: string
  readonly note: string
  /** Ids that the next source and evidence get, so that sending again cannot make either twice. */
  readonly ids: { readonly source: string; readonly evidence: string }
  readonly isSending: boolean
  /** Sent, and not taken by the disk or the host yet. */
  readonly isWaiting: boolean
  readonly says: string
  readonly isLeaving: boolean
  /** The claim that the form was opened for. */
  readonly claim: string | null
}

const newIds = (): AttachForm['ids'] => ({ source: makeId('s'), evidence: makeId('e') })

const empty = (): AttachForm => ({
  from: 'file',
  file: null,
  text: null,
  source: null,
  made: EMPTY_SOURCE,
  stance: 'supports',
  passage: '',
  locator: '',
  note: '',
  ids: newIds(),
  isSending: false,
  isWaiting: false,
  says: '',
  isLeaving: false,
  claim: null,
})

export const useAttach = create<AttachForm>()(empty)

/** Any change by hand puts away what was said about the form before it. */
export const setForm = (change: Partial<AttachForm>): void => useAttach.setState({ says: '', ...change })

export const emptyForm = (): void => useAttach.setState(empty())

/** A fresh form, or what was left in it for this claim, with what the editor brought along. */
export function beginForm(claim: string | null): void {
  if (useAttach.getState().claim !== claim) emptyForm()
  useAttach.setState({ claim })
  const { file, passage } = offerNow()
  if (file) takeFile(file)
  if (passage !== undefined) setForm({ from: 'passage', passage })
}

/** Keeps source and file: the next passage mostly comes from the same place. */
export function beginAnother(): void {
  setForm({
    made: EMPTY_SOURCE,
    passage: '',
    locator: '',
    note: '',
    ids: newIds(),
    isSending: false,
    isWaiting: false,
    says: 'Attached. The next passage goes here.',
  })
}

const titleOf = (name: string): string => name.replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ')

/** The file's name becomes the source's title, unless one was written. */
export function takeFile(file: NamedBytes): void {
  const { made, file: before } = useAttach.getState()
  const isOwnTitle = made.title !== '' && (before === null || made.title !== titleOf(before.name))
  setForm({
    file,
    text: readableText(file),
    from: 'file',
    made: isOwnTitle ? made : { ...made, title: titleOf(file.name) },
  })
}

export const dropFile = (): void => setForm({ file: null, text: null })

/** Whether closing would lose words. A file can be chosen again. */
export function isTyped({ made, file, passage, locator, note }: AttachForm): boolean {
  const title = file && made.title === titleOf(file.name) ? '' : made.title
  const { author, publisher, url, date, contact } = made
  return [title, author, publisher, url, date, contact, passage, locator, note].some(
    (text) => text.trim() !== '',
  )
}
