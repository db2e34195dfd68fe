import { useEffect, useRef } from 'react'
import { openFiles } from '../../state/open-files.ts'

/** Endings of what can be read; the bytes decide, and a text may be called anything. */
const READABLE = '.docx,.txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain'

let input: HTMLInputElement | null = null

/** The browser's own dialog, where the host has none. */
export const openFileInput = (): void => input?.click()

export function FileInput() {
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input = ref.current
  }, [])
  return (
    <input
      ref={ref}
      type="file"
      aria-label="Choose a file"
      accept={READABLE}
      multiple
      hidden
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])]
        currentTarget.value = ''
        void openFiles(files)
      }}
    />
  )
}
