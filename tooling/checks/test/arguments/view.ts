import { createDocument } from '@chugiai/annotation'
import * as view from '@chugiai/view'
import { anything, type Call } from '../../src/wrong-calls.ts'

const document = createDocument({ id: 'd', text: 'Huế' })
const annotation = { kind: 'document', id: 'd1', label: 'x', origin: { kind: 'human', name: 'an' }, status: 'accepted' }

export const entry = view

export const calls: Readonly<Record<string, Call>> = {
  blockTitle: ['paragraph', 'vi'],
  blocksOf: [document],
  collectFrom: [document, anything(null)],
  collectItems: [document],
  isAnnotationLayer: ['mentions'],
  itemsAt: [[], 1],
  namedBy: [annotation],
  shortLabel: ['PERSON'],
  spanItems: [[]],
}

/** They need a page. */
export const skipped: readonly string[] = ['createAnnotationView', 'defineChugiaiText']
