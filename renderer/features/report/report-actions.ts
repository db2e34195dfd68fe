import type { Action } from '../../state/actions.ts'
import { type Desk, setDesk } from '../../state/desk.ts'
import { FORMATS } from './formats.ts'
import { showReport, useReportDesk } from './report-desk.ts'
import { saveReport } from './save-report.ts'

const hasArticle = ({ session }: Desk): boolean => session !== null

export const backToArticle = (): void => setDesk({ screen: 'article' })

export const reportActions: readonly Action[] = [
  {
    id: 'export-report',
    label: () => 'Export fact-check report…',
    keys: ['Mod+E'],
    isEnabled: (desk) => hasArticle(desk) && desk.screen !== 'report',
    run: () => showReport(),
  },
  {
    id: 'print-report',
    label: () => 'Print fact-check report…',
    keys: ['Mod+P'],
    isEnabled: hasArticle,
    run: ({ screen }) => {
      if (screen === 'report') useReportDesk.setState({ isPrintAsked: true })
      else showReport({ isPrintAsked: true })
    },
  },
  {
    id: 'back-to-article',
    label: () => 'Back to the article',
    keys: ['Escape'],
    isEnabled: (desk) => hasArticle(desk) && desk.screen === 'report',
    run: backToArticle,
  },
  ...FORMATS.map(
    ({ format, label }): Action => ({
      id: `save-report-${format}`,
      label: () => `Save the report as ${label}…`,
      keys: [],
      isEnabled: hasArticle,
      run: ({ screen }) => {
        const { copy } = useReportDesk.getState()
        return saveReport(format, screen === 'report' && copy === 'full')
      },
    }),
  ),
]
