import { useEffect, useRef } from 'react'
import { SourceFields } from '../../marks/source-fields.tsx'
import { Button } from '../../ui/button.tsx'
import { addSource, useSourcesDesk } from './sources-desk.ts'
import './source-detail.css'

/** A source before it is one of the project's. */
export function NewSource() {
  const made = useSourcesDesk((desk) => desk.made)
  const says = useSourcesDesk((desk) => desk.says)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    place.current?.querySelector('input')?.focus()
    return () => {
      const heir = before instanceof HTMLElement && before.isConnected ? before : null
      const list = document.querySelector<HTMLElement>('.source-grid')
      const isLost = !document.activeElement || document.activeElement === document.body
      if (isLost) (list ?? heir)?.focus()
    }
  }, [])
  if (!made) return null
  return (
    <section
      ref={place}
      className="source-detail"
      aria-label="New source"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        void addSource()
      }}
    >
      <div className="detail-head">
        <h2>New source</h2>
      </div>
      <div className="detail-body">
        <SourceFields
          value={made}
          onChange={(change) => useSourcesDesk.setState({ made: { ...made, ...change }, says: '' })}
        />
      </div>
      <div className="detail-decide">
        <p role="alert">{says}</p>
        <Button onClick={() => useSourcesDesk.setState({ made: null, says: '' })}>Cancel</Button>
        <Button look="primary" onClick={() => void addSource()}>
          Add source
        </Button>
      </div>
    </section>
  )
}
