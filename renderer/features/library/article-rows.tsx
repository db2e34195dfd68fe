import { TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { ShelvedArticle } from '../../../shared/contract/questions.ts'
import { dayWords } from '../../../shared/reports/day-words.ts'
import { openProject } from '../../state/session.ts'
import '../../ui/progress.css'
import { whenWords } from './when-words.ts'

/** One tab stop; arrows go through the rows, Enter or a click opens one. */
export function ArticleRows({ articles }: { readonly articles: readonly ShelvedArticle[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const at = Math.max(
    0,
    articles.findIndex(({ project }) => project === chosen),
  )
  const key = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const last = articles.length - 1
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
      PageDown: at + 10,
      PageUp: at - 10,
    }[event.key]
    const article = articles[at]
    if (event.key === 'Enter' && article) void openProject(article.project)
    else if (next !== undefined) {
      const to = Math.min(last, Math.max(0, next))
      setChosen(articles[to]?.project ?? null)
      const row = event.currentTarget.rows[to]
      row?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <tbody onKeyDown={key}>
      {articles.map((article, place) => (
        <ArticleRow
          key={article.project}
          article={article}
          place={place}
          isChosen={place === at}
          onChoose={setChosen}
        />
      ))}
    </tbody>
  )
}

interface ArticleRowProps {
  readonly article: ShelvedArticle
  readonly place: number
  readonly isChosen: boolean
  readonly onChoose: (project: string) => void
}

function ArticleRow({ article, place, isChosen, onChoose }: ArticleRowProps) {
  const { project, title, publishedAt, openedAt, problem } = article
  return (
    <tr
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-rowindex={place + 2}
      onFocus={() => onChoose(project)}
      onClick={() => void openProject(project)}
    >
      <th scope="row" className="title">
        <span className="title-words" dir="auto" title={title}>
          {title}
        </span>
        {problem === null ? null : (
          <span className="problem">
            <TriangleAlert className="icon" aria-hidden />
            {problem}
          </span>
        )}
      </th>
      <td className="publishedAt">{publishedAt === null ? '–' : dayWords(publishedAt)}</td>
      <td className="left">
        <Left article={article} />
      </td>
      <td className="openedAt" title={new Date(openedAt).toLocaleString()}>
        {whenWords(openedAt, new Date())}
      </td>
    </tr>
  )
}

function Left({ article: { claims, left } }: { readonly article: ShelvedArticle }) {
  if (claims === null || left === null) return '–'
  return (
    <span className="left-cell">
      <progress
        aria-label={`${claims - left} of ${claims} settled`}
        value={claims - left}
        max={Math.max(claims, 1)}
      />
      <span>
        <b>{left}</b> of {claims}
      </span>
    </span>
  )
}
