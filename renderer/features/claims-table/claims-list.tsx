export function ClaimsList() {
  return null
}
