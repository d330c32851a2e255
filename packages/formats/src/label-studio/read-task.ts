import type { AttributeValue, Status } from '@chugiai/annotation'
import { defined, isObject } from '@chugiai/text'
import type { ReadItem, ReadOptions } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
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
  const key = options.columns?.[0] ?? textKey(data)
  const text = asText(data[key])
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
  for (const issue of unread(task)) yield { ...issue, document: id }
  const { [key]: _, document_id: __, ...metadata } = data === task ? {} : data
  yield builder.build(id, metadata)
}

/** `text`; or the one key that holds a text, since the labelling interface may call it what it likes. */
function textKey(data: JsonRecord): string {
  const texts = Object.keys(data).filter((key) => typeof data[key] === 'string' && key !== 'document_id')
  const [only] = texts
  return 'text' in data || only === undefined || texts.length > 1 ? 'text' : only
}

/** The short export (JSON_MIN): the results of one annotator, each list under the name of its control. */
export function isShortTask(task: JsonRecord): boolean {
  return (
    !('data' in task) &&
    typeof task.text === 'string' &&
    Object.values(task).some((value) => shortRegions(value).length > 0)
  )
}

function shortRegions(value: unknown): JsonRecord[] {
  const regions = asList(value).filter(isObject)
  return regions.every(({ start, end, labels }) => start !== undefined && end !== undefined && Array.isArray(labels))
    ? regions
    : []
}

function shortResults(task: JsonRecord): JsonRecord[] {
  return Object.entries(task).flatMap(([name, value]): JsonRecord[] => {
    const regions = shortRegions(value).map((region, i) => ({
      id: `${name}-${i + 1}`,
      from_name: name,
      type: 'labels',
      value: region,
    }))
    if (isObject(value) && Array.isArray(value.choices)) return [{ id: name, from_name: name, type: 'choices', value }]
    return regions
  })
}

function resultSets(task: JsonRecord, layer: string): ResultSet[] {
  if (isShortTask(task)) return [{ layer, status: 'accepted', score: undefined, results: shortResults(task) }]
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

/**
 * Annotations that their annotator gave up, and drafts: nobody answers for them, so they are told of alone. So is what was
 * marked as the truth, since a layer has no such mark.
 */
function unread(task: JsonRecord): FormatIssue[] {
  const made = asList(task.annotations ?? task.completions).filter(isObject)
  const cancelled = made.filter((annotation) => annotation.was_cancelled === true && resultsOf(annotation).length > 0)
  const drafts = [task, ...made].flatMap((one) => asList(one.drafts).filter(isObject))
  return [
    ['cancelled annotations', cancelled.length],
    ['drafts', drafts.filter((draft) => resultsOf(draft).length > 0).length],
    ['marks of ground truth', made.filter(({ ground_truth }) => ground_truth === true).length],
  ].flatMap(([what, count]) =>
    Number(count) === 0 ? [] : [formatIssue('extra_lost', `${count} ${what} are not read`, { count: Number(count) })],
  )
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
  for (const result of results) {
    const isOfRegion = own.has(asId(result.id))
    if (result.type === 'relation') yield* addRelation(builder, layer, result, ids, status)
    else if (!isOfRegion && !LABELS.has(String(result.type))) yield* addLabels(builder, layer, result, status)
  }
}

/** A relation a label. One drawn to the left leads from its second region to its first. */
function* addRelation(
  builder: DocumentBuilder,
  layer: string,
  { from_id, to_id, labels, direction }: JsonRecord,
  ids: ReadonlyMap<string, string>,
  status: Status,
) {
  const [from, to] = [ids.get(asId(from_id) ?? ''), ids.get(asId(to_id) ?? '')]
  if (from === undefined || to === undefined) {
    yield formatIssue('unknown_reference', 'A relation names a region that is not there')
    return
  }
  if (direction === 'bi') yield formatIssue('extra_lost', 'A relation leads both ways, and is read as from the first')
  const roles = [
    { role: 'from', id: direction === 'left' ? to : from },
    { role: 'to', id: direction === 'left' ? from : to },
  ]
  const names = asList(labels).map((label) => asText(label) ?? '')
  for (const name of names.length === 0 ? [''] : names) builder.relation(layer, name, roles, { status })
}

/** What is said of the whole text; regions of pictures, sounds and paragraphs have no place in it. */
function* addLabels(builder: DocumentBuilder, layer: string, { type, from_name, value }: JsonRecord, status: Status) {
  const given = isObject(value) ? value : {}
  const plain = controlValue(given)
  if (Array.isArray(given.choices) || Array.isArray(given.taxonomy))
    for (const label of asList(plain)) builder.label(layer, String(label), { status })
  else if (plain !== undefined && !('start' in given))
    builder.label(layer, asText(from_name) ?? String(type), { status, attributes: { value: plain } })
  else yield formatIssue('extra_lost', `A result of type '${String(type)}' has no place in the text`)
}

/** The value of a control: choices, texts, numbers, and paths of a taxonomy as `A/B`. */
function controlValue(value: JsonRecord): AttributeValue | undefined {
  if (Array.isArray(value.taxonomy)) return value.taxonomy.map((path) => asList(path).join('/'))
  const given = value.choices ?? value.text ?? value.number ?? value.rating ?? value.datetime
  if (Array.isArray(given)) return given.map(String)
  return typeof given === 'number' || typeof given === 'string' ? given : undefined
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
    const name = asText(from_name) ?? String(type)
    const given = controlValue(value)
    const [only, ...others] = Array.isArray(given) ? given : []
    if (given !== undefined && name !== '__proto__')
      attributes[name] = only !== undefined && others.length === 0 ? only : given
  }
  return { attributes, note }
}

function scoreOf(value: unknown): number | undefined {
  const score = asNumber(value)
  return score !== undefined && score >= 0 && score <= 1 ? score : undefined
}
