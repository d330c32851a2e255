import * as annotation from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import type { Worst } from '../../src/growth.ts'
import { fill, ofText, PIECES } from './pieces.ts'

const origin = { kind: 'human', name: 'an' } as const
const init = { id: 'p', author: 'an', at: '2024-05-01T08:00:00Z' }
const layer = 'mentions'
const layers = [layer, 'mentions@an']
const each = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))

/** A word of each eight letters or so, a mention in each second of two layers, and one that refers to each. */
function documentOf(size: number): annotation.AnnotatedDocument {
  const count = Math.floor(size / 8)
  const spans = (from: string) =>
    each(count, (i): annotation.SpanAnnotation => {
      const base = {
        kind: 'span',
        id: `${from}${i}`,
        label: i % 3 === 0 ? 'PER' : 'LOC',
        origin,
        status: 'accepted',
      } as const
      return { ...base, spans: [{ start: i * 8, end: i * 8 + 3 }], quote: 'Huế' }
    })
  const entities = each(
    count / 10,
    (i): annotation.Annotation => ({
      kind: 'entity',
      id: `e${i}`,
      label: 'LOC',
      origin,
      status: 'accepted',
      mentions: [`s${i}`, `s${i + 1}`],
    }),
  )
  return annotation.createDocument({
    id: 'd',
    text: 'Huế vui '.repeat(count),
    layers: { mentions: { annotations: [...spans('s'), ...entities] }, 'mentions@an': { annotations: spans('a') } },
  })
}

const ofDocument = (...rest: readonly unknown[]): readonly Worst[] => [(size) => [documentOf(size), ...rest]]
const spansOf = (size: number) => each(size / 8, (i) => ({ label: 'PER', spans: [{ start: i * 8, end: i * 8 + 3 }] }))
const nested = (size: number) => each(size / 50, (i) => ({ label: 'PER', spans: [{ start: i, end: size - i }] }))
const twoSides = (...rest: readonly unknown[]): readonly Worst[] =>
  [spansOf, nested].map((side) => (size) => [side(size), side(size), ...rest])
const twoAnnotators = (...rest: readonly unknown[]): readonly Worst[] => [
  (size) => [[spansOf(size), spansOf(size)], size, ...rest],
]
const table = (size: number) => each(size / 5, (i) => [i % 7, (i * 5) % 7])
const ratings = (...rest: readonly unknown[]): readonly Worst[] => [(size) => [table(size), ...rest]]
const clusters = (size: number) => each(size / 20, (i) => [`a${i}`, `b${i}`, `c${i}`])
const relations = (size: number) =>
  each(size / 20, (i) => ({ label: 'at', arguments: [{ role: 'who', key: `s${i}` }] }))
const edit = (document: annotation.AnnotatedDocument) =>
  annotation.editText(
    document,
    each(document.text.length / 80, (i) => ({ span: { start: i * 80, end: i * 80 + 3 }, text: 'Lan' })),
    init,
  ).patch
const accept = (document: annotation.AnnotatedDocument) =>
  annotation.createPatch(
    each(document.text.length / 8, (i) =>
      annotation.replaceAnnotation(document, `s${i}`, (one) => ({ ...one, status: 'rejected' })),
    ),
    init,
  )
const ofPatches = (...rest: readonly unknown[]): readonly Worst[] =>
  [edit, accept].map((make) => (size) => {
    const document = documentOf(size)
    return [document, make(document), ...rest]
  })
const patchOnly: readonly Worst[] = ofPatches().map((one) => (size) => one(size).slice(1))
const schemaOf = (size: number) => ({
  ...newsLabelSchema,
  labels: each(size / 100, (i) => ({ id: `L${i}`, title: { vi: `Nhãn ${i}` } })),
})
const ofSchema: readonly Worst[] = [(size) => [schemaOf(size)]]
const quotes = (size: number) => each(size / 100, () => ({ label: 'LOC', quote: 'Huế' }))
const words = (size: number) => each(size / 8, () => ['Huế', 'vui']).flat()
const middle = (size: number) => ({ start: Math.floor(size / 2), end: Math.floor(size / 2) + 9 })
const inText = (...rest: readonly unknown[]): readonly Worst[] =>
  PIECES.map((piece) => (size) => [fill(piece, size), middle(size), ...rest])
const found: readonly Worst[] = PIECES.map((piece) => (size) => [
  fill(piece, size),
  { exact: fill(piece, 30), prefix: 'x', suffix: '' },
])
const named = { ...init, layer, origin, ids: { next: () => 'n1' } }
const counting = () => {
  let count = 0
  return { next: () => `new${count++}` }
}
const log = (size: number) => {
  const document = documentOf(size)
  let text = annotation.formatLogHeader(document)
  const history = annotation.createHistory(document, (record) => {
    text += annotation.formatLogRecord(record)
  })
  for (let i = 0; i < size / 500; i++) {
    history.apply(annotation.createPatch([annotation.setMetadata(history.document, 'n', i)], init))
  }
  return [document, text] as const
}

export const worst: Readonly<Record<string, readonly Worst[]>> = {
  addMention: ofDocument({ start: 4, end: 7 }, 'PER', named),
  adjudicate: [
    (size) => [documentOf(size), { ...init, layers, target: 'gold', policy: 'any', origin, ids: counting() }],
  ],
  agreement: [(size) => [[documentOf(size)], layers, { measure: 'f1' }]],
  alignTokens: [(size) => [fill('Huế vui ', size), words(size)]],
  annotateAll: [(size) => [documentOf(size), 'vui', { ...named, label: 'PER', ids: counting() }]],
  applyPatch: ofPatches(),
  applyPatchStrictly: ofPatches(),
  bennettS: ratings(),
  bootstrap: [(size) => [table(size), () => ({ value: 1 }), { seed: 1, samples: 20 }]],
  cohenKappa: ratings(),
  collapseRatings: ratings(1),
  compactLog: [(size) => [log(size)[1]]],
  compareEntities: [(size) => [clusters(size), clusters(size)]],
  compareRelations: [(size) => [relations(size), relations(size)]],
  compareSpans: twoSides(),
  composePatches: patchOnly.map((one) => (size) => [one(size)]),
  congerKappa: ratings(),
  corpusStatistics: [(size) => [[documentOf(size)]]],
  createDocument: [(size) => [documentOf(size)]],
  createHistory: ofDocument(),
  createIds: ofDocument(),
  createPatch: patchOnly.map((one) => (size) => [(one(size)[0] as annotation.Patch).changes, init]),
  createSpan: ofDocument({ start: 4, end: 7 }, 'PER', { ids: { next: () => 'n1' }, origin }),
  createSpanIndex: ofDocument(),
  describePosition: inText(),
  describeQuote: inText(),
  diffTexts: PIECES.map((piece) => (size) => [fill(piece, size), `${fill(`${piece}x`, size)}`]),
  documentStatistics: ofDocument(),
  editText: [
    (size) => [
      documentOf(size),
      each(size / 80, (i) => ({ span: { start: i * 80, end: i * 80 + 3 }, text: 'Lan' })),
      init,
    ],
  ],
  entityClusters: ofDocument(layer),
  evaluate: [(size) => [[documentOf(size)], [documentOf(size)], { layer }]],
  exactMatcher: ofText(['Huế']),
  extractionJsonSchema: ofSchema,
  findAnnotation: ofDocument('s9'),
  findAnnotations: ofDocument({ label: 'PER', inside: { start: 0, end: 9 } }),
  findMentions: ofDocument('Huế'),
  findQuote: found,
  hullOf: [(size) => [{ spans: each(size / 8, (i) => ({ start: i * 8, end: i * 8 + 3 })) }]],
  fleissKappa: ratings(),
  gamma: twoAnnotators({ seed: 1, maxSamples: 2 }),
  gammaCat: twoAnnotators({ seed: 1, maxSamples: 2 }),
  groundQuotes: [(size) => [documentOf(size), quotes(size), { ...init, layer: 'found', origin, ids: counting() }]],
  gwetAC1: ratings(),
  gwetAC2: ratings(),
  invertPatch: patchOnly,
  joinWords: [(size) => [fill('Huế vui ', size), each(size / 8, (i) => ({ start: i * 8, end: i * 8 + 3 }))]],
  krippendorffAlpha: ratings('ordinal'),
  krippendorffAlphaU: twoAnnotators(),
  mapPosition: patchOnly.map((one) => (size) => [...one(size), size / 2, 'before']),
  mapSpan: patchOnly.map((one) => (size) => [...one(size), { start: size / 2, end: size / 2 + 3 }, 'inside']),
  matchPosition: inText(),
  matchQuote: found,
  matcher: ofText(['Huế']),
  parseDocument: ofDocument(),
  parseExtractions: [
    (size) => [JSON.stringify(quotes(size))],
    (size) => [fill('[', size)],
    (size) => [fill('{"a":', size)],
  ],
  parseLabelSchema: ofSchema,
  percentAgreement: ratings(),
  projectToSource: ofDocument({ start: 4, end: 7 }),
  quoteOf: [(size) => [fill('Huế vui ', size), each(size / 8, (i) => ({ start: i * 8, end: i * 8 + 3 }))]],
  ratingAgreement: ratings({ measure: 'alpha' }),
  rebaseDocument: [(size) => [documentOf(size), { text: fill('Huế rất vui ', size) }, init]],
  rebasePatch: [
    (size) => {
      const document = documentOf(size)
      const over = edit(document)
      return [accept(document), over, { document: annotation.applyPatch(document, over) }]
    },
  ],
  rebasePatches: [
    (size) => {
      const document = documentOf(size)
      const over = edit(document)
      return [[accept(document)], over, { document: annotation.applyPatch(document, over) }]
    },
  ],
  referrersOf: ofDocument('s1'),
  relationKeys: ofDocument(layer),
  removeAnnotation: ofDocument('s1', { references: 'remove' }),
  removeLayer: ofDocument(layer),
  replayHistory: [(size) => [...log(size)]],
  resolveOverlaps: [
    (size) => [documentOf(size).layers[layer]?.annotations.filter(({ kind }) => kind === 'span'), 'longest'],
  ],
  safeParseDocument: ofDocument(),
  sample: [
    (size) => [
      documentOf(size).layers[layer]?.annotations.map((one) => ({ annotation: one })),
      { size: 50, seed: 1, by: 'label' },
    ],
  ],
  scottPi: ratings(),
  snapSpan: inText({ to: 'token', snap: 'expand' }),
  spanAgreement: [(size) => [[spansOf(size), spansOf(size)], { measure: 'f1' }]],
  toPrompt: ofSchema,
  trimSpan: inText(),
  unitRatings: ofDocument(layers, { unit: 'token', units: layer }),
  validateDocument: ofDocument(),
  validateLabelSchema: ofSchema,
  withDefaults: [(size) => [documentOf(80).layers[layer]?.annotations[0], schemaOf(size)]],
}

/** What has no length, or whose whole is measured elsewhere: changes of one annotation, and the calls of an index. */
export const constant: readonly string[] = [
  'addAnnotation',
  'addLayer',
  'decideCase',
  'documentJsonSchema',
  'foldMatcher',
  'formatLogHeader',
  'formatLogRecord',
  'history.apply',
  'history.checkpoint',
  'index.after',
  'index.at',
  'index.before',
  'index.covered',
  'index.covering',
  'index.overlapping',
  'index.update',
  'labelSchemaJsonSchema',
  'layerName',
  'replaceAnnotation',
  'setLayerSchema',
  'setMetadata',
]
