import { saveCopy } from '../../features/report/save-report.ts'
import { useDesk } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { NotSaved } from './not-saved.tsx'
import { Notice } from './notice.tsx'
import { OfferedDate } from './offered-date.tsx'
import { Sentences } from './sentences.tsx'
import { useSlowWork } from './slow-work.ts'

/** One sentence over the status bar at a time, the gravest first. Nothing is pushed. */
export function NoticeRow() {
  const save = useDesk((desk) => desk.save)
  const isLost = useDesk((desk) => desk.isHostLost)
  const offered = useDesk(({ session }) => session?.offeredDate ?? null)
  const isPlanned = useDesk((desk) => desk.screen === 'article')
  const work = useSlowWork()
  if (save.kind === 'not-saved') return <NotSaved since={save.since} message={save.message} />
  if (isLost) return <HostLost />
  if (work !== null) return <Work what={work} />
  if (offered !== null && isPlanned) return <OfferedDate day={offered} />
  return <Sentences />
}

function Work({ what }: { readonly what: string }) {
  const [, done, all] = /(\d+) of (\d+)$/.exec(what) ?? []
  return (
    <Notice tone="work" name={what}>
      <p>
        <b dir="auto">{what}</b>
      </p>
      {all === undefined ? null : <progress aria-label={what} value={Number(done) - 1} max={Number(all)} />}
    </Notice>
  )
}

const HostLost = () => (
  <Notice tone="bad" name="Claimbench does not answer">
    <p>
      <b>Claimbench does not answer.</b> What is saved is safe, and what you type stays here. This page goes
      on by itself as soon as the program answers again.
    </p>
    <Button onClick={() => void saveCopy()}>Save a copy…</Button>
  </Notice>
)
