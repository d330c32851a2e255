import type { AttributeValue, Status } from '@chugiai/annotation'
import { defined, isObject } from '@chugiai/text'
import type { ReadItem, ReadOptions } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import type { JsonRecord } from '../records/json-lines.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'
import { placeClaims } from '../text/offsets.ts'

/** One set of results: what an annotator made, or what a model predicts. */
interface ResultSet {
  readonly layer: string
  readonly status: Status
  readonly score: number | undefined
  readonly results: readonly JsonRecord[]
}

/** Kinds of result that put labels on text. */
const LABELS = new Set(['labels', 'hypertextlabels'])

/** Reads a task: several annotators, and each model, have a layer of their own. */
export function* readTask(task: JsonRecord, fallback: string, options: ReadOptions): Generator<ReadItem> {
  const data = isObject(task.data) ? task.data : task
  const id = asId(data.document_id) ?? asId(task.id) ?? fallback
  const [key] = options.columns ?? ['text']
  const text = asText(data[key!])
  if (text === undefined) {
    const hint = 'Name the key of the text by columns: [key].'
    yield formatIssue('missing_text', `Task ${id} has no text under '${key}'`, {
      severity: 'error',
      document: id,
      hint,
    })
    return
  }
  const builder = new DocumentBuilder('label-studio', text)
  for (const set of resultSets(task, options.layer ?? 'mentions')) {
    for (const issue of addResults(builder, set, options)) yield { ...issue, document: id }
  }
  const { [key!]: _, document_id: __, ...metadata } = data === task ? {} : data
  yield builder.build(id, metadata)
}

function resultSets(task: JsonRecord, layer: string): ResultSet[] {
  const made = asList(task.annotations ?? task.completions)
    .filter(isObject)
    .filter(({ was_cancelled }) => was_cancelled !== true)
  const sets = made.map((annotation, i) => {
    const { completed_by } = annotation
    const by = asId(isObject(completed_by) ? (completed_by.email ?? completed_by.id) : completed_by) ?? String(i + 1)
    return {
      layer: made.length > 1 ? `${layer}@${by}` : layer,
      status: 'accepted' as const,
      score: undefined,
      results: resultsOf(annotation),
    }
  })
  const predicted = asList(task.predictions)
    .filter(isObject)
    .map((prediction, i) => ({
      layer: `${layer}@${asId(prediction.model_version) ?? `model${i + 1}`}`,
      status: 'suggested' as const,
      score: scoreOf(prediction.score),
      results: resultsOf(prediction),
    }))
  return [...sets, ...predicted]
}

function resultsOf({ result }: JsonRecord): JsonRecord[] {
  return asList(result).filter(isObject)
}

function* addResults(builder: DocumentBuilder, { layer, status, score, results }: ResultSet, options: ReadOptions) {
  const regions = results.filter(({ type, value }) => LABELS.has(String(type)) && isObject(value))
  const claims = regions.map(({ value }) => claimOf(value as JsonRecord))
  const { spans, issues } = placeClaims(builder.text, claims, 'codePoint', options)
  yield* issues
  const ids = new Map<string, string>()
  const own = new Set(regions.map(({ id }) => asId(id)))
  for (const [i, region] of regions.entries()) {
    const span = spans[i]
    if (span == null) continue
    const region_id = asId(region.id)
    const { attributes, note } = detailsOf(results, region_id)
    const names = asList((region.value as JsonRecord)[String(region.type)] ?? (region.value as JsonRecord).labels)
    for (const label of names.length === 0 ? [''] : names) {
      const details = { status, attributes, ...defined({ note, score: scoreOf(region.score) ?? score }) }
      const made = builder.span(layer, String(label), [span], details)
      if (region_id !== undefined && !ids.has(region_id)) ids.set(region_id, made)
    }
  }
  for (const { type, id, from_id, to_id, labels, value } of results) {
    if (type === 'choices' && !own.has(asId(id))) {
      for (const choice of asList(isObject(value) ? value.choices : []))
        builder.label(layer, String(choice), { status })
    }
    if (type !== 'relation') continue
    const [from, to] = [ids.get(asId(from_id) ?? ''), ids.get(asId(to_id) ?? '')]
    const label = asText(asList(labels)[0]) ?? ''
    if (from === undefined || to === undefined)
      yield formatIssue('unknown_reference', 'A relation names a region that is not there')
    else
      builder.relation(
        layer,
        label,
        [
          { role: 'from', id: from },
          { role: 'to', id: to },
        ],
        { status },
      )
  }
}

/** Offsets of the text; those within the markup of a page are another matter, unless the whole text's stand beside them. */
function claimOf(value: JsonRecord) {
  const whole = isObject(value.globalOffsets) ? value.globalOffsets : value
  const quote = asText(value.text)
  return { start: asNumber(whole.start) ?? -1, end: asNumber(whole.end) ?? -1, ...defined({ quote }) }
}

/** What else is said of a region: choices, texts, numbers, and the note in its meta. */
function detailsOf(results: readonly JsonRecord[], id: string | undefined) {
  const attributes: Record<string, AttributeValue> = {}
  let note: string | undefined
  for (const { id: own, type, from_name, value, meta } of results) {
    if (id === undefined || asId(own) !== id) continue
    if (isObject(meta)) note = asText(asList(meta.text)[0]) ?? asText(meta.text) ?? note
    if (LABELS.has(String(type)) || !isObject(value)) continue
    const given = value.choices ?? value.text ?? value.number ?? value.rating
    const name = asText(from_name) ?? String(type)
    const list = asList(given).map(String)
    if (list.length === 1) attributes[name] = list[0]!
    else if (list.length > 1) attributes[name] = list
    else if (typeof given === 'number' || typeof given === 'string') attributes[name] = given
  }
  return { attributes, note }
}

function scoreOf(value: unknown): number | undefined {
  const score = asNumber(value)
  return score !== undefined && score >= 0 && score <= 1 ? score : undefined
}
