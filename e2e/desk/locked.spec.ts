import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { acceptBest, claimRow, openSample } from './checking.ts'
import { expect, test } from './fixtures.ts'
import { ROOT } from './hosts.ts'
import { projectFolders } from './on-disk.ts'

test('a project that another program writes opens for reading, and for writing when it is free', async ({
  desk,
}) => {
  await openSample(desk.page)
  await acceptBest(desk.page, 1)
  await desk.close()
  const [folder = ''] = projectFolders(desk.data)
  const launcher = join(ROOT, 'electron/cli/launch.mjs')
  const other = spawn(process.execPath, [launcher, 'apply', folder, '--by', 'CD'], { stdio: 'pipe' })
  other.stdin.write('{"type": "set-state", "input": {"claim": "1", "state": "in-progress"}}\n')
  await new Promise((answered) => other.stdout.once('data', answered))

  await desk.start()
  const { page } = desk
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row').nth(1).dblclick()
  await expect(claimRow(page, '$3 million')).toContainText('In progress')
  await expect(page.getByText('Read only').first()).toBeVisible()
  const ended = new Promise((end) => other.once('close', end))
  other.stdin.end()
  await ended
  await expect(page.getByText('Read only')).toHaveCount(0, { timeout: 15_000 })
  await claimRow(page, '$3 million').click()
  await page.keyboard.press('3')
  await expect(claimRow(page, '$3 million')).toContainText('Change needed')
})
