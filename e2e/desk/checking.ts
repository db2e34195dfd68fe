import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

// What an editor does, said once for all specs. Everything is found by role and name, as a screen reader finds it.

/** Answers the question of the first start. */
export async function sayWho(page: Page, initials = 'AB'): Promise<void> {
  await page.getByRole('textbox', { name: 'Initials' }).fill(initials)
  await page.getByRole('button', { name: 'Start checking' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

export async function openSample(page: Page): Promise<void> {
  await sayWho(page)
  await page.getByRole('button', { name: 'Open the sample article' }).click()
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Proposals' })).toBeVisible()
}

export const tab = (page: Page, name: 'Claims' | 'Proposals' | 'Conflicts' | 'Sources'): Locator =>
  page.getByRole('tab', { name: new RegExp(`^${name} \\d+$`) })

/** Accepts the best proposals with the key for it. */
export async function acceptBest(page: Page, many: number): Promise<void> {
  await tab(page, 'Proposals').click()
  const grid = page.getByRole('grid', { name: 'Proposals' })
  await grid.getByRole('row').nth(1).click()
  for (let at = 1; at <= many; at += 1) {
    await page.keyboard.press('a')
    await expect(tab(page, 'Claims')).toHaveText(`Claims ${at}`)
  }
}

/** The row of the claim whose words these are part of. */
export const claimRow = (page: Page, words: string): Locator =>
  page.getByRole('grid', { name: 'Claims' }).getByRole('row').filter({ hasText: words })

export async function chooseClaim(page: Page, words: string): Promise<Locator> {
  await tab(page, 'Claims').click()
  await claimRow(page, words).click()
  const inspector = page.getByRole('region', { name: 'Claim', exact: true })
  await expect(inspector).toContainText(words)
  return inspector
}

/** Attaches a passage of a new source to the selected claim. */
export async function attachPassage(
  page: Page,
  { title, passage, locator }: { readonly title: string; readonly passage: string; readonly locator: string },
): Promise<void> {
  await page.keyboard.press('e')
  const pane = page.getByRole('region', { name: 'Attach evidence' })
  await pane.getByRole('tab', { name: 'Passage' }).click()
  await pane.getByRole('textbox', { name: 'Passage' }).fill(passage)
  await pane.getByRole('textbox', { name: 'Title' }).fill(title)
  await pane.getByRole('textbox', { name: 'Where' }).fill(locator)
  await page.keyboard.press('Control+Enter')
  await expect(pane).toHaveCount(0)
}

export const saveState = (page: Page): Locator => page.getByRole('status', { name: 'Saved' })
