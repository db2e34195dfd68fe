import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { acceptBest, chooseClaim, openSample, sayWho, tab } from './checking.ts'
import { expect, test } from './fixtures.ts'

/** What axe finds on the page as it stands. Electron lets no second page be opened for it. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is accessible, ${theme}`, async ({ desk }, info) => {
    test.setTimeout(120_000)
    const { page } = desk
    const look = async (screen: string): Promise<void> => {
      for (const [width, height] of [
        [1280, 800],
        [1920, 1080],
      ] as const) {
        if (!desk.electron) await page.setViewportSize({ width, height })
        await page.screenshot({ path: info.outputPath(`${screen}-${width}.png`) })
      }
      expect(await faults(page), screen).toEqual([])
    }
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('first-start')
    await sayWho(page)
    await look('library-empty')
    await page.getByRole('button', { name: 'Open the sample article' }).click()
    await expect(page.getByRole('grid', { name: 'Proposals' })).toBeVisible()
    await look('proposals')
    await acceptBest(page, 3)
    await chooseClaim(page, '$3 million')
    await look('claims')
    await page.keyboard.press('e')
    await expect(page.getByRole('region', { name: 'Attach evidence' })).toBeVisible()
    await look('attach')
    await page.keyboard.press('Escape')
    await tab(page, 'Conflicts').click()
    await look('conflicts')
    await tab(page, 'Sources').click()
    await look('sources')
    await page.getByRole('radio', { name: 'Struck through' }).click()
    await tab(page, 'Claims').click()
    await look('struck-through')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('listbox', { name: 'Results' })).toBeVisible()
    await look('palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+e')
    await expect(page.getByRole('article', { name: 'Fact-check report' })).toBeVisible()
    await look('report')
  })
}

test('the library lists what was opened, and the sample opens with the keyboard alone', async ({ desk }) => {
  const { page } = desk
  await openSample(page)
  await page.keyboard.press('Control+Shift+L')
  const row = page.getByRole('grid', { name: 'Articles' }).getByRole('row').nth(1)
  await expect(row).toContainText('Paris')
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toBeVisible()
})
