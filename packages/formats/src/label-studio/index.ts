import { type AnnotatedDocument, layerName, type SpanAnnotation, type Status } from '@chugiai/annotation'
import { isObject, type Span } from '@chugiai/text'
import { defineFormat } from '../format/define-format.ts'
import type { Format, TextFile } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { firstRecords, type JsonRecord, jsonLineReader } from '../records/json-lines.ts'
import { type UnitSpan, type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { readLines } from '../records/lines.ts'
import { LossCounter } from '../reduce/loss-counter.ts'
import { stemOf } from '../text/input.ts'
import { isShortTask, readTask } from './read-task.ts'

export { formatLabelStudioConfig } from './format-config.ts'
export { type ParsedLabelStudioConfig, parseLabelStudioConfig } from './parse-config.ts'

const HOLDS: Holds = {
  ...SPANS_ONLY,
  empty: true,
  attributes: 'text',
  relations: 'binary',
  roles: ['from', 'to'],
  documentLabels: true,
  notes: true,
  status: true,
  scores: true,
  layers: true,
  metadata: true,
}

/** Label Studio: tasks with annotations and predictions, in code points. */
export const labelStudio: Format = /* @__PURE__ */ defineFormat({
  id: 'label-studio',
  title: 'Label Studio JSON',
  extensions: ['json'],
  unit: 'codePoint',
  holds: HOLDS,
  detect,
  *read(files, options) {
    for (const { name, text } of files) {
      yield* readLines(
        text,
        jsonLineReader((task, index) => readTask(task, `${stemOf(name)}-${index + 1}`, options)),
      )
    }
  },
  write(documents, options) {
    const written = documents.map((document, i) => {
      const { kept, losses } = withoutRejected(document)
      const { text, issues } = writeReduced(kept, HOLDS, 'codePoint', options, (writable) =>
        JSON.stringify(toTask(writable, i + 1)),
      )
      return { text, issues: [...losses.issues(), ...issues] }
    })
    const data = `[${written.map(({ text }) => `\n${text}`).join(',')}\n]\n`
    return {
      files: [{ name: `${options.name ?? 'documents'}.json`, data }],
      issues: written.flatMap(({ issues }) => issues),
    }
  },
})

/** A task has no word for what was rejected: as a prediction it would say the contrary. */
function withoutRejected(document: AnnotatedDocument): { kept: AnnotatedDocument; losses: LossCounter } {
  const losses = new LossCounter(document.id)
  const layers = Object.entries(document.layers).map(([name, layer]) => {
    const annotations = layer.annotations.filter(({ status }) => status !== 'rejected')
    losses.add('rejected_lost', 'rejected annotations', layer.annotations.length - annotations.length)
    return [name, { ...layer, annotations }] as const
  })
  return { kept: { ...document, layers: Object.fromEntries(layers) }, losses }
}

/** What one annotator made, or what one model predicts. */
interface ResultSet {
  readonly layer: string
  readonly isPrediction: boolean
  readonly spans: UnitSpan[]
  readonly relations: WritableDocument['relations'][number]['annotation'][]
  readonly labels: string[]
}

/** Layers are sets of results: what is suggested a prediction, what is accepted an annotation. */
function toTask(writable: WritableDocument, id: number): JsonRecord {
  const { document } = writable
  const sets = [...resultSets(writable)]
  const made = sets.filter(({ isPrediction }) => !isPrediction)
  countNames(sets, made.length, writable)
  const annotations = made.map((set, i) => ({
    ...(made.length > 1 ? { completed_by: byOf(set.layer) ?? i + 1 } : {}),
    result: resultsOf(set),
  }))
  const predictions = sets
    .filter(({ isPrediction }) => isPrediction)
    .map((set) => ({
      ...(byOf(set.layer) === undefined ? {} : { model_version: byOf(set.layer) }),
      result: resultsOf(set),
    }))
  return {
    id, // its converter takes no task without one; what names the document is `document_id`
    data: { ...document.metadata, text: document.text, document_id: document.id },
    annotations: annotations.length === 0 && predictions.length === 0 ? [{ result: [] }] : annotations,
    ...(predictions.length === 0 ? {} : { predictions }),
  }
}

function resultSets({ spans, relations, labels, losses }: WritableDocument): Iterable<ResultSet> {
  const sets = new Map<string, ResultSet>()
  const homes = new Map<string, ResultSet>()
  const setOf = (layer: string, status: Status): ResultSet => {
    const isPrediction = status === 'suggested'
    const key = `${isPrediction} ${layer}`
    const own = sets.get(key) ?? { layer, isPrediction, spans: [], relations: [], labels: [] }
    sets.set(key, own)
    return own
  }
  for (const span of spans) {
    const own = setOf(span.layer, span.annotation.status)
    own.spans.push(span)
    homes.set(span.annotation.id, own)
  }
  for (const { layer, annotation } of labels) setOf(layer, annotation.status).labels.push(annotation.label)
  for (const { layer, annotation } of relations) {
    const own = setOf(layer, annotation.status)
    if (annotation.arguments.every(({ id }) => homes.get(id) === own)) own.relations.push(annotation)
    else losses.add('relation_lost', 'relations between what different annotators made')
  }
  return sets.values()
}

/** Names of layers that a task does not tell: those of one annotator alone, and what stands before `@`. */
function countNames(sets: readonly ResultSet[], made: number, { losses }: WritableDocument): void {
  for (const { layer, isPrediction } of sets) {
    const isTold =
      layerName(layer) === 'mentions' && (isPrediction || made > 1 ? byOf(layer) !== undefined : layer === 'mentions')
    if (!isTold) losses.add('layer_lost', `name of layer '${layer}'`)
  }
}

/** `lan` of `mentions@lan`. */
function byOf(layer: string): string | undefined {
  const at = layer.indexOf('@')
  return at < 0 ? undefined : layer.slice(at + 1)
}

function resultsOf({ spans, relations, labels }: ResultSet): JsonRecord[] {
  const ids = new Map(spans.map(({ annotation }, i) => [annotation.id, `region${i + 1}`]))
  const regions = spans.flatMap(({ annotation, units: [unit] }) => regionsOf(annotation, unit, ids.get(annotation.id)))
  const links = relations.map(({ label, arguments: [from, to] }) => {
    const [from_id, to_id] = [from, to].map((end) => ids.get(end?.id ?? ''))
    return { type: 'relation', from_id, to_id, direction: 'right', labels: [label] }
  })
  const choices = labels.map((label, i) => {
    return { id: `choice${i + 1}`, from_name: 'choice', to_name: 'text', type: 'choices', value: { choices: [label] } }
  })
  return [...regions, ...links, ...choices]
}

/** A region with its label, and others of the same id for its attributes. */
function regionsOf(annotation: SpanAnnotation, unit: Span | undefined, id: string | undefined): JsonRecord[] {
  const { label, note, origin, quote, attributes = {} } = annotation
  const place = { start: unit?.start, end: unit?.end, text: quote }
  const more = {
    ...(note === undefined ? {} : { meta: { text: [note] } }),
    ...(origin.score === undefined ? {} : { score: origin.score }),
  }
  const own = { id, from_name: 'label', to_name: 'text', type: 'labels', value: { ...place, labels: [label] }, ...more }
  const values = Object.entries(attributes).map(([name, value]) => {
    return { id, from_name: name, to_name: 'text', type: 'textarea', value: { ...place, text: [value] } }
  })
  return [own, ...values]
}

function detect({ text }: TextFile): number {
  const records = firstRecords(text)
  if (records.length === 0) return 0
  const own = records.filter(
    (record) =>
      isShortTask(record) ||
      (isObject(record.data) &&
        ('annotations' in record || 'predictions' in record || 'completions' in record || 'text' in record.data)),
  )
  return (own.length / records.length) * 0.96
}
