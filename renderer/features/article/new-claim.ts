import { currentDraft } from '../../../shared/project/project.ts'
import { type Span, sameSpan } from '../../../shared/project/span.ts'
import { deskNow, setDesk } from '../../state/desk.ts'
import { selectClaim } from '../../state/select.ts'
import { send } from '../../state/send.ts'
import { articleView, setArticleView } from './article-view.ts'
import { wholeWords, withoutSpace } from './word-borders.ts'

/** Makes the selected words a claim and selects it; says what to do where no words are selected. */
export async function makeClaim(): Promise<void> {
  const { session } = deskNow()
  const { chosen } = articleView()
  if (!session) return
  const { text } = currentDraft(session.timeline.project)
  const span = chosen && (chosen.isExact ? withoutSpace(text, chosen) : wholeWords(text, chosen))
  if (!span) {
    setArticleView({ refusal: 'No words are selected. Select words in the article, then press C.' })
    return
  }
  const sent = await send('add-claim', { ...span, ...whatIsKnownOf(span) })
  if (!sent) {
    setArticleView({ refusal: deskNow().refused?.message ?? null })
    return
  }
  document.getSelection()?.collapseToEnd()
  setArticleView({ chosen: null, refusal: null })
  if (sent.id !== null) selectClaim(sent.id, 'article')
  setDesk({ shown: null })
}

/** What was proposed for the very same words, else the plainest kind with the middle weight. */
function whatIsKnownOf(span: Span) {
  const proposal = deskNow().session?.found?.proposals.find((one) => sameSpan(one, span))
  if (!proposal) return { kind: 'state', weight: 2 } as const
  const { kind, facets, weight, attributedTo, reasons } = proposal
  return { kind, facets, weight, attributedTo, reasons }
}
