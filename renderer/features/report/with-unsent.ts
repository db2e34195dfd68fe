import type { UnsentCommand } from '../../state/send.ts'

/** The copy with what the disk has not taken beside the report; who reads reports does not mind it. */
export function withUnsent(copy: Uint8Array, unsent: readonly UnsentCommand[]): Uint8Array {
  if (unsent.length === 0) return copy
  const whole: object = JSON.parse(new TextDecoder().decode(copy))
  return new TextEncoder().encode(`${JSON.stringify({ ...whole, unsent }, null, 1)}\n`)
}
