import { createDocument } from '@chugiai/annotation'
import * as chugiai from '../../../../packages/chugiai/src/index.ts'
import type { Worst } from '../../src/growth.ts'
import { fill, ofText, PIECES } from './pieces.ts'

const recognizer = await chugiai.createRecognizer()
const ofArticle: readonly Worst[] = PIECES.map((piece) => (size) => [
  chugiai.parseArticle(fill(piece, size)).article,
  { recognizer },
])

export const worst: Readonly<Record<string, readonly Worst[]>> = {
  annotate: ofText([{ recognizer }]),
  annotateArticle: ofArticle,
  annotateText: ofText([{ recognizer }]),
  documentFromArticle: ofArticle.map((one) => (size) => one(size).slice(0, 1)),
  selectAnnotations: [
    (size) => {
      const text = fill('Huế ', size)
      return [createDocument({ id: 'd', text }), { layers: ['mentions'] }, new Set(), ['rule']]
    },
  ],
}

/** Its work is done in workers: the tests of the batch measure it. */
export const constant: readonly string[] = ['annotateBatch']
