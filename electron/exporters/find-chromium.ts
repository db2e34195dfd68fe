import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** Where a browser is looked for: what differs between computers. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The path of an installed Chromium, Chrome or Edge, or null. `CLAIMBENCH_CHROMIUM` names one and then nothing
 * else is tried: somebody who chose a browser wants that one.
 */
export async function findChromium({ platform, env }: Surroundings): Promise<string | null> {
  const chosen = env.CLAIMBENCH_CHROMIUM
  const candidates = chosen ? [chosen] : [...onPath(platform, env), ...usualPlaces(platform, env)]
  for (const candidate of candidates) if (await canRun(candidate)) return candidate
  return null
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** On Windows a browser never stands on the path. */
function onPath(platform: NodeJS.Platform, env: Surroundings['env']): readonly string[] {
  if (platform === 'win32') return []
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces(platform: NodeJS.Platform, env: Surroundings['env']): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    )
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = env[variable]
      return folder
        ? ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(
            (name) => `${folder}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
          )
        : []
    })
  }
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium', '/opt/google/chrome/chrome']
}

const canRun = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
