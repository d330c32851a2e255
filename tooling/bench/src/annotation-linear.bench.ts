import {
  annotateAll,
  applyPatch,
  compareEntities,
  compareSpans,
  createDocument,
  createHistory,
  createIds,
  createPatch,
  diffTexts,
  editText,
  findMentions,
  gamma,
  krippendorffAlpha,
  krippendorffAlphaU,
  matchQuote,
  rebasePatch,
  replaceAnnotation,
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

/** As many spans of one text by two annotators who differ by a letter. */
const annotators = (count: number) =>
  [0, 1].map((shift) =>
    Array.from({ length: count }, (_, i) => ({ label: 'PER', spans: [{ start: i * 10 + shift, end: i * 10 + 6 }] })),
  )

/** Spans that lie in one another, each a letter narrower. */
const nested = (count: number, shift: number) =>
  Array.from({ length: count }, (_, i) => ({ label: 'PER', spans: [{ start: i + shift, end: 4 * count - i }] }))

const clusters = (count: number, shift: number) =>
  Array.from({ length: count }, (_, i) => [`${3 * i + shift}`, `${3 * i + 1 + shift}`, `${3 * i + 2 + shift}`])

const values = (count: number) => Array.from({ length: count }, (_, i) => [i / 7, i / 7 + (i % 3) / 5])

type Work = (document: ReturnType<typeof largeDocument>, count: number) => unknown

function acceptances(document: ReturnType<typeof largeDocument>) {
  return document.layers.mentions!.annotations.map(({ id }) =>
    replaceAnnotation(document, id, (one) => ({ ...one, status: 'accepted', note: 'đã xem' })),
  )
}

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
  'editText, all text taken away': (document) =>
    editText(document, [{ span: { start: 0, end: document.text.length }, text: '' }], init),
  'rebasePatch, all accepted': (document) => {
    const over = editText(document, [{ span: { start: 0, end: 0 }, text: 'Ở đây: ' }], init).patch
    const after = applyPatch(document, over)
    return rebasePatch(createPatch(acceptances(document), init), over, { document: after })
  },
  'a history group, all accepted one by one': (document) => {
    const history = createHistory(document)
    for (const change of acceptances(document)) history.apply(createPatch([change], init), { group: 'accept' })
  },
  'matchQuote, fuzzy': ({ text }) => matchQuote(text, { exact: 'bà Lê Thị Hòa đến thăm bà cn xã' }),
  'matchQuote, a long quote of repeating text': ({ text }) =>
    matchQuote(text, { exact: `${text.slice(0, text.length / 20)}!${text.slice(0, text.length / 20)}` }),
  'findMentions, flags': (_, count) =>
    findMentions(createDocument({ id: 'flags', text: '🇻🇳'.repeat(count) }), '🇻🇳', { wholeWords: false }),
  'compareSpans, nested spans that differ': (_, count) => compareSpans(nested(count, 0), nested(count, 1)),
  'compareEntities, CEAF-e too': (_, count) => compareEntities(clusters(count, 0), clusters(count, 1)),
  'α, interval': (_, count) => krippendorffAlpha(values(count), 'interval'),
  αU: (_, count) => krippendorffAlphaU(annotators(count), count * 10),
  'γ, two annotators': (_, count) => gamma(annotators(count), count * 10, { seed: 1, samples: 1 }),
}

console.log(machine())
for (const [name, work] of Object.entries(WORK)) {
  const rows: (string | number)[][] = []
  let before: number | undefined
  for (const size of SIZES) {
    const document = largeDocument(size)
    const time = medianProcessorTime(() => work(document, size), { runs: 5, budget: 200 })
    rows.push([size, document.text.length, time.toFixed(2), before === undefined ? '' : (time / before).toFixed(1)])
    before = time
  }
  console.log(`\n${name}`)
  printTable(['annotations', 'characters', 'ms', 'times the row above'], rows)
}
