import { Plus, Search } from 'lucide-react'
import { isSettled } from '../../../shared/project/check-state.ts'
import { runAction } from '../../state/actions.ts'
import { deskNow, useDesk } from '../../state/desk.ts'
import { useClaims } from '../../state/views.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { KeyHint, keyWords } from '../../ui/key-hint.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { setStruck } from './article-actions.ts'
import './article-toolbar.css'

const VIEWS = [
  { value: 'marked', label: 'Marked' },
  { value: 'struck', label: 'Struck through' },
] as const

/** How the article is looked at, and what is done with it. */
export function ArticleToolbar({
  loose,
  canChange,
}: {
  readonly loose: number
  readonly canChange: boolean
}) {
  const isStruck = useDesk((desk) => desk.isStruck)
  return (
    <div className="article-toolbar" role="toolbar" aria-label="Article view">
      <Segmented
        label="View"
        options={VIEWS}
        value={isStruck ? 'struck' : 'marked'}
        onChange={(view) => setStruck(view === 'struck')}
      />
      {isStruck ? <Standing loose={loose} /> : null}
      <span className="room" />
      {isStruck ? (
        <Button look="quiet" disabled={loose === 0} onClick={() => runAction('next-loose', deskNow())}>
          <span className="words">Next loose word</span> <KeyHint keys="L" />
        </Button>
      ) : (
        <Button
          look="quiet"
          aria-label="New claim from the selected words (C)"
          disabled={!canChange}
          // The words must stay selected while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runAction('new-claim', deskNow())}
        >
          <Plus className="icon" aria-hidden />
          <span className="words">New claim</span> <KeyHint keys="C" />
        </Button>
      )}
      {isStruck ? null : (
        <IconButton
          label={`Find in article (${keyWords('Mod+F')})`}
          onClick={() => runAction('find-in-article', deskNow())}
        >
          <Search className="icon" aria-hidden />
        </IconButton>
      )}
    </div>
  )
}

function Standing({ loose }: { readonly loose: number }) {
  const claims = useClaims()
  const settled = claims.filter(({ state }) => isSettled(state)).length
  return (
    <p className="standing">
      <b>
        {settled} of {claims.length}
      </b>{' '}
      settled · <b>{loose}</b> under no claim
    </p>
  )
}
