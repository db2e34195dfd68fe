import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ProjectJson } from '../../electron/cli/project-json.ts'
import { ROOT } from './hosts.ts'

const run = promisify(execFile)

/** Folders of the projects that a desk has made, by name. */
export function projectFolders(data: string): readonly string[] {
  const projects = join(data, 'projects')
  return readdirSync(projects)
    .filter((name) => name.endsWith('.claimbench'))
    .map((name) => join(projects, name))
}

/** The only project of a desk as the command line reads it from the disk, after checking that it is whole. */
export async function projectOnDisk(data: string): Promise<ProjectJson> {
  const [folder, ...others] = projectFolders(data)
  if (folder === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} projects.`)
  await claimbench('check', folder)
  return JSON.parse(await claimbench('show', folder, '--json')) as ProjectJson
}

async function claimbench(...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(ROOT, 'electron/cli/launch.mjs'), ...args], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout
}
