import { ChevronDown, ChevronRight } from 'lucide-react'
import type { Section } from './sections.ts'
import { setFolded } from './table-view.ts'

interface GroupRowProps {
  readonly section: Section
  readonly isFolded: boolean
  readonly isInPlace: boolean
  /** CSS pixels from the top of the rows, or null where it stays above the rows it stands for. */
  readonly top: number | null
}

/** The head of a section: folds its rows. */
export const GroupRow = ({ section, isFolded, isInPlace, top }: GroupRowProps) => (
  <tr
    className={`group-row ${top === null ? 'stays' : ''}`}
    style={top === null ? {} : { transform: `translateY(${top}px)` }}
  >
    <td aria-colindex={1} colSpan={9}>
      <button
        type="button"
        aria-expanded={!isFolded}
        tabIndex={isInPlace ? 0 : -1}
        data-section={section.id}
        onClick={() => setFolded(section.id, !isFolded)}
      >
        {isFolded ? (
          <ChevronRight className="icon" aria-hidden />
        ) : (
          <ChevronDown className="icon" aria-hidden />
        )}
        <span className="title" dir="auto" title={section.title}>
          {section.title}
        </span>{' '}
        <span className="count">
          {section.left} of {section.total} left
        </span>
      </button>
    </td>
  </tr>
)
