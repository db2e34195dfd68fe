import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assignRoles } from './assign-roles.ts'

interface Labelled {
  readonly claims: readonly {
    readonly id: string
    readonly start: number
    readonly end: number
    readonly where: string
  }[]
}

const CLAIMS = '../shared/claims'
const SEED = ['../shared/articles/000_587f8fbee9c47d45.txt', `${CLAIMS}/seed.json`] as const
/** Has a caption within a paragraph of the story. */
const CAPTION_WITHIN = 'flag.txt'

/** One article laid out as another system would; `moved` says where a place of the first text went. */
interface Layout {
  readonly text: string
  readonly moved: (place: number) => number
}

const LAYOUTS: Readonly<Record<string, (text: string) => Layout>> = {
  'as it came': (text) => ({ text, moved: (place) => place }),
  'with the line ends of Windows': (text) => ({
    text: text.replaceAll('\n', '\r\n'),
    moved: (place) => place + text.slice(0, place).split('\n').length - 1,
  }),
  'without blank lines': (text) => ({ text: text.replaceAll('\n\n', ' \n'), moved: (place) => place }),
}

/** The claims that do not lie wholly in one block of the labelled role. */
function misplaced([textPath, labelPath]: readonly [string, string], layOut: (text: string) => Layout) {
  const { text, moved } = layOut(readFileSync(textPath, 'utf8'))
  const { blocks } = assignRoles(text)
  const { claims } = JSON.parse(readFileSync(labelPath, 'utf8')) as Labelled
  return claims.filter(({ start, end, where }) => {
    const block = blocks.find((one) => one.start <= moved(start) && moved(end) <= one.end)
    return block?.role !== where
  })
}

describe.skipIf(!existsSync(CLAIMS))(
  'the claims of the labelled articles lie in blocks of their roles',
  () => {
    const names = existsSync(CLAIMS)
      ? readdirSync(`${CLAIMS}/dev`).filter((name) => name.endsWith('.txt'))
      : []
    const wellPlaced = names.filter((name) => name !== CAPTION_WITHIN)

    it.each(Object.entries(LAYOUTS))('%s', (_, layOut) => {
      expect(misplaced(SEED, layOut)).toEqual([])
      expect(wellPlaced).toHaveLength(11)
      for (const name of wellPlaced) {
        const path = `${CLAIMS}/dev/${name}`
        expect(misplaced([path, path.replace(/txt$/, 'json')], layOut)).toEqual([])
      }
    })
  },
)
