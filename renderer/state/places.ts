/** What fills the window. */
export type Screen = 'library' | 'article' | 'report'

/** The lists at the right of the article, in the order of their tabs. */
export const LIST_TABS = ['claims', 'proposals', 'conflicts', 'sources'] as const
export type ListTab = (typeof LIST_TABS)[number]

/** Parts of the article screen, as F6 goes round them. */
export const PANES = ['bar', 'article', 'lists', 'claim', 'status'] as const
export type Pane = (typeof PANES)[number]
