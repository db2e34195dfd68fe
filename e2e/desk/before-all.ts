import { spawnSync } from 'node:child_process'
import { built } from '../../electron/builds.mjs'
import { chromiumHere, type HostName, hostHere, ROOT, TESTED_DESK } from './hosts.ts'

const LONGEST_DOWNLOAD = 180_000
const HOSTS: readonly HostName[] = ['electron', 'browser']

/** Builds once, before several workers would, and says in one line each which host cannot be tested here. */
export default async function beforeAll(): Promise<void> {
  await built(ROOT, 'cli')
  process.env[TESTED_DESK] = await built(ROOT, 'desk')
  if (chromiumHere() === null) {
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: LONGEST_DOWNLOAD })
  }
  for (const host of HOSTS) {
    const here = hostHere(host)
    if ('why' in here) process.stderr.write(`Not tested in ${host}: ${here.why}\n`)
  }
}
