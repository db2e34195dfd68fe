import { ArrowDown, ArrowUp, ListFilter, Upload } from 'lucide-react'
import { useMemo, useState } from 'react'
import '../../ui/text-input.css'
import { ArticleRows } from './article-rows.tsx'
import './articles-region.css'
import { useShelf } from './shelf.ts'
import { type Order, type SortKey, shelfById, shownArticles } from './shelves.ts'

const COLUMNS: readonly { readonly by: SortKey; readonly label: string; readonly downFirst: boolean }[] = [
  { by: 'title', label: 'Title', downFirst: false },
  { by: 'publishedAt', label: 'Published', downFirst: true },
  { by: 'left', label: 'Facts left', downFirst: true },
  { by: 'openedAt', label: 'Last opened', downFirst: true },
]

/** The articles of one shelf, newest work first. */
export function ArticlesRegion({ shelf }: { readonly shelf: string }) {
  const articles = useShelf((library) => library.articles)
  const problem = useShelf((library) => library.problem)
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<Order>({ by: 'openedAt', isDown: true })
  const { label } = shelfById(shelf)
  const shown = useMemo(
    () => shownArticles(articles ?? [], shelfById(shelf), filter, order),
    [articles, shelf, filter, order],
  )
  return (
    <section className="pane articles-region" aria-label="Articles" data-pane="lists" tabIndex={-1}>
      <div className="strip">
        <h1>{label}</h1>
        <search className="articles-filter" aria-label="Filter articles">
          <ListFilter className="icon" aria-hidden />
          <input
            type="search"
            className="text-input"
            aria-label="Filter articles"
            placeholder="Filter"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </search>
      </div>
      {problem === null ? null : (
        <p className="articles-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="articles-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are gone through with arrows */}
        <table role="grid" aria-label="Articles" aria-rowcount={shown.length + 1}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <ColumnHead key={column.by} {...column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <ArticleRows articles={shown} />
        </table>
        {articles !== null && shown.length === 0 ? (
          <NoneShown filter={filter} onClear={() => setFilter('')} />
        ) : null}
        <p className="articles-drop">
          <Upload className="icon" aria-hidden />
          Drop a .docx, .txt, .md or .html anywhere in this window to open it as an article.
        </p>
      </div>
    </section>
  )
}

interface ColumnHeadProps {
  readonly by: SortKey
  readonly label: string
  readonly downFirst: boolean
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

function ColumnHead({ by, label, downFirst, order, onOrder }: ColumnHeadProps) {
  const isSorted = order.by === by
  const Arrow = order.isDown ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      className={by}
      aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        aria-label={`Sort by ${label.toLowerCase()}`}
        onClick={() => onOrder({ by, isDown: isSorted ? !order.isDown : downFirst })}
      >
        {label}
        {isSorted ? <Arrow className="icon" aria-hidden /> : null}
      </button>
    </th>
  )
}

const NoneShown = ({ filter, onClear }: { readonly filter: string; readonly onClear: () => void }) => (
  <p className="articles-none">
    {filter.trim() === '' ? (
      'Nothing stands on this shelf.'
    ) : (
      <>
        <b>No article matches.</b>{' '}
        <button type="button" className="articles-clear" onClick={onClear}>
          Clear the filter
        </button>
      </>
    )}
  </p>
)
