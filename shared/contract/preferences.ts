/** What an editor likes, and how the windows were left. All of it can be lost without losing work. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  /** Of the article's type, in CSS pixels, 14 to 22. */
  readonly textSize: number
  /** Pane sizes in CSS pixels, by pane and by how wide the window is. */
  readonly panes: Readonly<Record<string, number>>
  /** Single keys, such as 1 to 6, can be switched off for those who use dictation or a screen reader. */
  readonly singleKeys: boolean
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  textSize: 16,
  panes: {},
  singleKeys: true,
}
