import { useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import { CHECK_STATE_WORDS } from '../../../shared/project/check-state.ts'
import { type Claim, claimWords } from '../../../shared/project/claim.ts'
import { StateMark } from '../../marks/state-mark.tsx'
import { selectClaim } from '../../state/select.ts'
import { drawnDraft } from './article-root.ts'
import { Marker } from './marker.tsx'
import type { MarkerRow } from './stack-markers.ts'
import { useIsNear, useMarkerRows } from './use-marker-rows.ts'
import '../../ui/menu-button.css'
import './gutter.css'

interface GutterProps {
  /** Claims that begin in this block, in reading order. */
  readonly claims: readonly Claim[]
  readonly current: string | null
  readonly tabStop: string | null
  readonly isEager: boolean
  readonly measuredFor: unknown
}

/** "Claim 13, in progress" */
const markerName = ({ number, state }: Claim): string =>
  `Claim ${number}, ${CHECK_STATE_WORDS[state].toLowerCase()}`

/** A block's part of the gutter: one marker for each claim, beside its first line. */
export function Gutter({ claims, current, tabStop, isEager, measuredFor }: GutterProps) {
  const ref = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(ref, claims.length > 0 && !isEager)
  const rows = useMarkerRows(ref, claims, claims.length > 0 && (isNear || isEager), measuredFor)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return (
    <div className="gutter" ref={ref}>
      {rows?.map(({ middle, claims: ids }) => {
        const here = ids.flatMap((id) => byId.get(id) ?? [])
        return <Row key={ids[0]} middle={middle} claims={here} current={current} tabStop={tabStop} />
      })}
    </div>
  )
}

interface RowProps extends Pick<MarkerRow, 'middle'> {
  readonly claims: readonly Claim[]
  readonly current: string | null
  readonly tabStop: string | null
}

function Row({ middle, claims, current, tabStop }: RowProps) {
  const [first, ...rest] = claims
  if (!first) return null
  const [second] = rest
  const marker = (claim: Claim) => (
    <Marker
      key={claim.id}
      claim={claim}
      name={markerName(claim)}
      isCurrent={claim.id === current}
      isTabStop={claim.id === tabStop}
    />
  )
  return (
    <div
      className={rest.length === 0 ? 'gutter-row' : 'gutter-row stacked'}
      data-wide={first.number > 999 || undefined}
      style={{ top: middle }}
    >
      {marker(first)}
      {second && rest.length === 1 ? marker(second) : null}
      {rest.length > 1 ? <MoreMarkers claims={rest} current={current} tabStop={tabStop} /> : null}
    </div>
  )
}

/** "+2": the claims of a line that have no room for a marker of their own. */
function MoreMarkers({ claims, current, tabStop }: Omit<RowProps, 'middle'>) {
  const isCurrent = claims.some(({ id }) => id === current)
  return (
    <MenuTrigger>
      <Button
        className="marker more"
        aria-label={claims.map(markerName).join('; ')}
        aria-current={isCurrent ? 'true' : 'false'}
        excludeFromTabOrder={!claims.some(({ id }) => id === tabStop)}
      >
        <span>+{claims.length}</span>
      </Button>
      <Popover className="menu-place" placement="bottom start" offset={4}>
        <Menu
          className="menu"
          aria-label="Claims on this line"
          onAction={(id) => selectClaim(String(id), 'article')}
        >
          {claims.map((claim) => (
            <MenuItem key={claim.id} id={claim.id} className="menu-item" textValue={markerName(claim)}>
              <span className="marker-in-list">
                <b>{claim.number}</b> <span dir="auto">{wordsOf(claim)}</span>
              </span>
              <StateMark state={claim.state} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

const wordsOf = (claim: Claim): string => claimWords(drawnDraft()?.text ?? '', claim)
