import * as annotation from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { unchanged } from '@chugiai/text'
import { anything, type Call, optional, options } from '../../src/wrong-calls.ts'

const text = 'Bà Hoa thăm Huế. Bà Hoa vui.'
const origin = { kind: 'human', name: 'an' } as const
const hoa = { kind: 'span', id: 's1', label: 'PER', origin, status: 'accepted', quote: 'Hoa' } as const
const mention: annotation.SpanAnnotation = { ...hoa, spans: [{ start: 3, end: 6 }] }
const document = annotation.createDocument({
  id: 'd',
  text,
  layers: { 'mentions@an': { annotations: [mention] }, mentions: { annotations: [{ ...mention, id: 's2' }] } },
})
const layer = 'mentions'
const span = { start: 3, end: 6 }
const init = { id: 'p', author: 'an', at: '2024-05-01T08:00:00Z' }
const patch = annotation.createPatch([annotation.setMetadata(document, 'topic', 'x')], init)
const history = annotation.createHistory(document)
const index = annotation.createSpanIndex(document)
const ids = { next: () => 'new' }
const table = [
  ['a', 'b'],
  ['a', 'a'],
]
const ranked = [
  [1, 2],
  [1, 1],
]
const spans = [{ label: 'PER', spans: [span] }]
const bootstrap = { seed: 1, samples: 10, level: 0.9 }
const gamma = { seed: 1, precision: 0.1, maxSamples: 40, samples: 30, position: 1, label: 1 }
const weights = options({ weights: 'ordinal', order: [1, 2] })
const quote = { exact: 'Hoa', prefix: 'Bà ', suffix: '' }
const made = { origin, status: 'accepted', attributes: {}, note: 'x', schema: newsLabelSchema }
const edges = () => ({})

export const entry = { ...annotation, history, index, matcher: annotation.foldMatcher(unchanged) }

export const calls: Readonly<Record<string, Call>> = {
  addAnnotation: [layer, mention, anything(0)], // applyPatch tells what is no place
  addLayer: ['new', options({ schema: 'news' })],
  addMention: [document, span, 'PER', options({ ...init, layer, ids, ...made })],
  adjudicate: [
    document,
    options({ ...init, layers: ['mentions', 'mentions@an'], target: 'gold', policy: 'any', origin, ids }),
  ],
  agreement: [
    [document],
    ['mentions', 'mentions@an'],
    options({
      ...gamma,
      measure: 'f1',
      unit: 'token',
      units: 'words',
      bootstrap,
      distance: 'nominal',
      weights: 'identity',
      order: [],
    }),
  ],
  joinWords: [text, [{ start: 0, end: 2 }], options({ sentences: [{ start: 0, end: 2 }] })],
  alignTokens: [text, ['Bà', 'Hoa'], options({ fold: unchanged })],
  annotateAll: [
    document,
    'Hoa',
    options({
      ...init,
      layer,
      label: 'PER',
      ids,
      origin,
      status: 'suggested',
      schema: newsLabelSchema,
      matcher: annotation.exactMatcher,
      wholeWords: true,
    }),
  ],
  applyPatch: [document, patch],
  applyPatchStrictly: [document, patch, options({ schemas: [newsLabelSchema] })],
  bennettS: [table],
  bootstrap: [[1, 2], () => ({ value: 1 }), options(bootstrap)],
  cohenKappa: [ranked, weights],
  collapseRatings: [table, anything('a')],
  compactLog: [annotation.formatLogHeader(document)],
  compareEntities: [[['a']], [['a']]],
  compareRelations: [[], []],
  compareSpans: [spans, spans, options({ ignore: () => false })],
  composePatches: [[patch]],
  congerKappa: [ranked, weights],
  corpusStatistics: [[document]],
  createDocument: [{ id: 'd', text, metadata: {}, layers: {} }],
  createHistory: [document, optional(() => {})],
  createIds: [document],
  createPatch: [[], init],
  createSpan: [document, span, 'PER', options({ ids, ...made })],
  createSpanIndex: [document, options({ layers: [layer] })],
  decideCase: [
    { kind: 'missing', versions: [], written: [] },
    mention,
    options({ document, target: 'gold', ids, origin }),
  ],
  describePosition: [text, span],
  describeQuote: [text, span, options({ context: 5 })],
  diffTexts: ['a', 'b'],
  documentJsonSchema: [],
  documentStatistics: [document],
  editText: [document, [{ span, text: 'Lan' }], options({ ...init, edges })],
  entityClusters: [document, layer],
  evaluate: [[document], [document], options({ layer, ignore: () => false, tokens: 'mentions', bootstrap })],
  exactMatcher: [text, 'Hoa'],
  extractionJsonSchema: [newsLabelSchema],
  findAnnotation: [document, 's1'],
  findAnnotations: [
    document,
    options({
      layers: [layer],
      kind: 'span',
      label: anything('PER'),
      status: 'accepted',
      annotator: 'an',
      inside: span,
    }),
  ],
  findMentions: [document, 'Hoa', options({ matcher: annotation.exactMatcher, wholeWords: true })],
  findQuote: [text, quote],
  fleissKappa: [table],
  foldMatcher: [unchanged],
  formatLogHeader: [document],
  formatLogRecord: [anything({ patch })],
  gamma: [[spans, spans], 10, options(gamma)],
  gammaCat: [[spans, spans], 10, options(gamma)],
  hullOf: [{ spans: [{ start: 0, end: 3 }] }],
  groundQuotes: [
    document,
    [{ label: 'PER', quote: 'Hoa' }],
    options({
      ...init,
      layer,
      origin,
      status: 'suggested',
      ids,
      fold: unchanged,
      schema: newsLabelSchema,
      order: 'text',
      whenAmbiguous: 'leave',
    }),
  ],
  gwetAC1: [table],
  gwetAC2: [ranked, weights],
  'history.apply': [patch, options({ label: 'x', group: 'y' })],
  'history.checkpoint': [options({ steps: 3 })],
  'index.after': [0, 2],
  'index.at': [4],
  'index.before': [9, 2],
  'index.covered': [span],
  'index.covering': [span],
  'index.overlapping': [span],
  'index.update': [patch, document],
  invertPatch: [patch],
  krippendorffAlpha: [ranked, 'ordinal', options({ order: [1, 2] })],
  krippendorffAlphaU: [[spans, spans], 10],
  labelSchemaJsonSchema: [],
  layerName: ['mentions@an'],
  mapPosition: [patch, 1, 'before'],
  mapSpan: [patch, span, 'inside'],
  matchPosition: [text, span],
  matchQuote: [text, quote, options({ fold: unchanged })],
  matcher: [text, 'Hoa'],
  parseDocument: [anything(document), options({ schemas: [newsLabelSchema], breaches: 'warning' })],
  parseExtractions: ['[]'],
  parseLabelSchema: [anything(newsLabelSchema)],
  percentAgreement: [table],
  projectToSource: [document, span],
  quoteOf: [text, [span]],
  ratingAgreement: [
    ranked,
    options({ measure: 'alpha', bootstrap, distance: 'ordinal', weights: 'identity', order: [1, 2] }),
  ],
  rebaseDocument: [document, { text }, options({ ...init, edges })],
  rebasePatch: [patch, [], options({ document, ids, edges })],
  rebasePatches: [[patch], [], options({ document, ids, edges })],
  referrersOf: [document, 's1'],
  relationKeys: [document, layer],
  removeAnnotation: [document, 's1', options({ references: 'remove' })], // without options it is one change,
  removeLayer: [document, layer],
  replaceAnnotation: [document, 's1', (one: annotation.Annotation) => one],
  replayHistory: [document, annotation.formatLogHeader(document), optional(() => {})],
  resolveOverlaps: [[mention], 'longest'],
  safeParseDocument: [anything(document), options({ schemas: [newsLabelSchema], breaches: 'warning' })],
  sample: [[{ annotation: mention }], options({ size: 1, seed: 1, by: 'label' })],
  scottPi: [table],
  setLayerSchema: [document, layer, anything('news')],
  setMetadata: [document, 'topic', anything('x')],
  snapSpan: [text, span, options({ to: 'grapheme', snap: 'expand', units: [] })],
  spanAgreement: [[spans, spans], options({ measure: 'f1', length: 9, unit: 'utf16' })],
  toPrompt: [newsLabelSchema, options({ examples: [], language: 'vi' })],
  trimSpan: [text, span],
  unitRatings: [document, ['mentions', 'mentions@an'], options({ unit: 'token', units: 'mentions' })],
  validateDocument: [anything(document), options({ schemas: [newsLabelSchema], breaches: 'warning' })],
  validateLabelSchema: [anything(newsLabelSchema)],
  withDefaults: [mention, newsLabelSchema],
}

export const skipped: readonly string[] = []
