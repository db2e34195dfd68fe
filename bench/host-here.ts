import { existsSync } from 'node:fs'
import { electronHere } from '../e2e/electron-here.ts'
import { findChromium } from '../electron/exporters/find-chromium.ts'
import { electronBinary, whyNoWindow } from '../electron/start/electron-binary.mjs'

/** What `bench/run.mjs` has built, as folders. */
export interface Builds {
  readonly desk: string
  readonly hello: string
  /** The bundled benches. */
  readonly bench: string
}

/** An Electron that can open windows here, or why there is none. */
export function electronForBench(): { readonly program: string } | { readonly why: string } {
  const why = whyNoWindow()
  if (why !== null) return { why }
  const program = electronBinary(process.cwd()) ?? electronHere()
  return program !== null && existsSync(program) ? { program } : { why: 'Electron’s program is not here' }
}

export const chromiumForBench = (): Promise<string | null> =>
  findChromium({ platform: process.platform, env: process.env })

/** Says in one line why a row is not in the table. */
export const leaveOut = (what: string, why: string): readonly never[] => {
  process.stdout.write(`left out            ${what}: ${why}\n`)
  return []
}

/** Terminals inside some editors set ELECTRON_RUN_AS_NODE, which turns Electron into a plain Node. */
export function electronEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return env as Record<string, string>
}
