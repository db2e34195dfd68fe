export function ConflictsView() {
  return null
}
