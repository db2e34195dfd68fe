import { Check, Ellipsis, Lock, TriangleAlert } from 'lucide-react'
import { useDesk } from '../../state/desk.ts'
import './save-state.css'

const LOOKS = {
  saved: [Check, 'Saved'],
  saving: [Ellipsis, 'Saving'],
  'not-saved': [TriangleAlert, 'Not saved'],
} as const

/** Whether what was typed is on the disk. The widest word has its room at all times: nothing beside it moves. */
export function SaveState() {
  const kind = useDesk((desk) => desk.save.kind)
  const isWritable = useDesk((desk) => desk.session?.writable !== false)
  const [Icon, words] = LOOKS[kind]
  return (
    <>
      <span className="save-state" role="status" aria-label={words} data-save={kind}>
        <Icon className="icon" aria-hidden />
        {words}
      </span>
      {isWritable ? null : (
        <span className="save-state">
          <Lock className="icon" aria-hidden />
          Read only
        </span>
      )}
    </>
  )
}
