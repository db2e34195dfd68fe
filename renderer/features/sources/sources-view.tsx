import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useDesk } from '../../state/desk.ts'
import { useProject } from '../../state/views.ts'
import { Button } from '../../ui/button.tsx'
import { NewSource } from './new-source.tsx'
import { SourceDetail } from './source-detail.tsx'
import { SourceGrid } from './source-grid.tsx'
import { beginSource, evidenceBySource, useSourcesDesk } from './sources-desk.ts'
import './sources-view.css'

/** Where the evidence of this article comes from. */
export function SourcesView() {
  const project = useProject()
  const isWritable = useDesk(({ session }) => session?.writable === true)
  const selected = useSourcesDesk((desk) => desk.selected)
  const isMaking = useSourcesDesk((desk) => desk.made !== null)
  const uses = useMemo(() => (project ? evidenceBySource(project) : new Map()), [project])
  if (!project) return null
  const { sources } = project
  const source = sources.find(({ id }) => id === selected) ?? sources[0]
  return (
    <div className="sources-view">
      <div className="sources-bar">
        <span className="hint">Confidential sources read “on file” in every report that leaves the desk</span>
        <Button look="quiet" disabled={!isWritable} onClick={beginSource}>
          <Plus className="icon" aria-hidden />
          Add a source
        </Button>
      </div>
      {sources.length === 0 ? (
        <p className="sources-none">
          <b>No sources yet.</b> They are made when evidence is attached, or here.
        </p>
      ) : (
        <SourceGrid sources={sources} uses={uses} selected={source?.id ?? null} />
      )}
      {isMaking ? (
        <NewSource />
      ) : source ? (
        <SourceDetail key={source.id} source={source} evidence={uses.get(source.id) ?? []} />
      ) : null}
    </div>
  )
}
