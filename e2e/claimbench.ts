import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
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
    const { child, answer } = this.start(args)
    child.stdin.end(input)
    return answer
  }

  /** As {@link run}, for what is to be told or stopped while it runs. */
  start(args: readonly string[]): { child: ChildProcessWithoutNullStreams; answer: Promise<Answer> } {
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
    const answer = new Promise<Answer>((done) => {
      child.on('close', (status) =>
        done({ status, ...collected, json: <T>() => JSON.parse(collected.stdout) as T }),
      )
    })
    return { child, answer }
  }

  /** What a shell says to a command line in which `$claimbench` stands for the program. */
  shell(line: string): { status: number | null; stdout: string; stderr: string } {
    const claimbench = `"${process.execPath}" "${launcher}"`
    return spawnSync('sh', ['-c', line.replaceAll('$claimbench', claimbench)], {
      cwd: this.folder,
      encoding: 'utf8',
    })
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
