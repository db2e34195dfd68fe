/**
 * Why a question of the page has no answer, where nothing deeper has said so: `unknown-question`; `unavailable`: this
 * host cannot do it; `no-project`: no project has this key; `closed`: the program is ending; `bad-link`.
 */
export class Unanswerable extends Error {
  readonly code: 'unknown-question' | 'unavailable' | 'no-project' | 'closed' | 'bad-link'

  constructor(code: Unanswerable['code'], sentence: string) {
    super(sentence)
    this.name = 'Unanswerable'
    this.code = code
  }
}
