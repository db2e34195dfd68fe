import { describe, expect, it } from 'vitest'
import { fromBase, replay } from '../log/timeline.ts'
import { buildReport } from './build-report.ts'
import { INVENTED_CONFLICTS, inventedLog, inventedProject } from './invented-check.ts'
import { type ReportJson, type ReportLog, renderJson } from './render-json.ts'

const log = (more?: Parameters<typeof inventedLog>[0]): ReportLog => ({
  base: null,
  entries: inventedLog(more),
})

/** What a reader makes of the export of a log. */
function exported(of: ReportLog, includeConfidential: boolean): ReportJson {
  const { project } = replay(of.entries, of.base && fromBase(of.base.seq, of.base.project))
  const report = buildReport(project, {
    conflicts: INVENTED_CONFLICTS,
    exportedAt: '2021-05-11T11:02:00Z',
    includeConfidential,
  })
  return JSON.parse(renderJson(report, of)) as ReportJson
}

/** The made-up log before anything confidential enters it. */
const openLog = (): ReportLog => ({ base: null, entries: inventedLog().slice(0, 11) })

describe('the JSON export', () => {
  it('says what it is first', () => {
    const report = buildReport(inventedProject(), {
      conflicts: [],
      exportedAt: '',
      includeConfidential: true,
    })
    expect(renderJson(report, log())).toMatch(/^\{\n "claimbench-report": 1,\n "partial": false,/)
  })

  it('with everything in it becomes the same project again', () => {
    const read = exported(log(), true)
    if (read.partial) throw new Error('it should be whole')
    expect(replay(read.entries).project).toEqual(inventedProject())
  })

  it('keeps the log bit for bit', () => {
    const read = exported(log(), true)
    expect(!read.partial && JSON.stringify(read.entries)).toBe(JSON.stringify(inventedLog()))
  })

  it('keeps text that is no good Unicode', () => {
    const steps: Parameters<typeof inventedLog>[0] = [
      ['add-note', { id: 'n9', claim: 'c-cost', text: 'a\ud800b\u0000\u2028' }],
    ]
    const read = exported(log(steps), true)
    expect(!read.partial && read.entries.at(-1)?.input).toEqual({
      id: 'n9',
      claim: 'c-cost',
      text: 'a\ud800b\u0000\u2028',
    })
  })

  it('is whole without being asked where nothing was ever confidential', () => {
    expect(exported(openLog(), false).partial).toBe(false)
  })

  it('is partial, without the log, where something is confidential', () => {
    const read = exported(log(), false)
    expect(read.partial).toBe(true)
    expect(Object.keys(read)).toEqual(['claimbench-report', 'partial', 'report'])
    expect(read.report.withheld).toBe(1)
  })

  it('carries what a restored log starts from', () => {
    const base = { seq: 11, project: replay(inventedLog().slice(0, 11)).project }
    const read = exported({ base, entries: inventedLog().slice(11) }, true)
    if (read.partial || read.base === null) throw new Error('it should be whole, with its base')
    expect(replay(read.entries, fromBase(read.base.seq, read.base.project)).project).toEqual(
      inventedProject(),
    )
  })

  it('is partial where the log starts from a project that holds something confidential', () => {
    const base = { seq: 60, project: inventedProject() }
    const entries = inventedLog([
      ['remove-evidence', { evidence: 'e-cracks' }],
      ['remove-source', { source: 's-engineer' }],
    ])
    expect(exported({ base, entries: entries.slice(-2) }, false).partial).toBe(true)
  })

  it('says what every other format says', () => {
    const read = exported(log(), false)
    expect(read.report).toEqual(
      buildReport(inventedProject(), {
        conflicts: INVENTED_CONFLICTS,
        exportedAt: '2021-05-11T11:02:00Z',
        includeConfidential: false,
      }),
    )
  })
})
