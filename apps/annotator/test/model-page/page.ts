import type { Answer, Asked } from './worker.ts'

/** Asks a worker of its own, so that nothing is loaded yet. */
export function ask(asked: Asked): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(asked)
  }).finally(() => worker.terminate())
}

Object.assign(globalThis, { ask })
