import { Info, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import '../../ui/progress.css'
import { IconButton } from '../../ui/button.tsx'
import { useFocusBack } from '../panes/use-focus-back.ts'
import './notice.css'

interface NoticeProps {
  /** `bad` is read aloud at once. */
  readonly tone: 'bad' | 'note' | 'work'
  /** How its sentence begins. */
  readonly name: string
  readonly children: ReactNode
}

/** A sentence over the status bar with what can be done about it. It covers, and moves nothing. */
export function Notice({ tone, name, children }: NoticeProps) {
  const ref = useRef<HTMLDivElement>(null)
  useFocusBack(ref)
  const Icon = tone === 'bad' ? TriangleAlert : Info
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      ref={ref}
      className="notice"
      data-tone={tone}
      role={tone === 'bad' ? 'alert' : 'status'}
      aria-label={name}
    >
      <Icon className="icon" aria-hidden />
      {children}
    </div>
  )
}

export const PutAway = ({ onPress }: { readonly onPress: () => void }) => (
  <IconButton label="Dismiss" onClick={onPress}>
    <X className="icon" aria-hidden />
  </IconButton>
)
