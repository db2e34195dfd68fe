import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Proposal } from '../../../shared/detection/findings.ts'
import type { Draft } from '../../../shared/project/article.ts'
import { KIND_WORDS } from '../../../shared/project/claim.ts'
import { WeightMark } from '../../marks/weight-mark.tsx'
import { runAction } from '../../state/actions.ts'
import { deskNow, useDesk } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'
import { whereWords } from '../../state/where.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { placeOf, selectProposal, useDeciding } from './deciding.ts'
import './proposal-detail.css'
import { ProposalWords } from './proposal-words.tsx'
import { dateWords, quantityWords } from './reading-words.ts'

interface ProposalDetailProps {
  readonly draft: Draft
  readonly proposal: Proposal
  readonly at: number
  readonly of: number
}

/** The selected proposal: its words where they stand, why it was proposed, and what to decide. */
export function ProposalDetail({ draft, proposal, at, of }: ProposalDetailProps) {
  const edited = useDeciding((deciding) => deciding.edited.get(placeOf(proposal)))
  const { start, end } = edited ?? proposal
  return (
    <section className="proposal-detail" aria-label="Proposal">
      <div className="detail-head">
        <h2 dir="auto" title={proposal.quote}>
          {draft.text.slice(start, end)}
        </h2>
        <span className="hint">
          {at + 1} of {of}
        </span>
        <IconButton label="Previous proposal (K)" disabled={at <= 0} onClick={() => selectProposal(at - 1)}>
          <ArrowUp className="icon" aria-hidden />
        </IconButton>
        <IconButton label="Next proposal (J)" disabled={at >= of - 1} onClick={() => selectProposal(at + 1)}>
          <ArrowDown className="icon" aria-hidden />
        </IconButton>
      </div>
      <div className="detail-body">
        <ProposalWords key={placeOf(proposal)} draft={draft} proposal={proposal} />
        <Facts draft={draft} proposal={proposal} />
        <p className="reasons">
          <b>Proposed because of</b> {proposal.reasons.join(', ') || 'its form'}.
        </p>
      </div>
      <Decide />
    </section>
  )
}

function Facts({ draft, proposal }: { readonly draft: Draft; readonly proposal: Proposal }) {
  const { kind, facets, weight, attributedTo, quantities, dates } = proposal
  const read = [
    ...quantities.map((each) => [each.text, quantityWords(each)] as const),
    ...dates.map((each) => [each.text, dateWords(each)] as const),
  ]
  return (
    <dl className="detail-facts">
      <dt>Kind</dt>
      <dd>{[kind, ...facets].map((each) => KIND_WORDS[each]).join(', ')}</dd>
      <dt>Weight</dt>
      <dd>
        <WeightMark weight={weight} /> {weight}
      </dd>
      <dt>Attributed to</dt>
      <dd dir="auto">{attributedTo ?? <span className="none">nobody named</span>}</dd>
      {read.length === 0 ? null : (
        <>
          <dt>Read as</dt>
          <dd>
            {read.map(([words, reading], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may stand there twice
              <span key={at} className="reading">
                <q dir="auto">{words}</q> {reading}
              </span>
            ))}
          </dd>
        </>
      )}
      <SaidAgain draft={draft} proposal={proposal} />
    </dl>
  )
}

function SaidAgain({ draft, proposal }: { readonly draft: Draft; readonly proposal: Proposal }) {
  const found = useDesk(({ session }) => session?.found ?? null)
  const others = proposal.sameAs.flatMap((index) => found?.proposals[index] ?? [])
  if (others.length === 0) return null
  return (
    <>
      <dt>Also said in</dt>
      <dd>
        {others.map((other) => (
          <button
            key={placeOf(other)}
            type="button"
            className="jump"
            dir="auto"
            title={other.quote}
            onClick={() => showWords(other)}
          >
            {whereWords(draft, other.start)}: {other.quote}
          </button>
        ))}
      </dd>
    </>
  )
}

function Decide() {
  const isWritable = useDesk(({ session }) => session?.writable === true)
  const refused = useDesk((desk) => desk.refused)
  const run = (id: string) => () => void runAction(id, deskNow())
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and this is a row of keys
    <div className="decide" role="group" aria-label="Decide">
      <Button look="primary" disabled={!isWritable} onClick={run('accept-proposal')}>
        Accept and next <KeyHint keys="A" />
      </Button>
      <Button disabled={!isWritable} onClick={run('edit-proposal-words')}>
        Edit words <KeyHint keys="S" />
      </Button>
      <Button disabled={!isWritable} onClick={run('dismiss-proposal')}>
        Dismiss and next <KeyHint keys="D" />
      </Button>
      <p className="refusal" role="alert" title={refused?.message}>
        {refused && refused.claim === null ? refused.message : ''}
      </p>
    </div>
  )
}
