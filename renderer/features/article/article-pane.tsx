import { useRef } from 'react'
import type { Article, Draft } from '../../../shared/project/article.ts'
import { useDesk } from '../../state/desk.ts'
import { useClaims, useDraft, useProject } from '../../state/views.ts'
import { ArticleMap } from './article-map.tsx'
import { ArticleScroll } from './article-scroll.tsx'
import { ArticleText } from './article-text.tsx'
import { ArticleToolbar } from './article-toolbar.tsx'
import { setArticleView, useArticleView } from './article-view.ts'
import { FindBar } from './find-bar.tsx'
import { directionOf } from './text-direction.ts'
import { useLayers, useLoose, useShownProposals } from './use-layers.ts'
import { useShownWords } from './use-shown-words.ts'
import './article-pane.css'

/** The article with its claims, at the left of everything else. */
export function ArticlePane() {
  const draft = useDraft()
  const article = useProject()?.article
  return draft && article ? <OpenArticle key={draft.id} draft={draft} article={article} /> : null
}

function OpenArticle({ draft, article }: { readonly draft: Draft; readonly article: Article }) {
  const scroller = useRef<HTMLDivElement>(null)
  const claims = useClaims()
  const loose = useLoose(draft, claims)
  const proposals = useShownProposals()
  const layers = useLayers(draft, claims, proposals, loose)
  const canChange = useDesk(({ session }) => session?.writable === true)
  const isFinding = useArticleView(({ sought }) => sought !== null)
  const direction = directionOf(article.language, draft.text)
  useShownWords()
  return (
    <section className="article-pane" aria-label="Article">
      <ArticleToolbar loose={loose.length} canChange={canChange} />
      <div className="article-body" dir={direction}>
        <ArticleScroll ref={scroller}>
          <ArticleText
            draft={draft}
            claims={claims}
            layers={layers}
            language={article.language}
            direction={direction}
            canChange={canChange}
          />
        </ArticleScroll>
        <ArticleMap
          draft={draft}
          claims={claims}
          loud={loose.length > 0 ? loose : proposals}
          scroller={scroller}
        />
      </div>
      {isFinding ? <FindBar draft={draft} /> : null}
      <ArticleNote />
    </section>
  )
}

/** What the pane has to say right now, over its lower edge: nothing moves for it. */
function ArticleNote() {
  const refusal = useArticleView((view) => view.refusal)
  const isAdjusting = useArticleView((view) => view.adjusting?.isDragged === false)
  const words = isAdjusting ? 'Enter keeps the words, Esc puts them back.' : refusal
  return (
    <div className="article-note" aria-live="polite">
      {words === null ? null : (
        <p className={isAdjusting ? '' : 'refused'}>
          {words}
          {isAdjusting ? null : (
            <button type="button" onClick={() => setArticleView({ refusal: null })}>
              Close
            </button>
          )}
        </p>
      )}
    </div>
  )
}
