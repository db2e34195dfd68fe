import { isDay } from '../../shared/project/day.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** An option that is a calendar day, `YYYY-MM-DD`, or null where it was not given. */
export function dayOption(args: Arguments, name: string): string | null {
  const given = args.option(name)
  if (given === undefined) return null
  if (!isDay(given)) throw new UsageError(`--${name} takes a day such as 2014-09-15, not “${given}”.`)
  return given
}

/** An option that counts from 1, or undefined where it was not given. */
export function countOption(args: Arguments, name: string): number | undefined {
  const given = args.option(name)
  return given === undefined ? undefined : count(given, `--${name}`)
}

/** A whole number from 1. */
export function count(given: string, what: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new UsageError(`${what} takes a number from 1, not “${given}”.`)
  return Number(given)
}
