export function AttachEvidence() {
  return null
}
