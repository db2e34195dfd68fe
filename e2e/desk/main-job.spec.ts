import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acceptBest, attachPassage, chooseClaim, claimRow, openSample, saveState, tab } from './checking.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { projectOnDisk } from './on-disk.ts'

/** The report as JSON, saved by the page's own menu: through the system's dialog, or as a download. */
async function savedReport({ page, electron }: Desk, folder: string): Promise<string> {
  const path = join(folder, 'report.json')
  await electron?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: /^Save as/ }).click()
  const download = electron ? null : page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /JSON/ }).click()
  if (download) await (await download).saveAs(path)
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8').endsWith('}\n')).toBe(true)
  return readFileSync(path, 'utf8')
}

test('the whole job on the sample: claims, evidence, verdict, close, reopen, report', async ({
  desk,
  folder,
}) => {
  const { page } = desk
  await openSample(page)
  await acceptBest(page, 4)
  const inspector = await chooseClaim(page, '$3 million')
  await attachPassage(page, {
    title: 'Energy desk briefing',
    passage: 'three million a day',
    locator: 'p. 3',
  })
  await expect(inspector.getByRole('list', { name: 'Evidence' })).toContainText('three million a day')
  await page.keyboard.press('v')
  await page.keyboard.press('1')
  await page.keyboard.press('6')
  await expect(claimRow(page, '$3 million')).toContainText('Checked')
  await expect(claimRow(page, '$3 million')).toContainText('Accurate')
  await expect(page.getByRole('progressbar', { name: 'Facts left: 3 of 4' })).toBeVisible()
  await expect(saveState(page)).toBeVisible()

  await desk.reopen()
  await desk.page.getByRole('grid', { name: 'Articles' }).getByRole('row').nth(1).dblclick()
  await expect(claimRow(desk.page, '$3 million')).toContainText('Accurate')

  const report = JSON.parse(await savedReport(desk, folder))
  expect(report.report.claims[0].evidence[0]).toMatchObject({
    passage: 'three million a day',
    locator: 'p. 3',
  })
  const { counts } = (await projectOnDisk(desk.data)) as unknown as {
    counts: { claims: number; left: number }
  }
  expect(counts).toMatchObject({ claims: 4, left: 3 })
})

test('a verdict without evidence is refused in place, and the way out is one key', async ({ desk }) => {
  const { page } = desk
  await openSample(page)
  await acceptBest(page, 2)
  const inspector = await chooseClaim(page, '$3 million')
  await page.keyboard.press('v')
  await page.keyboard.press('1')
  await expect(inspector).toContainText('No verdict yet.')
  await expect(inspector).toContainText('Attach at least one passage first.')
  await attachPassage(page, { title: 'Briefing', passage: 'three million a day', locator: 'p. 3' })
  await page.keyboard.press('v')
  await page.keyboard.press('1')
  await expect(claimRow(page, '$3 million')).toContainText('Accurate')
})

test('undo takes back the newest change, also after a restart', async ({ desk }) => {
  await openSample(desk.page)
  await acceptBest(desk.page, 2)
  await chooseClaim(desk.page, '$3 million')
  await desk.page.keyboard.press('2')
  await expect(claimRow(desk.page, '$3 million')).toContainText('In progress')
  await desk.reopen()
  await desk.page.getByRole('grid', { name: 'Articles' }).getByRole('row').nth(1).dblclick()
  const undo = desk.page.getByRole('button', { name: /^Undo: check state of claim 1/ })
  await undo.click()
  await expect(claimRow(desk.page, '$3 million')).toContainText('To check')
  await desk.page.getByRole('button', { name: /^Redo/ }).click()
  await expect(claimRow(desk.page, '$3 million')).toContainText('In progress')
})

test('two pages on one project stay equal', async ({ desk }) => {
  await openSample(desk.page)
  await acceptBest(desk.page, 2)
  const other = await desk.anotherPage()
  await expect(tab(other, 'Claims')).toHaveText('Claims 2')
  await chooseClaim(desk.page, '$3 million')
  await desk.page.keyboard.press('3')
  await tab(other, 'Claims').click()
  await expect(claimRow(other, '$3 million')).toContainText('Change needed')
})

test('the report on the screen says what the check says', async ({ desk }) => {
  const { page } = desk
  await openSample(page)
  await acceptBest(page, 2)
  await page.keyboard.press('Control+e')
  const report = page.getByRole('article', { name: 'Fact-check report' })
  await expect(report).toContainText('2 are left')
  await expect(report.getByRole('region', { name: 'Summary' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tab(page, 'Claims')).toBeVisible()
})

test('a file that is no article is told in a sentence, and the desk goes on', async ({ desk, folder }) => {
  const { page } = desk
  const answer = await desk.answer('new-project', {
    article: { kind: 'pasted', text: ' ' },
  })
  expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) })
  expect(folder).not.toBe('')
  await openSample(page)
  expect(readFileSync(`${desk.data}/library.json`, 'utf8')).toContain('claimbench')
})
