import { parentPort, workerData } from 'node:worker_threads'
import type { DetectionInput } from '../../shared/detection/findings.ts'
import { readArticleText } from './read-article-text.ts'

// The thread that long texts are read in: it gets an article, gives what was found, and ends.

parentPort?.postMessage(readArticleText(workerData as DetectionInput))
