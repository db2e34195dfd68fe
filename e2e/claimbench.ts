import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Runs the built command line as its users do: one process a command.

const launcher = resolve(import.meta.dirname, '../electron/cli/launch.mjs')

export interface Answer {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Standard output as one JSON document. */
  json<T>(): T
}

/** A folder of its own for a test file, with the library inside it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'claimbench-desk-'))

  path(name: string): string {
    return join(this.folder, name)
  }

  async run(args: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
    const child = spawn(process.execPath, [launcher, ...args, '--data', this.path('data')], {
      cwd: this.folder,
    })
    const collected = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      collected.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      collected.stderr += text
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const status = await new Promise<number | null>((done) => {
      child.on('close', done)
    })
    return { status, ...collected, json: <T>() => JSON.parse(collected.stdout) as T }
  }

  /** As {@link run}, for what must succeed. */
  async ok(args: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
    const answer = await this.run(args, input)
    if (answer.status !== 0)
      throw new Error(`claimbench ${args.join(' ')}: ${answer.status}\n${answer.stderr}`)
    return answer
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
