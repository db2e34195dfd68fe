import { create } from 'zustand'
import type { ShelvedArticle } from '../../../shared/contract/questions.ts'
import { ask, Refused } from '../../workbench.ts'

interface Shelf {
  /** Null until they were listed for the first time. */
  readonly articles: readonly ShelvedArticle[] | null
  /** Why they could not be listed just now, in a sentence. */
  readonly problem: string | null
}

/** The articles of this computer as they were last listed. */
export const useShelf = create<Shelf>()(() => ({ articles: null, problem: null }))

export async function refreshShelf(): Promise<void> {
  try {
    useShelf.setState({ articles: await ask('list-articles', {}), problem: null })
  } catch (error) {
    useShelf.setState({ problem: error instanceof Refused ? error.message : String(error) })
  }
}
