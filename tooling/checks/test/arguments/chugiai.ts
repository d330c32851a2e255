import { createDocument } from '@chugiai/annotation'
import { annotateBatch } from '../../../../packages/chugiai/src/batch/node/index.ts'
import * as chugiai from '../../../../packages/chugiai/src/index.ts'
import { anything, type Call, nullable, options } from '../../src/wrong-calls.ts'

const text = 'Bà Lê Thị Hoa ở Huế.'
const record = { id: 'a', uri: 'https://vi.example/a', anchor: '2024-05-01', maxLength: 1_000 }
const recognizer = await chugiai.createRecognizer()
const { article } = chugiai.parseArticle(text)
const page = {
  ...record,
  id: nullable('a'),
  uri: nullable('https://vi.example/a'),
  anchor: nullable('2024-05-01'),
  mediaType: nullable('text/plain'),
  steps: [],
  outlets: [],
  stated: {},
  crawl: {},
}
const batch = { anchor: '2024-05-01', maxLength: 1_000, plain: true, names: [], layers: [], labels: [], minScore: 0.5 }

export const entry = { ...chugiai, annotateBatch }

export const calls: Readonly<Record<string, Call>> = {
  annotate: [text, options({ ...page, recognizer })],
  annotateArticle: [article, options({ anchor: '2024-05-01', recognizer })],
  annotateBatch: [
    [],
    options({
      ...batch,
      workers: 1,
      unordered: true,
      chunkSize: 2,
      timeout: 1_000,
      signal: new AbortController().signal,
    }),
  ],
  annotateText: [text, options({ ...record, recognizer })],
  documentFromArticle: [article],
  selectAnnotations: [
    createDocument({ id: 'd', text }),
    options({ layers: ['mentions'], labels: ['PER'], minScore: 0.5 }),
    anything(new Set()),
    ['rule'],
  ],
}

/** Passed on from the other packages. */
export const skipped: readonly string[] = ['Alignment', 'ChugiaiError']
