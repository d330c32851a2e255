import { assertText, defined, isObject } from '@chugiai/text'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import type { Argument, Attributes, AttributeValue, EntityLink } from '../model/model.ts'
import type { Extraction } from './extraction.ts'
import { type JsonValue, readLooseJson } from './loose-json.ts'

export interface ParsedExtractions {
  /** What is whole, in order. */
  readonly extractions: readonly Extraction[]
  /** What is not: cut off, doubled, of a wrong shape. `path` is `[3].quote`. */
  readonly issues: readonly AnnotationIssue[]
}

/** Keys that other prompts and libraries use for ours; LangExtract's among them. */
const QUOTE_KEYS = ['quote', 'extraction_text', 'text', 'span', 'mention']
const LABEL_KEYS = ['label', 'extraction_class', 'type', 'class', 'category']
/** Lists that an answer keeps its extractions in. */
const LIST_KEYS = ['extractions', 'spans', 'mentions', 'entities', 'relations']

/**
 * Reads the answer of a language model: JSON with or without words and fences around it, JSON Lines, or JSON that was
 * cut off, of which what is whole is kept. Lists may stand under `extractions`, `entities` and `relations`.
 *
 * @example
 * parseExtractions('```json\n[{"label": "PER", "quote": "Hoa"}, {"label": "LO').extractions // [{ label: 'PER', quote: 'Hoa' }]
 */
export function parseExtractions(answer: string): ParsedExtractions {
  assertText(answer, 'answer')
  const { values, isCutOff, doubled, unsafe } = readLooseJson(answer)
  const issues: AnnotationIssue[] = []
  const records = recordsOf(values)
  const read = records.map((record, i) =>
    readExtraction(record, `[${i}]`, issues, isCutOff && i === records.length - 1),
  )
  if (values.length === 0)
    issues.push(issue('invalid_json', 'The answer holds no JSON', { hint: 'Ask for JSON only.' }))
  if (isCutOff) issues.push(issue('answer_cut_off', 'The answer ends inside its JSON: what is whole was kept', CUT_OFF))
  for (const key of doubled) {
    issues.push(issue('doubled_key', `An object has '${key}' twice: it is read as two`, { severity: 'warning' }))
  }
  for (const key of unsafe) issues.push(issue('unsafe_key', `The key '${key}' was left out`, { severity: 'warning' }))
  return { extractions: read.filter((extraction) => extraction !== null), issues }
}

const CUT_OFF = { severity: 'warning', hint: 'Allow the model more tokens, or send less text at a time.' } as const

/** What is or may be an extraction, in order, out of lists in lists. */
function recordsOf(values: readonly JsonValue[]): JsonValue[] {
  const records: JsonValue[] = []
  const open = [...values].reverse()
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const parts = partsOf(value)
    if (parts === null) records.push(value)
    else for (const part of [...parts].reverse()) open.push(part)
  }
  return records
}

/** What a value holds in its stead; `null` for one that stands for itself. */
function partsOf(value: JsonValue): readonly JsonValue[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value) || isExtraction(value as Readonly<Record<string, JsonValue>>)) return null
  const record = value as Readonly<Record<string, JsonValue>>
  return LIST_KEYS.flatMap((key) => (Array.isArray(record[key]) ? [record[key] as readonly JsonValue[]] : []))
}

function isExtraction(record: Readonly<Record<string, JsonValue>>): boolean {
  return first(record, LABEL_KEYS) !== undefined || typeof record.quote === 'string'
}

function readExtraction(value: JsonValue, path: string, issues: AnnotationIssue[], isLast: boolean): Extraction | null {
  const report = (key: string, wanted: string) => {
    // What was cut off is reported once, for the whole answer.
    if (!isLast)
      issues.push(issue('invalid_shape', `An extraction needs ${wanted}`, { path: path + key, severity: 'warning' }))
    return null
  }
  if (!isObject(value)) return report('', 'to be an object')
  const record = value as Readonly<Record<string, JsonValue>>
  const label = first(record, LABEL_KEYS)
  if (label === undefined) return report('.label', 'a label')
  const base = {
    label,
    ...defined({ id: idOf(record.id), attributes: attributesOf(record.attributes), score: scoreOf(record) }),
  }
  const args = argumentsOf(record.arguments)
  if (args !== null)
    return args.length > 0 ? { ...base, arguments: args } : report('.arguments', 'arguments with role and id')
  if (Array.isArray(record.mentions)) {
    return { ...base, mentions: record.mentions.map(String), ...defined({ links: linksOf(record.links) }) }
  }
  const quote = first(record, QUOTE_KEYS)
  if (quote === undefined) return report('.quote', 'a quote')
  const [before, after] = [textOf(record.before), textOf(record.after)]
  return { ...base, quote, ...defined({ occurrence: countOf(record.occurrence), before, after }) }
}

function first(record: Readonly<Record<string, JsonValue>>, keys: readonly string[]): string | undefined {
  return keys.map((key) => textOf(record[key])).find((text) => text !== undefined)
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function idOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value)
}

function countOf(value: JsonValue | undefined): number | undefined {
  return Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined
}

function scoreOf({ score, confidence }: Readonly<Record<string, JsonValue>>): number | undefined {
  const value = score ?? confidence
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined
}

function attributesOf(value: JsonValue | undefined): Attributes | undefined {
  if (!isObject(value)) return undefined
  const kept = Object.entries(value).filter(([, part]) => isAttributeValue(part))
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Attributes)
}

function isAttributeValue(value: unknown): value is AttributeValue {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string')
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** `[{ role, id }]`, or `{ role: id }`; `null` for what is no relation. */
function argumentsOf(value: JsonValue | undefined): Argument[] | null {
  if (Array.isArray(value)) {
    return value.flatMap((part) => {
      if (!isObject(part)) return []
      const [role, id] = [textOf(part.role as JsonValue), idOf(part.id as JsonValue)]
      return role === undefined || id === undefined ? [] : [{ role, id }]
    })
  }
  if (!isObject(value)) return null
  return Object.entries(value).flatMap(([role, id]) => {
    const name = idOf(id as JsonValue)
    return name === undefined ? [] : [{ role, id: name }]
  })
}

function linksOf(value: JsonValue | undefined): EntityLink[] | undefined {
  if (!Array.isArray(value)) return undefined
  const links = value.flatMap((part) => {
    if (!isObject(part)) return []
    const [base, id] = [textOf(part.base as JsonValue), idOf(part.id as JsonValue)]
    return base === undefined || id === undefined ? [] : [{ base, id }]
  })
  return links.length === 0 ? undefined : links
}
