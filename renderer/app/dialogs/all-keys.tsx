import { type Action, allActions } from '../../state/actions.ts'
import { deskNow, setDesk, useDesk } from '../../state/desk.ts'
import { preferencesOf, setPreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { keysHere } from '../keyboard/press.ts'
import './all-keys.css'

/** Every key there is, read from the actions themselves. */
export function AllKeys() {
  const singleKeys = useDesk((desk) => preferencesOf(desk).singleKeys)
  const actions = allActions().filter(({ keys }) => keys.length > 0)
  const isSingle = ({ keys }: Action): boolean => keys.every((key) => !/^(Mod|Ctrl|Alt)\+|F\d/.test(key))
  const close = (): void => setDesk({ areKeysShown: false })
  return (
    <Dialog title="All keys" className="all-keys" onClose={close}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="key-columns" aria-label="Keys" tabIndex={0}>
        <KeyTable title="In lists and the article" actions={actions.filter(isSingle)} />
        <KeyTable title="Everywhere" actions={actions.filter((action) => !isSingle(action))} />
      </section>
      <div className="dialog-foot">
        <label className="at-start">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
          />{' '}
          Single keys work in lists and the article
        </label>
        <Button look="primary" data-autofocus onClick={close}>
          Close
        </Button>
      </div>
    </Dialog>
  )
}

const KeyTable = ({ title, actions }: { readonly title: string; readonly actions: readonly Action[] }) => (
  <table>
    <caption>{title}</caption>
    <tbody>
      {actions.map((action) => (
        <tr key={action.id}>
          <th scope="row">{action.label(deskNow())}</th>
          <td>
            {keysHere(action.keys, deskNow().start?.host ?? 'browser').map((keys) => (
              <KeyWords key={keys} keys={keys} />
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Here the keys are what is told, so they are read aloud too. */
const KeyWords = ({ keys }: { readonly keys: string }) => (
  <span>
    <KeyHint keys={keys} />
    <span className="hidden-text">{keys.replaceAll('+', ' ')}</span>
  </span>
)
