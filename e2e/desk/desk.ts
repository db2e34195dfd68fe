import type { ConsoleMessage, ElectronApplication, Page, Request } from '@playwright/test'
import type { Answer, Asks, Gets, Question } from '../../shared/contract/questions.ts'

/** A running desk on a folder of its own, in either host. */
export abstract class Desk {
  /** Library, projects and preferences. */
  readonly data: string
  #page: Page | null = null
  readonly #problems: string[] = []
  readonly #forgiven: RegExp[] = []

  constructor(data: string) {
    this.data = data
  }

  /** Starts the program, with a file to open where one is named. */
  abstract start(file?: string): Promise<void>
  /** Ends the program as its user does: what is under way is saved first. */
  abstract close(): Promise<void>
  /** Ends the program as a power cut does. */
  abstract kill(): Promise<void>
  /** One more page on what the first one shows. */
  abstract anotherPage(): Promise<Page>
  /** Asks as the page asks, past its buttons. */
  abstract answer<Q extends Question>(question: Q, input: Asks<Q>): Promise<Answer<Q>>
  /** The program itself, where it is Electron. */
  abstract get electron(): ElectronApplication | null

  /** The page that the program opened first. Another one after each start. */
  get page(): Page {
    if (this.#page === null) throw new Error('The desk is closed.')
    return this.#page
  }

  /** Ends the program and starts it again on the same folder. */
  async reopen(): Promise<void> {
    await this.close()
    await this.start()
  }

  /** As {@link answer}, for what must be answered. */
  async ask<Q extends Question>(question: Q, input: Asks<Q>): Promise<Gets<Q>> {
    const answer = await this.answer(question, input)
    if (!answer.ok) throw new Error(`${question}: ${answer.code}, ${answer.message}`)
    return answer.value
  }

  /** For a test that means to cause a problem. */
  forgive(pattern: RegExp): void {
    this.#forgiven.push(pattern)
  }

  problems(): readonly string[] {
    return this.#problems.filter((problem) => !this.#forgiven.some((pattern) => pattern.test(problem)))
  }

  protected show(page: Page | null): void {
    this.#page = page
  }

  /** Keeps what goes wrong in a page. `own` tells which addresses may be loaded. */
  protected watch(page: Page, own: (address: string) => boolean): void {
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') this.#problems.push(message.text())
    })
    page.on('pageerror', (error) => this.#problems.push(String(error.stack ?? error)))
    page.on('request', (request: Request) => {
      const address = request.url()
      if (!/^(data|blob|about):/.test(address) && !own(address)) this.#problems.push(`asked for ${address}`)
    })
  }
}
