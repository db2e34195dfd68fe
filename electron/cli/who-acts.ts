import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { dataFolders } from '../services/data-folders.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** The initials of who acts: what `--by` says, else the person of the preferences, else the system's user. */
export function whoActs(args: Arguments): string {
  const given = args.option('by')
  if (given === undefined) return preferredPerson(args.option('data')) ?? systemUser()
  if (given.trim() === '') throw new UsageError('--by needs initials.')
  return given.trim()
}

/** From `preferences.json`, `{"person": {"initials", "name"}}`; null where it is missing or cannot be read. */
function preferredPerson(data: string | undefined): string | null {
  try {
    const preferences = JSON.parse(readFileSync(join(dataFolders(data).data, 'preferences.json'), 'utf8'))
    const initials: unknown = preferences?.person?.initials
    return typeof initials === 'string' && initials.trim() !== '' ? initials.trim() : null
  } catch {
    return null
  }
}

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    throw new UsageError('This system does not say who you are. Add --by INITIALS.')
  }
}
