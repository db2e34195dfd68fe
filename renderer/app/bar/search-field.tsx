import { Search } from 'lucide-react'
import { setDesk, useDesk } from '../../state/desk.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import './search-field.css'

const open = (paletteText = ''): void => setDesk({ isPaletteOpen: true, paletteText })

/** Stands in the bar for the palette: a click opens it, and what is typed here is typed there. */
export function SearchField() {
  const isOpen = useDesk((desk) => desk.isPaletteOpen)
  return (
    <label className="search-field" aria-hidden={isOpen || undefined}>
      <Search className="icon" aria-hidden />
      <input
        role="combobox"
        aria-label="Search or run a command"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-controls="palette-results"
        autoComplete="off"
        placeholder="Search or run a command"
        value=""
        onClick={() => open()}
        onChange={(event) => open(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
          event.preventDefault()
          open()
        }}
      />
      <KeyHint keys="Mod+K" />
    </label>
  )
}
