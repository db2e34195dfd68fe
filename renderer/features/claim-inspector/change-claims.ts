import type { Sent } from '../../../shared/contract/questions.ts'
import { deskNow, setDesk } from '../../state/desk.ts'

/** Sent at once: the host writes them one after the other, and the page waits once for all of them. */
const AT_ONCE = 64

/** Changes each of the claims in one go. What a rule refused is told once, with how many stayed as they were. */
export async function changeClaims(
  claims: readonly string[],
  change: (claim: string) => Promise<Sent | null>,
): Promise<void> {
  if (deskNow().session?.writable !== true) return
  let stayed = 0
  let refused = deskNow().refused
  for (let at = 0; at < claims.length; at += AT_ONCE) {
    const sent = claims.slice(at, at + AT_ONCE).map(async (claim) => {
      if ((await change(claim)) !== null) return
      stayed += 1
      refused = deskNow().refused ?? refused
    })
    await Promise.all(sent)
  }
  if (stayed === 0 || !refused || claims.length === 1) return
  const who = `${stayed} of ${claims.length} claims stayed as they were.`
  setDesk({ refused: { claim: null, code: refused.code, message: `${who} ${refused.message}` } })
}
