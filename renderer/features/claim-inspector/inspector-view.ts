import { create } from 'zustand'

/** What the claim pane remembers between two keys. */
interface InspectorView {
  /** Whether the next digit is a verdict. */
  readonly isVerdictNext: boolean
  /** Where a claim would be split: a place of the draft's text. */
  readonly split: { readonly claim: string; readonly at: number } | null
}

export const useInspectorView = create<InspectorView>()(() => ({ isVerdictNext: false, split: null }))

export const inspectorView = (): InspectorView => useInspectorView.getState()
export const setInspectorView = (change: Partial<InspectorView>): void => useInspectorView.setState(change)

/** Fields that keys go to, by the id that they have in the page. */
export const FIELD = {
  claim: 'field-claim',
  wording: 'field-proposed-wording',
  query: 'field-query',
} as const

/** Puts the caret behind what stands in a field. */
export function focusField(id: string): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}

/** The list that the claim was chosen in takes the focus again. */
export function backToList(): void {
  const row = document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
  row?.focus({ preventScroll: true })
}
