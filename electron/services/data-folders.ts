import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where things lie when the command line does not name a place. */
export interface DataFolders {
  /** Library, preferences and window state. */
  readonly data: string
  /** Where new projects go, and where the library looks for projects it has forgotten. */
  readonly projects: string
}

/** The system's places, or one folder for all of it. */
export function dataFolders(
  data: string | undefined,
  env = process.env,
  platform = process.platform,
): DataFolders {
  if (data !== undefined) return { data, projects: join(data, 'projects') }
  return {
    data: join(systemData(env, platform), 'Claimbench'),
    projects: join(homedir(), 'Documents', 'Claimbench'),
  }
}

function systemData(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  if (platform === 'win32') return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
  return env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}
