import { useEffect, useState } from 'react'
import { useDesk } from '../../state/desk.ts'
import { openFiles } from '../../state/open-files.ts'
import './drop-files.css'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** A file dropped anywhere becomes an article, unless a part of the screen has taken it as evidence. */
export function DropFiles() {
  const [isOver, setOver] = useState(false)
  const isArticle = useDesk((desk) => desk.screen === 'article')
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      setOver(!event.defaultPrevented)
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      setOver(false)
      if (event.defaultPrevented) return
      event.preventDefault()
      void openFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className="drop-files">
      <p>{isArticle ? 'Drop to open as another article' : 'Drop to open as an article'}</p>
    </div>
  )
}
