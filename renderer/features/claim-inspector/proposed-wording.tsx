import { type Claim, claimWords } from '../../../shared/project/claim.ts'
import { send } from '../../state/send.ts'
import { FIELD, focusField } from './inspector-view.ts'
import './proposed-wording.css'
import { TextField } from './text-field.tsx'
import { type DiffPiece, wordDiff } from './word-diff.ts'

interface ProposedWordingProps {
  readonly claim: Claim
  readonly text: string
  readonly isReadOnly: boolean
}

/** How the words should read; what changes is shown until somebody types. */
export function ProposedWording({ claim, text, isReadOnly }: ProposedWordingProps) {
  const words = claimWords(text, claim)
  const wording = claim.proposedWording ?? ''
  const keep = (next: string): void => {
    void send('propose-wording', { claim: claim.id, wording: next === words ? null : next || null })
  }
  // Typed, not sent: a wording that is the article's own is none.
  const start = (): void => {
    focusField(FIELD.wording)
    document.execCommand('insertText', false, words)
  }
  return (
    <div className="sect s-wording">
      <h3>
        Proposed wording
        {wording === '' && !isReadOnly ? (
          <>
            <span className="grow" />
            <button type="button" className="button quiet" onClick={start}>
              Start from the words
            </button>
          </>
        ) : (
          <span className="h-note">goes into the change memo</span>
        )}
      </h3>
      <TextField
        id={FIELD.wording}
        className="words"
        label="Proposed wording"
        placeholder="How it should read"
        value={wording}
        isReadOnly={isReadOnly}
        send={keep}
      >
        {(typed) => (typed === '' ? null : <Diff pieces={wordDiff(words, typed)} />)}
      </TextField>
    </div>
  )
}

const Diff = ({ pieces }: { readonly pieces: readonly DiffPiece[] }) => (
  <div className="diff" dir="auto" aria-hidden>
    {pieces.map(({ kind, text }, at) =>
      kind === 'kept' ? (
        text
      ) : kind === 'gone' ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
        <del key={at}>{text}</del>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
        <ins key={at}>{text}</ins>
      ),
    )}
  </div>
)
