/** How long the browser may take to read the bytes, in milliseconds. */
const READ = 60_000

/** Hands a file to the browser, which asks where it goes or puts it among its downloads. */
export function download({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READ)
}
