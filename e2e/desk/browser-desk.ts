import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Answer, Asks, Question } from '../../shared/contract/questions.ts'
import { Desk } from './desk.ts'
import { ROOT, testedDesk } from './hosts.ts'

/** No name is ever looked up: all specs run without a network. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** The desk in a browser: `claimbench serve`, as `npm start -- --browser` runs it. */
export class BrowserDesk extends Desk {
  readonly electron = null
  readonly #browser: Browser
  #context: BrowserContext | null = null
  #host: ChildProcess | null = null

  constructor(data: string, browser: Browser) {
    super(data)
    this.#browser = browser
  }

  async start(file?: string): Promise<void> {
    const launcher = join(ROOT, 'electron/cli/launch.mjs')
    const built = join(testedDesk(), 'page')
    const args = [launcher, 'serve', '--renderer', built, '--data', this.data, ...(file ? ['--', file] : [])]
    this.#host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const address = await firstLine(this.#host)
    this.#context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 } })
    const { origin } = new URL(address)
    this.#context.on('page', (page) => this.watch(page, (url) => url.startsWith(`${origin}/`)))
    const page = await this.#context.newPage()
    await page.goto(address)
    this.show(page)
  }

  async close(): Promise<void> {
    await this.#context?.close()
    await this.#end('SIGTERM')
  }

  async kill(): Promise<void> {
    // The page that is left behind says so in its console.
    this.forgive(/net::ERR_/)
    await this.#end('SIGKILL')
    await this.#context?.close()
  }

  async anotherPage(): Promise<Page> {
    if (this.#context === null) throw new Error('The desk is closed.')
    const page = await this.#context.newPage()
    await page.goto(this.page.url())
    return page
  }

  answer<Q extends Question>(question: Q, input: Asks<Q>): Promise<Answer<Q>> {
    return this.page.evaluate(
      async ([asked, sent]) => {
        const headers = { 'content-type': 'application/json' }
        const response = await fetch(`/ask/${asked}`, { method: 'POST', headers, body: JSON.stringify(sent) })
        return response.json()
      },
      [question, input] as const,
    )
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const host = this.#host
    this.#host = null
    this.show(null)
    if (host === null || host.exitCode !== null) return
    const ended = new Promise((end) => host.once('close', end))
    host.kill(signal)
    await ended
  }
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    child.once('close', (status) => failed(new Error(`claimbench serve ended with ${status}.`)))
    if (child.stdout) createInterface({ input: child.stdout }).once('line', found)
  })
