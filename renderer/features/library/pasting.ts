import { create } from 'zustand'

/** The text that was pasted, in front of the editor; null while nobody pastes. */
export const usePasting = create<{ readonly text: string | null }>()(() => ({ text: null }))

export const askForText = (text: string): void => usePasting.setState({ text })
export const stopPasting = (): void => usePasting.setState({ text: null })
