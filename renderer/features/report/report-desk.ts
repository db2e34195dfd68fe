import { create } from 'zustand'
import { setDesk } from '../../state/desk.ts'

interface ReportDesk {
  /** `redacted` is what may leave the house; sources that are not to be named read "on file" in it. */
  readonly copy: 'full' | 'redacted'
  /** Print as soon as the report is drawn. */
  readonly isPrintAsked: boolean
}

export const useReportDesk = create<ReportDesk>()(() => ({ copy: 'redacted', isPrintAsked: false }))

/** Shows the report: each time as the copy that gives nobody away. */
export function showReport({ isPrintAsked = false } = {}): void {
  useReportDesk.setState({ copy: 'redacted', isPrintAsked })
  setDesk({ screen: 'report' })
}
