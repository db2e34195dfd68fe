import {
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import { CHECK_STATES } from '../../../shared/project/check-state.ts'
import { type Claim, claimWords, KIND_WORDS } from '../../../shared/project/claim.ts'
import type { House } from '../../../shared/project/house.ts'

export interface ColumnMeta {
  /** As in "Sort by attributed to". */
  readonly name: string
}

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<ColumnMeta>(),
})

const helper = createColumnHelper<typeof features, Claim>()
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

interface Valued {
  getValue(column: string): unknown
}
const byWords = (a: Valued, b: Valued, column: string): number =>
  collator.compare(String(a.getValue(column)), String(b.getValue(column)))
const byNumber = (a: Valued, b: Valued, column: string): number =>
  Number(a.getValue(column)) - Number(b.getValue(column))

/** The columns in their order, as they sort: what is empty comes last either way. */
export const columnsOf = (text: string, house: House) =>
  helper.columns([
    helper.accessor((claim) => claim.number, {
      id: 'number',
      header: '#',
      sortFn: byNumber,
      sortDescFirst: false,
      meta: { name: 'number' },
    }),
    helper.accessor((claim) => claim.weight, {
      id: 'weight',
      header: 'Wt',
      sortFn: byNumber,
      sortDescFirst: true,
      meta: { name: 'weight' },
    }),
    helper.accessor((claim) => claimWords(text, claim).replace(/^\P{L}+(?=\p{L})/u, ''), {
      id: 'words',
      header: 'Claim',
      sortFn: byWords,
      meta: { name: 'claim' },
    }),
    helper.accessor((claim) => KIND_WORDS[claim.kind], {
      id: 'kind',
      header: 'Kind',
      sortFn: byWords,
      meta: { name: 'kind' },
    }),
    helper.accessor((claim) => claim.attributedTo ?? undefined, {
      id: 'who',
      header: 'Attributed to',
      sortFn: byWords,
      sortUndefined: 'last',
      meta: { name: 'attributed to' },
    }),
    helper.accessor((claim) => CHECK_STATES.indexOf(claim.state), {
      id: 'state',
      header: 'Check',
      sortFn: byNumber,
      sortDescFirst: false,
      meta: { name: 'check' },
    }),
    helper.accessor((claim) => ratingPlace(claim, house), {
      id: 'verdict',
      header: 'Verdict',
      sortFn: byNumber,
      sortDescFirst: false,
      sortUndefined: 'last',
      meta: { name: 'verdict' },
    }),
    helper.accessor((claim) => claim.evidence.length, {
      id: 'evidence',
      header: 'Ev',
      sortFn: byNumber,
      sortDescFirst: false,
      meta: { name: 'evidence' },
    }),
    helper.accessor((claim) => initialsOf(claim) ?? undefined, {
      id: 'by',
      header: 'By',
      sortFn: byWords,
      sortUndefined: 'last',
      meta: { name: 'initials' },
    }),
  ])

function ratingPlace({ verdict }: Claim, { scale }: House): number | undefined {
  if (!verdict) return undefined
  const at = scale.findIndex(({ id }) => id === verdict.rating)
  // What no longer holds stands behind what does.
  return verdict.void === null ? at : scale.length + at
}

/** Who signed, first check first, or null. */
export const initialsOf = ({ signOffs }: Claim): string | null =>
  signOffs.length === 0 ? null : signOffs.map(({ by }) => by).join(' ')
