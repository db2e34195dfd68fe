import type { Weight } from '../../shared/project/claim.ts'
import './marks.css'

/** Three strokes, as many of them dark as the claim weighs. */
export const WeightMark = ({ weight }: { readonly weight: Weight }) => (
  <span className="weight-mark" role="img" aria-label={`Weight ${weight}`} data-weight={weight}>
    <i />
    <i />
    <i />
  </span>
)
