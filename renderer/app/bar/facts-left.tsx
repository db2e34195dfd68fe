import { leftOf, useClaims } from '../../state/views.ts'
import '../../ui/progress.css'
import './facts-left.css'

/** How much of the work is left, as a line and in words. */
export function FactsLeft() {
  const claims = useClaims()
  const left = leftOf(claims)
  const all = claims.length
  return (
    <div className="facts-left">
      <span aria-hidden>
        <b>{left}</b> of {all} left
      </span>
      <progress aria-label={`Facts left: ${left} of ${all}`} value={all - left} max={Math.max(all, 1)} />
    </div>
  )
}
