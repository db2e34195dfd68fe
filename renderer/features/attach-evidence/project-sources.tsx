import { type KeyboardEvent, useState } from 'react'
import type { Project } from '../../../shared/project/project.ts'
import type { Source } from '../../../shared/project/source.ts'
import { useProject } from '../../state/views.ts'
import { setForm, useAttach } from './attach-form.ts'

/** The project's sources, to take one again. */
export function ProjectSources() {
  const project = useProject()
  const [wanted, setWanted] = useState('')
  const chosen = useAttach((form) => form.source)
  if (!project) return null
  if (project.sources.length === 0) {
    return <p className="hint">No sources yet. The first one is made with a file or a passage.</p>
  }
  const found = project.sources.filter((source) => matches(source, wanted))
  const stop = found.some(({ id }) => id === chosen) ? chosen : found[0]?.id
  return (
    <>
      <input
        type="search"
        className="text-input"
        aria-label="Find a source"
        placeholder="Find a source"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <div className="source-list" role="listbox" aria-label="Sources of this article" onKeyDown={go}>
        {found.map((source) => (
          <div
            key={source.id}
            role="option"
            tabIndex={source.id === stop ? 0 : -1}
            aria-selected={source.id === chosen}
            onClick={() => setForm({ source: source.id })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              if (event.ctrlKey || event.metaKey) return
              event.preventDefault()
              setForm({ source: source.id })
            }}
          >
            <bdi title={source.title}>{source.title}</bdi>
            <span className="hint">{source.confidential ? 'on file' : usesWords(project, source)}</span>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="hint">No source matches.</p> : null}
    </>
  )
}

const matches = ({ title, author, publisher }: Source, wanted: string): boolean =>
  [title, author, publisher].join(' ').toLowerCase().includes(wanted.trim().toLowerCase())

function usesWords({ evidence }: Project, { id }: Source): string {
  const uses = evidence.filter(({ source }) => source === id).length
  return uses === 1 ? '1 passage' : `${uses} passages`
}

/** Arrows go through the options and take them along, as in a group of radio buttons. */
function go(event: KeyboardEvent<HTMLDivElement>): void {
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')]
  const at = options.findIndex((option) => option === document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key]
  const option = next === undefined ? undefined : options[next]
  if (!option) return
  event.preventDefault()
  option.focus()
  option.click()
}
