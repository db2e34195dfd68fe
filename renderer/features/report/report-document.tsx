import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { buildReport } from '../../../shared/reports/build-report.ts'
import { renderHtml } from '../../../shared/reports/render-html.ts'
import { type Session, useDesk } from '../../state/desk.ts'
import { ask, Refused } from '../../workbench.ts'
import { useReportDesk } from './report-desk.ts'
import { pageSheet, reportSheet, sheetOf, styleOf } from './report-parts.ts'

/** The very page that is saved, on the screen: in a tree of its own, so that neither's style reaches the other. */
export function ReportDocument() {
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<string | null>(null)
  const html = useReportHtml()
  useLayoutEffect(() => {
    const element = place.current
    if (!element || html === null) return
    const tree = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const style = styleOf(html)
    tree.adoptedStyleSheets = [reportSheet(style)]
    const { sheet, fill } = sheetOf(html)
    tree.replaceChildren(sheet)
    const left = new AbortController()
    void fill(left.signal).then(() => {
      if (!left.signal.aborted) setDrawn(html)
    })
    const page = pageSheet(style)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page]
    return () => {
      left.abort()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page)
    }
  }, [html])
  usePrinting(html !== null && drawn === html)
  // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links answer Enter with a click
  return <div ref={place} className="report-document" onClick={openLink} />
}

/** Made after the bar is drawn: a report on thousands of claims takes a moment. */
function useReportHtml(): string | null {
  const session = useDesk((desk) => desk.session)
  const copy = useReportDesk((report) => report.copy)
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => {
    if (!session?.found) return
    const timer = setTimeout(() => setHtml(htmlOf(session, copy === 'full')))
    return () => clearTimeout(timer)
  }, [session, copy])
  return html
}

const htmlOf = ({ timeline, found }: Session, includeConfidential: boolean): string =>
  renderHtml(
    buildReport(timeline.project, {
      conflicts: found?.conflicts ?? [],
      exportedAt: new Date().toISOString(),
      includeConfidential,
    }),
  )

function usePrinting(isDrawn: boolean): void {
  const isAsked = useReportDesk((report) => report.isPrintAsked)
  useEffect(() => {
    if (!isAsked || !isDrawn) return
    useReportDesk.setState({ isPrintAsked: false })
    window.print()
  }, [isAsked, isDrawn])
}

/** A link leads out of the program, never this page somewhere else. */
function openLink(event: MouseEvent): void {
  const link = event.nativeEvent.composedPath().find((each) => each instanceof HTMLAnchorElement)
  if (!link) return
  event.preventDefault()
  const url = link.href
  ask('open-link', { url }).catch((error: unknown) => {
    if (!(error instanceof Refused) || error.code !== 'unavailable') throw error
    window.open(url, '_blank', 'noopener,noreferrer')
  })
}
