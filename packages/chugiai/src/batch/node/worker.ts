import { workerData } from 'node:worker_threads'
import { itemWork } from '../annotate-item.ts'
import type { WorkerOptions } from '../batch-options.ts'
import { answerParent } from './answer-parent.ts'

answerParent(itemWork(workerData as WorkerOptions))
