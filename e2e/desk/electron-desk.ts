import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Answer, Asks, Question } from '../../shared/contract/questions.ts'
import { Desk } from './desk.ts'
import { testedDesk } from './hosts.ts'

/** The desk in Electron's window. */
export class ElectronDesk extends Desk {
  readonly #program: string
  #app: ElectronApplication | null = null

  constructor(data: string, program: string) {
    super(data)
    this.#program = program
  }

  get electron(): ElectronApplication {
    if (this.#app === null) throw new Error('The desk is closed.')
    return this.#app
  }

  async start(file?: string): Promise<void> {
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
    this.#app = await _electron.launch({
      executablePath: this.#program,
      args: [testedDesk(), '--data', this.data, ...(file ? ['--', file] : [])],
      env: env as Record<string, string>,
    })
    this.#app.on('window', (page) => this.#watch(page))
    const page = await this.#app.firstWindow()
    this.#watch(page)
    await page.waitForLoadState()
    this.show(page)
  }

  async close(): Promise<void> {
    await this.#app?.close()
    this.#app = null
    this.show(null)
  }

  async kill(): Promise<void> {
    const ended = this.#app?.waitForEvent('close')
    this.#app?.process().kill('SIGKILL')
    await ended
    this.#app = null
    this.show(null)
  }

  async anotherPage(): Promise<Page> {
    const opened = this.electron.waitForEvent('window')
    await this.clickMenu('File', 'New Window')
    const page = await opened
    await page.waitForLoadState()
    return page
  }

  /** Chooses an item of the native menu by what it says. */
  async clickMenu(menu: string, item: string): Promise<void> {
    await this.electron.evaluate(
      ({ Menu }, [in_, label]) => {
        const bare = (text: string) => text.replace('&', '')
        const found = Menu.getApplicationMenu()?.items.find((each) => bare(each.label) === in_)
        found?.submenu?.items.find((each) => each.label === label)?.click()
      },
      [menu, item],
    )
  }

  answer<Q extends Question>(question: Q, input: Asks<Q>): Promise<Answer<Q>> {
    return this.page.evaluate(
      ([asked, sent]) =>
        (
          window as unknown as { workbench: { ask(question: unknown, input: unknown): Promise<unknown> } }
        ).workbench.ask(asked, sent),
      [question, input] as const,
    ) as Promise<Answer<Q>>
  }

  readonly #watched = new Set<Page>()

  #watch(page: Page): void {
    if (this.#watched.has(page)) return
    this.#watched.add(page)
    this.watch(page, (address) => address.startsWith('app://workbench/'))
  }
}
