import { FileText, Newspaper } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { StateMark } from '../../marks/state-mark.tsx'
import type { ListTab } from '../../state/places.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { cutAtParts, type Result } from './find-results.ts'

const GROUP_WORDS: Readonly<Record<Result['kind'], string>> = {
  action: 'Commands',
  claim: 'Claims',
  source: 'Sources',
  article: 'Articles',
}

const TAB_WORDS: Readonly<Record<ListTab, string>> = {
  claims: 'Claims',
  proposals: 'Proposals',
  conflicts: 'Conflicts',
  sources: 'Sources',
}

interface ResultsProps {
  readonly results: readonly Result[]
  readonly query: string
  /** Which one Enter takes. */
  readonly at: number
  readonly onPoint: (at: number) => void
  readonly onChoose: (result: Result) => void
}

export function Results({ results, query, at, onPoint, onChoose }: ResultsProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    list.current?.querySelector(`#palette-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <>
      <div ref={list} id="palette-results" className="palette-results" role="listbox" aria-label="Results">
        {results.map((result, place) => (
          <ResultRow
            key={`${result.kind} ${result.id}`}
            result={result}
            query={query}
            place={place}
            isFirst={results[place - 1]?.kind !== result.kind}
            isTaken={place === at}
            onPoint={onPoint}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p className="palette-none" role="status">
        {results.length === 0 ? 'Nothing is called that. Try fewer letters, or a claim’s number.' : ''}
      </p>
    </>
  )
}

interface ResultRowProps extends Pick<ResultsProps, 'query' | 'onPoint' | 'onChoose'> {
  readonly result: Result
  readonly place: number
  readonly isFirst: boolean
  readonly isTaken: boolean
}

function ResultRow({ result, query, place, isFirst, isTaken, onPoint, onChoose }: ResultRowProps) {
  return (
    <>
      {isFirst ? (
        <div className="palette-group" role="presentation">
          {GROUP_WORDS[result.kind]}
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus stays in the field */}
      <div
        id={`palette-${place}`}
        className="palette-result"
        role="option"
        aria-selected={isTaken}
        onPointerMove={() => onPoint(place)}
        onClick={() => onChoose(result)}
      >
        <Sign result={result} />
        <span className="palette-words" dir="auto" title={result.words}>
          {cutAtParts(result.words, query).map(({ text, isFound }, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
            isFound ? <b key={at}>{text}</b> : text,
          )}
        </span>
        {result.kind === 'claim' ? <StateMark state={result.claim.state} /> : null}
        {result.kind === 'action' && result.tab ? (
          <span className="palette-place">in {TAB_WORDS[result.tab]}</span>
        ) : null}
        {result.kind === 'action' && result.keys ? <KeyHint keys={result.keys} /> : null}
      </div>
    </>
  )
}

function Sign({ result }: { readonly result: Result }) {
  if (result.kind === 'claim') return <span className="palette-number">{result.claim.number}</span>
  if (result.kind === 'source') return <FileText className="icon" aria-hidden />
  return result.kind === 'article' ? <Newspaper className="icon" aria-hidden /> : null
}

export const PaletteFoot = () => (
  <p className="palette-foot" aria-hidden>
    <span>
      <kbd>↑</kbd> <kbd>↓</kbd> choose
    </span>
    <span>
      <kbd>Enter</kbd> run
    </span>
    <span>
      <kbd>#</kbd> claims only
    </span>
    <span>
      <kbd>Esc</kbd> close
    </span>
  </p>
)
