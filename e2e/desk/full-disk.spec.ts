import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { acceptBest, chooseClaim, claimRow, openSample, saveState } from './checking.ts'
import { expect, test } from './fixtures.ts'
import { projectOnDisk } from './on-disk.ts'

const canMount = process.platform === 'linux' && process.getuid?.() === 0

test('a disk that fills while somebody works: nothing is lost, and it is said until it is saved', async ({
  desk,
}) => {
  test.skip(!canMount, 'needs root on Linux for a small file system')
  await desk.close()
  mkdirSync(desk.data, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', desk.data])
  try {
    await desk.start()
    const { page } = desk
    await openSample(page)
    await acceptBest(page, 2)
    await chooseClaim(page, '$3 million')
    const filler = join(desk.data, 'filler')
    expect(() => writeFileSync(filler, Buffer.alloc(64 * 1024 * 1024))).toThrow('ENOSPC')

    // The log's last page on the disk has room for a few more entries.
    const notice = page.getByRole('alert').filter({ hasText: 'Not saved' })
    for (let at = 0; at < 60 && !(await notice.isVisible()); at += 1) {
      await page.keyboard.press(at % 2 === 0 ? '2' : '3')
      await page.waitForTimeout(50)
    }
    await expect(notice).toContainText('full')
    rmSync(filler)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await expect(notice).toHaveCount(0)
    await expect(saveState(page)).toBeVisible()
    await page.keyboard.press('4')
    await expect(claimRow(page, '$3 million')).toContainText('With the writer')
    await desk.close()
    const { counts } = (await projectOnDisk(desk.data)) as unknown as { counts: { byState: object } }
    expect(counts.byState).toMatchObject({ 'with-the-writer': 1, 'to-check': 1 })
  } finally {
    await desk.close()
    execFileSync('umount', ['-l', desk.data])
  }
})
