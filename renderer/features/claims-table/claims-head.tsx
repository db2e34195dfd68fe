import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { focusRow } from './focus-row.ts'
import type { ClaimsTable } from './use-list-items.ts'

const SORT_WORDS = { asc: 'ascending', desc: 'descending' } as const

/** Column heads. Reached from the first row with ↑, so that the list keeps one tab stop. */
export function ClaimsHead({ table }: { readonly table: ClaimsTable }) {
  const headers = table.getHeaderGroups().flatMap((group) => group.headers)
  return (
    <thead>
      <tr className="claim-row" onKeyDown={goAlong}>
        {headers.map(({ id, column }, at) => {
          const sorted = column.getIsSorted()
          const name = `Sort by ${column.columnDef.meta?.name ?? id}`
          return (
            <th
              key={id}
              className={`c-${id}`}
              scope="col"
              aria-colindex={at + 1}
              aria-sort={sorted === false ? 'none' : SORT_WORDS[sorted]}
            >
              <button
                type="button"
                tabIndex={-1}
                aria-label={name}
                title={name}
                onClick={column.getToggleSortingHandler()}
              >
                <span>{String(column.columnDef.header)}</span>
                {sorted === 'asc' ? <ArrowUp className="icon" aria-hidden /> : null}
                {sorted === 'desc' ? <ArrowDown className="icon" aria-hidden /> : null}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')].filter(
    (button) => button.getClientRects().length > 0,
  )
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (next !== undefined) buttons[next]?.focus()
  else if (event.key !== 'ArrowDown' || !focusRow()) return
  event.preventDefault()
  event.stopPropagation()
}
