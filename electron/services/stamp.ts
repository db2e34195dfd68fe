import { userInfo } from 'node:os'
import type { Stamp } from '../../shared/commands/command.ts'
import { Refusal } from '../../shared/commands/refusal.ts'
import type { Host } from './host.ts'

/** Who works here, and now. Refuses `no-person` until they have said who they are. */
export function stampHere({ preferences }: Host): Stamp {
  const { person } = preferences.read()
  if (person === null) {
    throw new Refusal('no-person', 'Say who you are first: your initials stand beside everything you do.')
  }
  return { by: person.initials, at: new Date().toISOString() }
}

/** As {@link stampHere}, with the system's user where nobody has said: an article may be opened before that. */
export function openingStamp({ preferences }: Host): Stamp {
  return { by: preferences.read().person?.initials ?? systemUser(), at: new Date().toISOString() }
}

function systemUser(): string {
  try {
    return userInfo().username || 'editor'
  } catch {
    return 'editor'
  }
}
