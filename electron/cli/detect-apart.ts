import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DetectionInput } from '../../shared/detection/findings.ts'
import { ImportError } from '../importers/import-error.ts'
import { type ArticleFindings, readArticleText } from './read-article-text.ts'
import { Stopped } from './stopped.ts'

/** In characters. A shorter text is read before a thread has started. */
const LONG = 100_000
/** Of heap. An article of twenty million characters, the longest that is taken, needs less. */
const LARGEST_HEAP_MB = 2048

/** The thread's script lies beside the bundle of the command line. */
const SCRIPT = new URL('./detection-worker.js', import.meta.url)

export interface ApartOptions {
  readonly signal: AbortSignal
  readonly script?: string
  readonly megabytes?: number
}

/**
 * Reads an article; a long one in a thread of its own, so that Ctrl-C is heard and memory is bounded. Throws
 * {@link Stopped}, or an ImportError `out-of-memory`.
 */
export async function detectApart(input: DetectionInput, options: ApartOptions): Promise<ArticleFindings> {
  return input.text.length < LONG ? readArticleText(input) : inThread(input, options)
}

function inThread(
  input: DetectionInput,
  { signal, script = fileURLToPath(SCRIPT), megabytes = LARGEST_HEAP_MB }: ApartOptions,
): Promise<ArticleFindings> {
  if (signal.aborted) return Promise.reject(stopped())
  const worker = new Worker(script, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise<ArticleFindings>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(stopped()), { once: true })
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    )
    worker.once('exit', () => reject(tooMuch()))
  }).finally(() => worker.terminate())
}

const stopped = (): Stopped => new Stopped('Looking for claims was stopped. Nothing was changed.')

const tooMuch = (): ImportError =>
  new ImportError(
    'out-of-memory',
    'Looking for claims in this article needs more memory than there is. Divide it into several articles.',
  )
