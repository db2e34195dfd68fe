import type { SourceClass } from '../../shared/project/source.ts'
import './source-class-mark.css'

export const SOURCE_CLASS_WORDS: Readonly<Record<SourceClass, string>> = {
  primary: 'Primary',
  secondary: 'Secondary',
}

/** How near a source is to what happened: a dark frame for the nearest. */
export const SourceClassMark = ({ of }: { readonly of: SourceClass | null }) =>
  of === null ? (
    <span className="none">–</span>
  ) : (
    <span className="source-class-mark" data-class={of}>
      {SOURCE_CLASS_WORDS[of]}
    </span>
  )
