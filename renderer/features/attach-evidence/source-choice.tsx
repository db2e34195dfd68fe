import { FileText } from 'lucide-react'
import { type ChangeEvent, useId, useRef } from 'react'
import { SourceFields } from '../../marks/source-fields.tsx'
import { useProject } from '../../state/views.ts'
import { Button } from '../../ui/button.tsx'
import { dropFile, setForm, useAttach } from './attach-form.ts'
import { chooseFile, takeFirst } from './choose-file.ts'
import { ProjectSources } from './project-sources.tsx'
import { sizeWords } from './size-words.ts'

/** What the evidence comes from: its file, and the source that it belongs to. */
export function SourceChoice() {
  const from = useAttach((form) => form.from)
  const file = useAttach((form) => form.file)
  return (
    <section className="attach-section" aria-label="Source">
      <h3>Source</h3>
      {from === 'file' || file ? <FileRow /> : null}
      {from === 'sources' ? <ProjectSources /> : <NewOrKnown />}
    </section>
  )
}

function FileRow() {
  const file = useAttach((form) => form.file)
  const text = useAttach((form) => form.text)
  const input = useRef<HTMLInputElement>(null)
  const choose = (): void => void chooseFile(input.current)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File of the evidence"
        onChange={(event) => {
          const { files } = event.target
          void takeFirst(files).then(() => {
            // So that the same file can be chosen again.
            if (input.current) input.current.value = ''
          })
        }}
      />
      {file ? (
        <div className="file-row">
          <FileText className="icon" aria-hidden />
          <p>
            <b dir="auto">{file.name}</b>
            <span>
              {sizeWords(file.bytes.length)}
              {text === null ? ' · kept as it is, its words are not read here' : ''}
            </span>
          </p>
          <Button look="quiet" data-first onClick={choose}>
            Replace…
          </Button>
          <Button look="quiet" onClick={dropFile}>
            Leave out
          </Button>
        </div>
      ) : (
        <div className="drop-here">
          <Button data-first onClick={choose}>
            Choose a file…
          </Button>
          <span>or drop one here, or paste it</span>
        </div>
      )}
    </>
  )
}

function NewOrKnown() {
  const sources = useProject()?.sources ?? []
  const source = useAttach((form) => form.source)
  const made = useAttach((form) => form.made)
  const id = useId()
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    setForm({ source: target.value === '' ? null : target.value })
  return (
    <>
      {sources.length > 0 || source !== null ? (
        <div className="form-row">
          <label htmlFor={id}>Belongs to</label>
          <select id={id} className="text-input" value={source ?? ''} onChange={choose}>
            <option value="">a new source</option>
            {sources.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {source === null ? (
        <SourceFields
          value={made}
          isFolded
          onChange={(change) => setForm({ made: { ...made, ...change } })}
        />
      ) : null}
    </>
  )
}
