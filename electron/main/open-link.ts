import { dialog, shell } from 'electron'
import { webAddress } from '../services/web-address.ts'
import { windowThatAsks } from './answer-pages.ts'

const LONGEST_SHOWN = 300

/** Opens an address of the web in the editor's browser, when they have seen where it leads and said yes. */
export async function openLink(url: string): Promise<boolean> {
  const address = webAddress(url)
  if (address === null) return false
  const { href, host } = address
  const window = windowThatAsks()
  const options = {
    type: 'question' as const,
    message: `Open ${host} in your browser?`,
    detail: href.length > LONGEST_SHOWN ? `${href.slice(0, LONGEST_SHOWN)}…` : href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  }
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options))
  if (response !== 0) return false
  return shell.openExternal(href).then(
    () => true,
    () => false,
  )
}
