import { existsSync, readFileSync } from 'node:fs'
import { acceptBest, attachPassage, chooseClaim, claimRow, sayWho, tab } from './checking.ts'
import { expect, test } from './fixtures.ts'
import { projectOnDisk } from './on-disk.ts'

/** Somebody’s copyright: read where it lies, never kept here. */
const SEED = '../shared/articles/000_587f8fbee9c47d45.txt'

test('the first article goes through the whole job in the window', async ({ desk }) => {
  test.skip(!existsSync(SEED), 'the article is not here')
  test.setTimeout(120_000)
  await sayWho(desk.page)
  await desk.ask('new-project', { article: { kind: 'pasted', text: readFileSync(SEED, 'utf8') } })
  await desk.reopen()
  const { page } = desk
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row').nth(1).dblclick()
  await expect(page.getByRole('grid', { name: 'Proposals' })).toBeVisible()
  await acceptBest(page, 12)
  await tab(page, 'Claims').click()
  for (const fact of ['$3 million', '31,000 fighters', '24 participant nations']) {
    await expect(claimRow(page, fact).first()).toBeAttached()
  }
  await chooseClaim(page, '31,000 fighters')
  await attachPassage(page, {
    title: 'Agency estimate',
    passage: 'between 20 and 31 thousand',
    locator: 'p. 1',
  })
  await page.keyboard.press('v')
  await page.keyboard.press('1')
  await page.keyboard.press('6')
  await expect(claimRow(page, '31,000 fighters')).toContainText('Checked')
  await tab(page, 'Conflicts').click()
  await expect(page.getByText('Fuad Masum').first()).toBeVisible()
  await expect(page.getByText('24 participant nations').first()).toBeVisible()
  await desk.close()
  const { counts } = (await projectOnDisk(desk.data)) as unknown as { counts: { byState: object } }
  expect(counts.byState).toMatchObject({ checked: 1, 'to-check': 11 })
})
