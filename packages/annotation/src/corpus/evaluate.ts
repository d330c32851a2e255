import { assertOptions, FUNCTION, RECORD, STRING } from '@chugiai/text'
import { type BootstrapOptions, bootstrap, type Interval } from '../agreement/bootstrap.ts'
import { entityClusters, relationKeys } from '../comparison/annotation-keys.ts'
import { compareEntities, type EntityComparison } from '../comparison/compare-entities.ts'
import { compareKeys, compareRelations, type RelationComparison } from '../comparison/compare-relations.ts'
import { type SpanComparison, scoreMatches } from '../comparison/compare-spans.ts'
import { type MatchMode, matchSpans, type SpanMatch } from '../comparison/match-spans.ts'
import type { PrecisionRecall } from '../comparison/score.ts'
import { assertDocuments } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import type { AnnotatedDocument, SpanAnnotation } from '../model/model.ts'
import { labelsOnUnits } from './labels-on-units.ts'
import { documentLabelsOf, spansOf, unitsOf } from './layer-content.ts'

export interface EvaluateOptions {
  /** The layer that is compared on both sides: `mentions` when left out. */
  readonly layer?: string
  /** The layer of the gold, where it has another name. */
  readonly goldLayer?: string
  /** The layer of the predictions, where it has another name. */
  readonly predictedLayer?: string
  /** Gold spans that count neither way: neither missed when they are not predicted, nor wrong when they are. */
  readonly ignore?: (gold: SpanAnnotation, document: AnnotatedDocument) => boolean
  /** The layer of the tokens, in the gold: asks for scores by token. */
  readonly tokens?: string
  /** Asks for a confidence interval of the strict F1, over documents. */
  readonly bootstrap?: BootstrapOptions
}

/** How far predictions are right, over a corpus. */
export interface Evaluation {
  /** Spans: the pairs of all documents together, in all and by label. */
  readonly spans: SpanComparison
  /** Tokens by the labels of the spans on them, when a layer of tokens was named. */
  readonly tokens?: LabelledItems
  /** Relations of the layer, told by their places. */
  readonly relations: RelationComparison
  /** Entities of the layer, told by the places of their mentions. */
  readonly entities: EntityComparison
  /** Labels of the documents. */
  readonly documentLabels: LabelledItems
  /** Each gold document by itself. */
  readonly byDocument: readonly DocumentEvaluation[]
  /** Where the strict F1 may lie, when that was asked for. */
  readonly interval?: Interval
  /** Ids of documents that only one side has. Gold alone counts as missed, predictions alone are left out. */
  readonly unmatched: {
    /** Gold without a prediction, in the order given: all its annotations are missed. */
    readonly gold: readonly string[]
    /** Predictions without gold, in the order given: nothing can be said of them, so they count nowhere. */
    readonly predicted: readonly string[]
  }
}

/** Scores of things with labels: over all, and each label by itself. */
export interface LabelledItems {
  /** Over all alike. */
  readonly micro: PrecisionRecall
  /** Each label by itself. */
  readonly byLabel: Readonly<Record<string, PrecisionRecall>>
}

/** The spans of one document. */
export interface DocumentEvaluation {
  /** Id of the document. */
  readonly id: string
  /** As over the corpus. */
  readonly spans: SpanComparison
}

/** A gold document with what was predicted of it. */
interface DocumentPair {
  readonly gold: AnnotatedDocument
  readonly predicted: AnnotatedDocument | undefined
}

const EVALUATE_OPTIONS = {
  layer: STRING,
  goldLayer: STRING,
  predictedLayer: STRING,
  ignore: FUNCTION,
  tokens: STRING,
  bootstrap: RECORD,
}

/**
 * Compares the documents of a corpus with gold ones: spans, relations, entities and labels of the document in a layer.
 * Documents are told by their id; what is right is summed over all of them. Rejected annotations are left out.
 *
 * @throws {ChugiaiError} `invalid_document` when the text of a document is not that of its gold, or an id stands twice;
 *   `unknown_layer` when the layer of tokens is not there
 * @example
 * evaluate(gold, predicted, { layer: 'mentions', bootstrap: { seed: 1 } }).spans.strict.micro.f1 // { value: 0.91 }
 */
export function evaluate(
  gold: readonly AnnotatedDocument[],
  predicted: readonly AnnotatedDocument[],
  options: EvaluateOptions = {},
): Evaluation {
  assertDocuments(gold, 'gold')
  assertDocuments(predicted, 'predicted')
  assertOptions(options, EVALUATE_OPTIONS)
  const { layer = 'mentions', goldLayer = layer, predictedLayer = layer, bootstrap: resampling, tokens } = options
  const pairs = pairDocuments(gold, predicted)
  const matches = pairs.map((pair) => matchDocument(pair, goldLayer, predictedLayer, options))
  const both = <T>(read: (document: AnnotatedDocument, layer: string, place: string) => T[]): [T[], T[]] => [
    pairs.flatMap((pair, i) => read(pair.gold, goldLayer, `${i}:`)),
    pairs.flatMap((pair, i) => (pair.predicted === undefined ? [] : read(pair.predicted, predictedLayer, `${i}:`))),
  ]
  const known = new Set(pairs.map(({ gold: { id } }) => id))
  return {
    spans: scoreMatches(matches),
    ...(tokens === undefined ? {} : { tokens: compareItems(...tokenLabels(pairs, goldLayer, predictedLayer, tokens)) }),
    relations: compareRelations(...both(placedRelations)),
    entities: compareEntities(...both(placedClusters)),
    documentLabels: compareItems(...both(labelItems)),
    byDocument: pairs.map(({ gold: { id } }, i) => ({ id, spans: scoreMatches(matches.slice(i, i + 1)) })),
    ...(resampling && { interval: bootstrap(matches, (some) => scoreMatches(some).strict.micro.f1, resampling) }),
    unmatched: {
      gold: pairs.flatMap((pair) => (pair.predicted === undefined ? [pair.gold.id] : [])),
      predicted: predicted.flatMap(({ id }) => (known.has(id) ? [] : [id])),
    },
  }
}

function pairDocuments(gold: readonly AnnotatedDocument[], predicted: readonly AnnotatedDocument[]): DocumentPair[] {
  const byId = indexById(predicted)
  indexById(gold)
  return gold.map((one) => {
    const other = byId.get(one.id)
    if (other !== undefined && other.text !== one.text) {
      throw annotationError('invalid_document', `Document '${one.id}' has another text than its gold`, {
        hint: 'Move the predictions to the text of the gold first: rebaseDocument.',
      })
    }
    return { gold: one, predicted: other }
  })
}

function indexById(documents: readonly AnnotatedDocument[]): Map<string, AnnotatedDocument> {
  const byId = new Map<string, AnnotatedDocument>()
  for (const document of documents) {
    if (byId.has(document.id)) {
      throw annotationError('invalid_document', `Two documents have the id '${document.id}'`, {
        hint: 'Give each document of a side an id of its own.',
      })
    }
    byId.set(document.id, document)
  }
  return byId
}

function matchDocument(
  { gold, predicted }: DocumentPair,
  goldLayer: string,
  predictedLayer: string,
  { ignore = () => false }: EvaluateOptions,
): Record<MatchMode, SpanMatch[]> {
  const wanted = spansOf(gold, goldLayer)
  const found = predicted === undefined ? [] : spansOf(predicted, predictedLayer)
  return matchSpans(
    wanted,
    found,
    wanted.map((annotation) => ignore(annotation, gold)),
  )
}

function placedRelations(document: AnnotatedDocument, layer: string, place: string) {
  return relationKeys(document, layer).map(({ label, arguments: args }) => ({
    label,
    arguments: args.map(({ role, key }) => ({ role, key: place + key })),
  }))
}

function placedClusters(document: AnnotatedDocument, layer: string, place: string): string[][] {
  return entityClusters(document, layer).map((cluster) => cluster.map((key) => place + key))
}

/** Something with a label, told by a text. */
interface Item {
  readonly label: string
  readonly key: string
}

function labelItems(document: AnnotatedDocument, layer: string, place: string): Item[] {
  return documentLabelsOf(document, layer).map((label) => ({ label, key: place }))
}

/** For each token the labels of the spans that share letters with it, in gold and in prediction. */
function tokenLabels(
  pairs: readonly DocumentPair[],
  goldLayer: string,
  predictedLayer: string,
  tokens: string,
): [Item[], Item[]] {
  const itemsOf = (i: number, units: readonly SpanAnnotation[], annotations: readonly SpanAnnotation[]) =>
    labelsOnUnits(units, annotations).flatMap((labels, unit) =>
      labels.map((label): Item => ({ label, key: `${i}:${unit}` })),
    )
  const sides = pairs.map(({ gold, predicted }, i): [Item[], Item[]] => {
    const units = unitsOf(gold, tokens)
    const found = predicted === undefined ? [] : spansOf(predicted, predictedLayer)
    return [itemsOf(i, units, spansOf(gold, goldLayer)), itemsOf(i, units, found)]
  })
  return [sides.flatMap(([gold]) => gold), sides.flatMap(([, found]) => found)]
}

function compareItems(gold: readonly Item[], predicted: readonly Item[]): LabelledItems {
  const keysOf = (items: readonly Item[]) => items.map(({ label, key }) => `${key} ${label}`)
  const labels = [...new Set([...gold, ...predicted].map(({ label }) => label))].sort()
  const only = (items: readonly Item[], label: string) => keysOf(items.filter((item) => item.label === label))
  return {
    micro: compareKeys(keysOf(gold), keysOf(predicted)),
    byLabel: Object.fromEntries(labels.map((label) => [label, compareKeys(only(gold, label), only(predicted, label))])),
  }
}
