import type { Block, BlockRole } from '../project/article.ts'
import { detect } from './detect.ts'
import type { DetectionInput, Findings } from './findings.ts'

/** For tests: every line a block, in the roles given in order; further lines are body text. */
export function articleOf(text: string, roles: readonly BlockRole[] = []): DetectionInput {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(
    (line, index): Block => ({
      id: `b${index + 1}`,
      role: roles[index] ?? 'body',
      start: line.index,
      end: line.index + line[0].length,
    }),
  )
  return { text, blocks, publishedAt: '2024-03-05' }
}

/** For tests: what is found in a text whose lines are its blocks. */
export const detectIn = (text: string, roles: readonly BlockRole[] = []): Findings =>
  detect(articleOf(text, roles))
