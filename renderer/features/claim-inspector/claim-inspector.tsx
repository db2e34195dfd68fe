export function ClaimInspector() {
  return null
}
