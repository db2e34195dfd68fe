export function ProposalsView() {
  return null
}
