import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildReport } from '../../shared/reports/build-report.ts'
import { INVENTED_CONFLICTS, inventedProject } from '../../shared/reports/invented-check.ts'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { findChromium } from './find-chromium.ts'
import { printPdf } from './print-pdf.ts'

const chromium = await findChromium(process)

const html = renderHtml(
  buildReport(inventedProject(), {
    conflicts: INVENTED_CONFLICTS,
    exportedAt: '2021-05-11T11:02:00Z',
    includeConfidential: false,
  }),
)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimbench-browser-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const leftOvers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('claimbench-print-'))

/** A program in the browser's place. */
async function browser(script: string): Promise<string> {
  const path = join(folder, 'browser')
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('it never came about')
}

// Without an installed browser there is nothing to print with.
describe.skipIf(chromium === null)('printing with an installed browser', () => {
  it('makes a whole PDF of several pages and leaves nothing behind', async () => {
    const before = await leftOvers()
    const pdf = Buffer.from(await printPdf(html)).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(Number(/\/Type \/Pages[^>]*?\/Count (\d+)/s.exec(pdf)?.[1])).toBeGreaterThan(1)
    expect(await leftOvers()).toEqual(before)
  })
})

describe('finding a browser', () => {
  it('takes the one that was chosen', async () => {
    const path = await browser('exit 0')
    expect(
      await findChromium({ platform: 'linux', env: { CLAIMBENCH_CHROMIUM: path, PATH: '/usr/bin' } }),
    ).toBe(path)
  })

  it('takes no other where the chosen one is not there', async () => {
    const env = { CLAIMBENCH_CHROMIUM: join(folder, 'none'), PATH: process.env.PATH }
    expect(await findChromium({ platform: 'linux', env })).toBeNull()
  })

  it('looks along the path', async () => {
    const path = join(folder, 'google-chrome')
    await writeFile(path, '', { mode: 0o755 })
    expect(await findChromium({ platform: 'linux', env: { PATH: `relative:${folder}` } })).toBe(path)
  })

  it.skipIf(process.platform === 'win32')('passes by what cannot be run', async () => {
    await writeFile(join(folder, 'chromium'), '', { mode: 0o644 })
    await writeFile(join(folder, 'google-chrome'), '', { mode: 0o755 })
    expect(await findChromium({ platform: 'linux', env: { PATH: folder } })).toBe(
      join(folder, 'google-chrome'),
    )
  })

  it('finds none on a computer that has none', async () => {
    expect(
      await findChromium({ platform: 'win32', env: { PROGRAMFILES: join(folder, 'Programs') } }),
    ).toBeNull()
  })
})

describe.skipIf(process.platform === 'win32')('a browser that fails', () => {
  it('because it does not start, is named', async () => {
    const path = join(folder, 'none')
    await expect(printPdf(html, { chromium: path })).rejects.toMatchObject({
      code: 'print',
      message: expect.stringContaining(path) as string,
    })
  })

  it('by making nothing, is quoted', async () => {
    const path = await browser('echo "cannot open display" >&2; exit 1')
    await expect(printPdf(html, { chromium: path })).rejects.toMatchObject({
      code: 'print',
      message: expect.stringContaining('cannot open display') as string,
    })
  })

  it('by making half a PDF, is not believed', async () => {
    const path = await browser(
      `for each in "$@"; do case $each in --print-to-pdf=*) printf "%%PDF-1.4 half" > "\${each#*=}";; esac; done`,
    )
    await expect(printPdf(html, { chromium: path })).rejects.toMatchObject({ code: 'print' })
  })

  it('leaves nothing behind', async () => {
    const before = await leftOvers()
    await expect(printPdf(html, { chromium: await browser('exit 3') })).rejects.toMatchObject({
      code: 'print',
    })
    expect(await leftOvers()).toEqual(before)
  })
})

describe.skipIf(process.platform === 'win32')('the browser is started', () => {
  it('without network, with a profile of its own, on a page that only this user can read', async () => {
    const said = join(folder, 'said')
    const path = await browser(`printf "%s\\n" "$@" > "${said}"; ls -ld "$(dirname "\${0}")" >/dev/null
for each in "$@"; do case $each in --user-data-dir=*) ls -ld "$(dirname "\${each#*=}")" >> "${said}";; esac; done`)
    await expect(printPdf(html, { chromium: path })).rejects.toMatchObject({ code: 'print' })
    const text = await readFile(said, 'utf8')
    expect(text).toContain('--host-resolver-rules=MAP * ~NOTFOUND')
    expect(text).toContain('--disable-background-networking')
    expect(text).toMatch(/--user-data-dir=.*claimbench-print-/)
    expect(text).toMatch(/^drwx------/m)
    expect(text.includes('--no-sandbox')).toBe(process.getuid?.() === 0)
  })
})

describe.skipIf(process.platform === 'win32')('stopping', () => {
  it('ends the browser and its helpers, and leaves nothing behind', async () => {
    const pids = join(folder, 'pids')
    const path = await browser(
      `sleep 300 & echo $! > "${pids}.part"; echo $$ >> "${pids}.part"; mv "${pids}.part" "${pids}"; wait`,
    )
    const before = await leftOvers()
    const stop = new AbortController()
    const printed = printPdf(html, { chromium: path, signal: stop.signal })
    const refused = expect(printed).rejects.toMatchObject({ code: 'stopped' })
    await until(() =>
      readFile(pids, 'utf8').then(
        () => true,
        () => false,
      ),
    )
    stop.abort()
    await refused
    const started = (await readFile(pids, 'utf8')).trim().split('\n').map(Number)
    expect(started).toHaveLength(2)
    await until(() => !started.some(alive))
    expect(await leftOvers()).toEqual(before)
  })

  it('before the start starts nothing', async () => {
    const trace = join(folder, 'trace')
    const path = await browser(`touch "${trace}"`)
    await expect(printPdf(html, { chromium: path, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'stopped',
    })
    expect(await readdir(folder)).toEqual(['browser'])
  })
})
