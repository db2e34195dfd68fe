import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who may come in: the pages of the one address that was printed, in the browser that was given its token. */
export class Gate {
  readonly #token = randomBytes(32).toString('base64url')
  readonly #host: string
  readonly #cookie: string

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`
    // Cookies do not tell ports apart: two hosts on one machine need two names.
    this.#cookie = `claimbench-${port}`
  }

  /** What the editor opens, with the token in it. */
  get address(): string {
    return `http://${this.#host}/?token=${this.#token}`
  }

  /** The cookie for who came with the right token in the address, or null. */
  cookieFor(address: string): string | null {
    const token = new URLSearchParams(address.split('?')[1] ?? '').get('token')
    if (token === null || !this.#isToken(token)) return null
    return `${this.#cookie}=${this.#token}; HttpOnly; SameSite=Strict; Path=/`
  }

  /**
   * Whether a request is meant for this host and comes from its own page. Another name for this machine is how a
   * foreign page would get past the same-origin rule (DNS rebinding); another origin is a foreign page itself.
   */
  isOwn({ headers }: IncomingMessage): boolean {
    const { host, origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers
    const isOwnOrigin = origin === undefined || origin === `http://${this.#host}`
    // A page on another port of this machine counts as the same site: cookies go with what it loads.
    const isOwnLoad = site === undefined || site === 'same-origin' || site === 'none' || mode === 'navigate'
    return host === this.#host && isOwnOrigin && isOwnLoad
  }

  /** Whether the browser has been let in before. */
  isKnown({ headers: { cookie = '' } }: IncomingMessage): boolean {
    return cookie.split(';').some((each) => {
      const [name, value = ''] = each.trim().split('=')
      return name === this.#cookie && this.#isToken(value)
    })
  }

  #isToken(given: string): boolean {
    return timingSafeEqual(digest(given), digest(this.#token))
  }
}

/** Of one length, so that comparing takes the same time whatever is given. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
