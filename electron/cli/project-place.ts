import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolders } from '../services/data-folders.ts'
import type { Arguments } from './arguments.ts'

/** Where the project that the command line names stands: with --data, a bare name is looked for there first. */
export function projectPlace(args: Arguments): string {
  const { place } = newProjectPlace(args)
  return existsSync(place) ? place : args.needed('PROJECT')
}

/** Where a new project goes. `folder` is that of --data where PROJECT is a name without a path, else null. */
export function newProjectPlace(args: Arguments): { readonly place: string; readonly folder: string | null } {
  const given = args.needed('PROJECT')
  const data = args.option('data')
  const isBareName = !/[/\\]/.test(given) && given !== '' && given !== '.' && given !== '..'
  if (data === undefined || !isBareName) return { place: given, folder: null }
  const { projects } = dataFolders(data)
  return { place: join(projects, given), folder: projects }
}
