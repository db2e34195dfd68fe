import { FileText, X } from 'lucide-react'
import type { Evidence } from '../../../shared/project/evidence.ts'
import type { Source, SourceClass } from '../../../shared/project/source.ts'
import { StanceMark } from '../../marks/stance-mark.tsx'
import { deskNow } from '../../state/desk.ts'
import { handOver } from '../../state/hand-over.ts'
import { IconButton } from '../../ui/button.tsx'
import { ask } from '../../workbench.ts'
import { fullTime } from './local-time.ts'

const CLASS_WORDS: Readonly<Record<SourceClass, string>> = { primary: 'Primary', secondary: 'Secondary' }

interface EvidenceItemProps {
  readonly evidence: Evidence
  readonly source: Source | undefined
  readonly onRemove: (() => void) | null
}

export function EvidenceItem({ evidence, source, onRemove }: EvidenceItemProps) {
  const { stance, passage, note, locator, capturedAt } = evidence
  const file = evidence.file ?? source?.file ?? null
  const title = source?.title ?? 'A source that is not here'
  return (
    <li className="evidence">
      <div className="ev-head">
        <StanceMark stance={stance} />
        <SourceTitle title={title} url={source?.url ?? null} />
        {source?.class ? (
          <span className="badge" data-class={source.class}>
            {CLASS_WORDS[source.class]}
          </span>
        ) : null}
        {onRemove ? (
          <IconButton className="remove" label={`Remove “${title}”`} onClick={onRemove}>
            <X className="icon" aria-hidden />
          </IconButton>
        ) : null}
      </div>
      {passage ? <blockquote dir="auto">{passage}</blockquote> : null}
      {note ? (
        <p className="ev-note" dir="auto">
          {note}
        </p>
      ) : null}
      <div className="ev-meta">
        {source?.confidential ? <span>On file in reports</span> : null}
        {locator ? <span dir="auto">{locator}</span> : null}
        <time dateTime={capturedAt}>{fullTime(capturedAt)}</time>
        {file ? (
          <>
            <span className="file-name">
              <FileText className="icon" aria-hidden />
              <bdi>{file.name}</bdi>
            </span>
            <span className="hash" title={`SHA-256 of the stored file: ${file.asset}`}>
              {file.asset.slice(0, 4)}…{file.asset.slice(-4)}
            </span>
            <button
              type="button"
              className="link"
              aria-label={`Save a copy of ${file.name}…`}
              onClick={() => void saveCopy(file.asset)}
            >
              Save a copy…
            </button>
          </>
        ) : null}
      </div>
    </li>
  )
}

const SourceTitle = ({ title, url }: { readonly title: string; readonly url: string | null }) =>
  url && /^https?:/i.test(url) ? (
    <button
      type="button"
      className="ev-source link"
      dir="auto"
      title={url}
      onClick={() => void ask('open-link', { url })}
    >
      {title}
    </button>
  ) : (
    <span className="ev-source" dir="auto">
      {title}
    </span>
  )

async function saveCopy(asset: string): Promise<void> {
  const { session } = deskNow()
  if (session) handOver(await ask('save-attached', { project: session.project, asset }))
}
