import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../shared/reports/build-report.ts'
import { csvRows } from '../../shared/reports/csv-rows.ts'
import { INVENTED_CONFLICTS, inventedProject } from '../../shared/reports/invented-check.ts'
import { textEverywhere } from '../../shared/reports/text-everywhere.ts'
import { renderCsv } from './render-csv.ts'

const PAYLOADS = '../shared/corpora/csv/csv-payload.txt'
const BLNS = '../shared/corpora/blns/blns.json'

const OPTIONS = {
  conflicts: INVENTED_CONFLICTS,
  exportedAt: '2021-05-11T11:02:00Z',
  includeConfidential: false,
}
const report = buildReport(inventedProject(), OPTIONS)

/** Reads RFC 4180 and nothing else: CRLF after each record, quotes doubled, no quote inside a bare cell. */
function read(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < csv.length) {
    const [cell, end] = csv[at] === '"' ? quotedCell(csv, at + 1) : bareCell(csv, at)
    rows.at(-1)?.push(cell)
    if (csv[end] === ',') at = end + 1
    else if (csv.startsWith('\r\n', end)) {
      at = end + 2
      rows.push([])
    } else throw new Error(`no comma or CRLF at ${end}`)
    if (csv[end] === ',' && csv.startsWith('\r\n', at)) {
      rows.at(-1)?.push('')
      rows.push([])
      at += 2
    }
  }
  expect(rows.pop()).toEqual([])
  return rows
}

function quotedCell(csv: string, from: number): [string, number] {
  let end = from
  while (csv[end] !== '"' || csv[end + 1] === '"') {
    if (end >= csv.length) throw new Error(`the quote at ${from} stays open`)
    end += csv[end] === '"' ? 2 : 1
  }
  return [csv.slice(from, end).replaceAll('""', '"'), end + 1]
}

function bareCell(csv: string, from: number): [string, number] {
  let end = from
  while (end < csv.length && csv[end] !== ',' && !csv.startsWith('\r\n', end)) {
    if (/["\r\n]/.test(csv[end] ?? '')) throw new Error(`a bare cell holds a quote or line end at ${end}`)
    end++
  }
  return [csv.slice(from, end), end]
}

const cellsOf = (csv: string) => read(csv.slice(1)).flat()
const runs = (cell: string) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell)

describe('the claims table as CSV', () => {
  const rows = read(renderCsv(report).slice(1))

  it('begins with a byte order mark and ends with CRLF', () => {
    expect(renderCsv(report).startsWith('\ufeffNumber,')).toBe(true)
    expect(renderCsv(report).endsWith('\r\n')).toBe(true)
  })

  it('has a head and a row for each claim in reading order, all of one width', () => {
    expect(rows.map(([number]) => number)).toEqual(['Number', '4', '2', '1', '6', '3', '5', '7'])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]))
  })

  it('says what the other formats say', () => {
    const [head, ...body] = rows
    const cost = new Map(head?.map((name, at) => [name, body[2]?.[at]]))
    expect(cost.get('Claim')).toBe('$48 million, almost twice the first estimate')
    expect(cost.get('Verdict')).toBe('Misleading or imprecise')
    expect(cost.get('Check state')).toBe('Change needed')
    expect(cost.get('Evidence')).toContain(
      'Contradicts: Minutes of the council’s works committee, primary, page 4',
    )
    expect(cost.get('First check')).toBe('IV')
    expect(cost.get('Second check')).toBe('')
  })

  it('does not count a void verdict as one', () => {
    const ferry = rows.find(([number]) => number === '5')
    expect(ferry).toContain('Unsupported: Another attribution was set.')
    expect(ferry).not.toContain('Unsupported')
  })

  it('keeps every cell as it is, but for the apostrophe before a formula', () => {
    const pieces = fc.constantFrom(
      '"',
      ',',
      '\r',
      '\n',
      '\r\n',
      ';',
      '=',
      '+',
      '-',
      '@',
      '\t',
      ' ',
      'a',
      'é',
      '💥',
      "'",
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const full = textEverywhere(report, text)
        const cells = cellsOf(renderCsv(full))
        expect(cells).toEqual(
          csvRows(full)
            .flat()
            .map((cell) => (runs(cell) ? `'${cell}` : cell)),
        )
      }),
      { numRuns: 100 },
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '＝1'])(
    'defuses %j',
    (text) => {
      const cells = cellsOf(renderCsv(textEverywhere(report, text)))
      expect(cells.filter(runs)).toEqual([])
      expect(cells).toContain(`'${text}`)
    },
  )
})

describe.skipIf(!existsSync(PAYLOADS))('payloads of CSV injection', () => {
  it('are text', () => {
    const payloads = readFileSync(PAYLOADS, 'utf8').split('\n').filter(Boolean)
    expect(payloads.length).toBeGreaterThan(3)
    for (const payload of payloads) {
      expect(cellsOf(renderCsv(textEverywhere(report, payload))).filter(runs)).toEqual([])
    }
  })
})

describe.skipIf(!existsSync(BLNS))('the big list of naughty strings', () => {
  it('comes back whole and never runs', () => {
    for (const text of JSON.parse(readFileSync(BLNS, 'utf8')) as string[]) {
      const cells = cellsOf(renderCsv(textEverywhere(report, text)))
      expect(cells.filter(runs)).toEqual([])
      expect(cells.some((cell) => cell === text || cell === `'${text}`)).toBe(true)
    }
  })
})
