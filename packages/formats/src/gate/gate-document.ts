import type { AnnotatedDocument, AttributeValue, SpanAnnotation } from '@chugiai/annotation'
import type { OffsetUnit } from '@chugiai/text'
import { isObject } from '@chugiai/text'
import type { ReadItem, ReadOptions, WriteOptions } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { formatIssue } from '../format/issue.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { placeClaims } from '../text/offsets.ts'
import { spanToUnits } from '../text/units.ts'

/** An annotation of GATE: a type, a place, and features of any kind. */
export interface GateAnnotation {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly features: Readonly<Record<string, unknown>>
}

/** A document of GATE, however its file writes it. */
export interface GateDocument {
  readonly text: string
  readonly features: Readonly<Record<string, unknown>>
  /** By name; the default set has none. */
  readonly sets: ReadonlyMap<string, readonly GateAnnotation[]>
}

/** What GATE holds, in XML and in JSON. */
export const GATE_HOLDS: Holds = {
  ...SPANS_ONLY,
  empty: true,
  attributes: 'any',
  layers: true,
  tokens: 'sentences and words',
  metadata: true,
}

/** Types of GATE's own rules for what has a layer here. */
const TYPES = { words: 'Token', sentences: 'Sentence' } as const

/** A document of ours: the default set is the layer of the mentions, other sets are layers of their names. */
export function* fromGate(gate: GateDocument, id: string, unit: OffsetUnit, options: ReadOptions): Generator<ReadItem> {
  const builder = new DocumentBuilder('gate', gate.text)
  for (const [set, annotations] of gate.sets) {
    const { spans, issues } = placeClaims(gate.text, annotations, unit, options)
    for (const issue of issues) yield { ...issue, document: id }
    let changed = 0
    for (const [i, { type, features }] of annotations.entries()) {
      const span = spans[i]
      if (span == null) continue
      const values = Object.entries(features).map(([name, value]) => [name, plainValue(value)] as const)
      changed += values.filter(([name, value]) => !isSame(features[name], value)).length
      const [layer, label] = placeOf(set, type, options.layer ?? 'mentions')
      builder.span(layer, label, [span], { attributes: Object.fromEntries(values) })
    }
    if (changed > 0)
      yield formatIssue('value_changed', `${changed} features hold values within values: now their letters`, {
        severity: 'info',
        count: changed,
        document: id,
      })
  }
  yield builder.build(id, gate.features)
}

function placeOf(set: string, type: string, layer: string): [layer: string, label: string] {
  if (set !== '') return [set, type]
  if (type === TYPES.words) return ['words', 'word']
  return type === TYPES.sentences ? ['sentences', 'sentence'] : [layer, type]
}

function isSame(value: unknown, plain: AttributeValue): boolean {
  return value === plain || (Array.isArray(value) && value.every((part) => typeof part === 'string'))
}

function plainValue(value: unknown): AttributeValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value) && value.every((part) => !isObject(part) && !Array.isArray(part))) return value.map(String)
  return JSON.stringify(value) ?? 'null'
}

/** A document as GATE has it, written by `toText`. */
export function writeGate(
  document: AnnotatedDocument,
  unit: OffsetUnit,
  options: WriteOptions,
  toText: (gate: GateDocument, writable: WritableDocument) => string,
) {
  return writeReduced(document, GATE_HOLDS, unit, options, (writable) => toText(toGate(writable), writable))
}

function toGate(writable: WritableDocument): GateDocument {
  const { document, spans, losses } = writable
  const sets = new Map<string, GateAnnotation[]>([['', []]])
  const add = (set: string, annotation: GateAnnotation) => {
    const own = sets.get(set)
    if (own === undefined) sets.set(set, [annotation])
    else own.push(annotation)
  }
  for (const kind of ['sentences', 'words'] as const) {
    for (const token of writable[kind]) {
      const place = tokenPlace(token, writable)
      if (place !== null) add('', { type: TYPES[kind], ...place, features: token.attributes ?? {} })
    }
  }
  for (const { layer, annotation, units } of spans) {
    const isToken = layer === 'mentions' && Object.values<string>(TYPES).includes(annotation.label)
    if (isToken) losses.add('layer_lost', `spans that GATE takes for its own '${annotation.label}'`)
    for (const { start, end } of units)
      add(layer === 'mentions' ? '' : layer, {
        type: annotation.label,
        start,
        end,
        features: annotation.attributes ?? {},
      })
  }
  return { text: document.text, features: document.metadata ?? {}, sets }
}

function tokenPlace({ spans }: SpanAnnotation, { alignment, losses }: WritableDocument) {
  const whole = spans.length === 1 && spans[0] !== undefined ? spanToUnits(alignment, spans[0]) : null
  if (whole === null) losses.add('tokens_lost', 'words and sentences of several pieces')
  return whole
}
