import type { Desk } from '../desk.ts'
import type { PreferencesStore } from '../host.ts'
import { Unanswerable } from '../unanswerable.ts'
import { webAddress } from '../web-address.ts'
import type { Answers } from './answers.ts'

/** Who sits here, what they like, and what they open outside. */
export const preferencesAnswers: Answers<
  'start' | 'set-person' | 'set-preferences' | 'choose-file' | 'open-link'
> = {
  start: async ({ host, started }) => {
    const { project, notices } = await started()
    const { person, ...preferences } = host.preferences.read()
    return {
      version: host.version,
      host: host.kind,
      platform: process.platform,
      person,
      preferences,
      project,
      notices: [...notices, ...host.preferences.notices],
    }
  },

  'set-person': async (desk, person) => {
    write(desk, { person })
    return null
  },

  'set-preferences': async (desk, change) => {
    const { host } = desk
    const { panes } = host.preferences.read()
    write(desk, change.panes ? { ...change, panes: { ...panes, ...change.panes } } : change)
    const { person: _, ...preferences } = host.preferences.read()
    return preferences
  },

  'choose-file': async ({ host }) => {
    if (host.chooseFile === null) throw new Unanswerable('unavailable', 'Choose the file in the page.')
    return host.chooseFile()
  },

  'open-link': async ({ host }, { url }) => {
    const address = webAddress(url)
    if (address === null) {
      throw new Unanswerable(
        'bad-link',
        'Only plain addresses of the web, with http or https, can be opened.',
      )
    }
    if (host.openLink === null) throw new Unanswerable('unavailable', 'Open the link in the page.')
    return { opened: await host.openLink(address.href) }
  },
}

/** Sets something, for this session at least, and says so where it was not saved for the next. */
function write(
  { host: { preferences }, tell }: Desk,
  change: Parameters<PreferencesStore['write']>[0],
): void {
  const known = new Set(preferences.notices)
  preferences.write(change)
  for (const message of preferences.notices) if (!known.has(message)) tell({ kind: 'notice', message })
}
