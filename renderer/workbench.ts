import type { Bridge } from '../shared/contract/bridge.ts'
import type { Listener } from '../shared/contract/events.ts'
import type { Asks, Failure, Gets, Question } from '../shared/contract/questions.ts'
import { httpBridge } from './http-bridge.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload; the browser host has none. */
    readonly workbench?: Bridge
  }
}

/** Why a question has no answer. `unreachable` where the host did not answer at all. */
export class Refused extends Error implements Failure {
  readonly code: string

  constructor({ code, message }: Failure) {
    super(message)
    this.name = 'Refused'
    this.code = code
  }
}

const bridge: Bridge = window.workbench ?? httpBridge()

/** The only door to the other side. Throws {@link Refused}. */
export async function ask<Q extends Question>(question: Q, input: Asks<Q>): Promise<Gets<Q>> {
  const answer = await bridge.ask(question, input)
  if (!answer.ok) throw new Refused(answer)
  return answer.value
}

export const hear = (listener: Listener): (() => void) => bridge.hear(listener)
