import { HardDrive } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useDesk } from '../../state/desk.ts'
import { useClaims, useDraft, useProject } from '../../state/views.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { keyGroups } from './key-groups.ts'
import './status-bar.css'
import { wordCount } from './word-count.ts'

/** Where the work is, which keys work now, and how much there is. */
export function StatusBar() {
  const groups = useDesk(useShallow(keyGroups))
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: of the whole page it is a landmark, and landmarks have names
    <footer className="status-bar" aria-label="Status">
      <span>
        <HardDrive className="icon" aria-hidden />
        On this computer
      </span>
      <ul className="keys" aria-label="Keys that work now" data-pane="status" tabIndex={-1}>
        {groups.map(({ keys, isRange, words }) => (
          <li key={words}>
            {keys.map((each, at) => (
              <Fragment key={each}>
                {isRange && at > 0 ? '–' : null}
                <KeyHint keys={each} />
              </Fragment>
            ))}
            {words}
          </li>
        ))}
      </ul>
      <Counts />
    </footer>
  )
}

function Counts() {
  const isShown = useDesk((desk) => desk.screen !== 'library')
  const draft = useDraft()
  const language = useProject()?.article.language ?? 'en'
  const claims = useClaims().length
  const words = useMemo(() => (draft ? wordCount(draft.text, language) : 0), [draft, language])
  if (!isShown || !draft) return <span />
  return (
    <span className="counts">
      {words.toLocaleString('en')} {words === 1 ? 'word' : 'words'} · {claims.toLocaleString('en')}{' '}
      {claims === 1 ? 'claim' : 'claims'}
    </span>
  )
}
