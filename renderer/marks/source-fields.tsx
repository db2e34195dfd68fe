import { type HTMLInputTypeAttribute, useId } from 'react'
import type { Source } from '../../shared/project/source.ts'
import { Segmented } from '../ui/segmented.tsx'
import '../ui/text-input.css'
import { SOURCE_CLASS_WORDS } from './source-class-mark.tsx'
import './source-fields.css'

const TEXT_FIELDS = ['title', 'publisher', 'author', 'url', 'date', 'contact'] as const
type TextField = (typeof TEXT_FIELDS)[number]

/** A source while it is being written: empty text where nothing is known. */
export type SourceDraft = Readonly<Record<TextField, string>> & Pick<Source, 'class' | 'confidential'>

export const EMPTY_SOURCE: SourceDraft = {
  title: '',
  publisher: '',
  author: '',
  url: '',
  date: '',
  contact: '',
  class: null,
  confidential: false,
}

export const draftOfSource = (source: Source): SourceDraft => ({
  title: source.title,
  publisher: source.publisher ?? '',
  author: source.author ?? '',
  url: source.url ?? '',
  date: source.date ?? '',
  contact: source.contact ?? '',
  class: source.class,
  confidential: source.confidential,
})

const CLASSES = [
  { value: 'primary', label: SOURCE_CLASS_WORDS.primary },
  { value: 'secondary', label: SOURCE_CLASS_WORDS.secondary },
  { value: 'unsaid', label: 'Not said' },
] as const

interface SourceFieldsProps {
  readonly value: SourceDraft
  readonly onChange: (change: Partial<SourceDraft>) => void
  /** When a field is left. */
  readonly onLeave?: () => void
  /** Whether what is less often known lies behind a fold. */
  readonly isFolded?: boolean
}

/** What is known of a source, field by field. */
export function SourceFields({ value, onChange, onLeave, isFolded = false }: SourceFieldsProps) {
  const field = (name: TextField, label: string, type: HTMLInputTypeAttribute = 'text', hint = '') => (
    <Field
      label={label}
      type={type}
      hint={hint}
      value={value[name]}
      onChange={(text) => onChange({ [name]: text })}
      onLeave={onLeave}
    />
  )
  const more = (
    <div className="source-fields">
      {field('author', 'Author')}
      {field('url', 'Web address', 'url')}
      {field('date', 'Date', 'text', '2014-09-15')}
      {field('contact', 'Contact', 'text', 'How to reach a person')}
    </div>
  )
  return (
    <>
      <div className="source-fields">
        {field('title', 'Title')}
        {field('publisher', 'From', 'text', 'Publisher or office')}
        <span className="name">Class</span>
        <Segmented
          label="Class"
          options={CLASSES}
          value={value.class ?? 'unsaid'}
          onChange={(chosen) => onChange({ class: chosen === 'unsaid' ? null : chosen })}
        />
        <span />
        <label className="tick">
          <input
            type="checkbox"
            checked={value.confidential}
            onChange={(event) => onChange({ confidential: event.target.checked })}
          />
          Confidential: only “on file” in reports
        </label>
      </div>
      {isFolded ? (
        <details className="source-more">
          <summary>Author, address, date, contact</summary>
          {more}
        </details>
      ) : (
        more
      )}
    </>
  )
}

interface FieldProps {
  readonly label: string
  readonly type: HTMLInputTypeAttribute
  readonly hint: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onLeave: (() => void) | undefined
}

function Field({ label, type, hint, value, onChange, onLeave }: FieldProps) {
  const id = useId()
  return (
    <>
      <label className="name" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="text-input"
        // An address is not judged here: what an editor knows of it may be half of one.
        type="text"
        inputMode={type === 'url' ? 'url' : undefined}
        dir="auto"
        autoComplete="off"
        placeholder={hint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
    </>
  )
}
