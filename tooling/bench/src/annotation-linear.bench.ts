import {
  annotateAll,
  applyPatch,
  compareSpans,
  createIds,
  diffTexts,
  matchQuote,
  type SpanAnnotation,
  validateDocument,
} from '@chugiai/annotation'
import { largeDocument } from './annotation-document.ts'
import { medianProcessorTime } from './annotation-measure.ts'
import { machine, printTable } from './measure.ts'

// What ten times the annotations cost, in processor time: a ratio near 10 is linear.
const SIZES = [100, 1_000, 10_000, 100_000]
const init = { id: 'p1', author: 'bench', at: '2024-05-01T08:00:00Z' }
const origin = { kind: 'rule', name: 'bench' } as const

type Work = (document: ReturnType<typeof largeDocument>) => unknown

const WORK: Readonly<Record<string, Work>> = {
  validateDocument: (document) => validateDocument(document),
  compareSpans: ({ layers }) => {
    const spans = layers.mentions!.annotations as readonly SpanAnnotation[]
    return compareSpans(
      spans,
      spans.filter((_, i) => i % 7 > 0),
    )
  },
  'annotateAll and applyPatch': (document) => {
    const options = { ...init, layer: 'mentions', label: 'NUM', ids: createIds(document), origin }
    return applyPatch(document, annotateAll(document, 'Tân Thanh', options).patch)
  },
  'diffTexts, one word changed': ({ text }) =>
    diffTexts(text, `${text.slice(0, text.length / 2)}!${text.slice(text.length / 2)}`),
  'matchQuote, fuzzy': ({ text }) => matchQuote(text, { exact: 'bà Lê Thị Hòa đến thăm bà cn xã' }),
}

console.log(machine())
for (const [name, work] of Object.entries(WORK)) {
  const rows: (string | number)[][] = []
  let before: number | undefined
  for (const size of SIZES) {
    const document = largeDocument(size)
    const time = medianProcessorTime(() => work(document), { runs: 5, budget: 200 })
    rows.push([size, document.text.length, time.toFixed(2), before === undefined ? '' : (time / before).toFixed(1)])
    before = time
  }
  console.log(`\n${name}`)
  printTable(['annotations', 'characters', 'ms', 'times the row above'], rows)
}
