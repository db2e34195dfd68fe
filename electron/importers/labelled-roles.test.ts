import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assignRoles } from './assign-roles.ts'

interface Labelled {
  readonly claims: readonly { readonly id: string; readonly start: number; readonly where: string }[]
}

const DEV = '../shared/claims/dev'
const SEED = '../shared/articles/000_587f8fbee9c47d45.txt'

/** The claims whose block has another role than the label says. */
function wrongRoles(textPath: string, labelPath: string): string[] {
  const { blocks } = assignRoles(readFileSync(textPath, 'utf8'))
  const { claims } = JSON.parse(readFileSync(labelPath, 'utf8')) as Labelled
  return claims.flatMap(({ id, start, where }) => {
    const role = blocks.find((block) => block.start <= start && start < block.end)?.role
    return role === where ? [] : [`${id}: ${where}, not ${role}`]
  })
}

describe.skipIf(!existsSync(DEV))('the labelled articles', () => {
  it('have every claim of the first one in a block of the labelled role', () => {
    expect(wrongRoles(SEED, '../shared/claims/seed.json')).toEqual([])
  })

  it('have all claims in blocks of the labelled roles, but for one article with a caption in mid-paragraph', () => {
    const names = readdirSync(DEV).filter((name) => name.endsWith('.txt'))
    const wrong = names.filter((name) => {
      const path = `${DEV}/${name}`
      return wrongRoles(path, path.replace(/txt$/, 'json')).length > 0
    })
    expect(names).toHaveLength(12)
    expect(wrong).toEqual(['flag.txt'])
  })
})
