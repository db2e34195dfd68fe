import type { Bridge } from '../shared/contract/bridge.ts'
import type { Listener, WorkbenchEvent } from '../shared/contract/events.ts'

const UNREACHABLE = {
  ok: false,
  code: 'unreachable',
  message:
    'Claimbench does not answer. What you typed is still here: start it again in the same folder, and go on.',
} as const

/** The bridge over 127.0.0.1: questions are posted, events stream in. Bytes travel as base64. */
export function httpBridge(): Bridge {
  const listeners = new Set<Listener>()
  let isListening = false
  return {
    ask: async (question, input) => {
      try {
        const response = await fetch(`/ask/${question}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: pack(input),
        })
        return unpack(await response.text())
      } catch {
        return UNREACHABLE
      }
    },
    hear: (listener) => {
      if (!isListening) listen(listeners)
      isListening = true
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Milliseconds until the next try where the browser has given up. */
const RETRY = 2000

/** Reconnects by itself; after a gap the page cannot know what it missed, and says so to its listeners. */
function listen(listeners: ReadonlySet<Listener>, lost = false): void {
  const events = new EventSource('/events')
  const tell = (event: WorkbenchEvent): void => {
    for (const listener of listeners) listener(event)
  }
  let wasLost = lost
  events.onmessage = ({ data }) => tell(unpack(String(data)))
  events.onerror = () => {
    if (!wasLost) tell({ kind: 'lost' })
    wasLost = true
    // A host that was started anew does not know this page until the editor has opened its new address.
    if (events.readyState === EventSource.CLOSED) setTimeout(() => listen(listeners, true), RETRY)
  }
  events.onopen = () => {
    if (wasLost) tell({ kind: 'found' })
    wasLost = false
  }
}

const pack = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) => (inner instanceof Uint8Array ? { $bytes: base64(inner) } : inner))

const unpack = <T>(text: string): T =>
  JSON.parse(text, (_key, inner) => (isPacked(inner) ? fromBase64(inner.$bytes) : inner)) as T

const isPacked = (value: unknown): value is { readonly $bytes: string } =>
  typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string'

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  }
  return btoa(binary)
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
