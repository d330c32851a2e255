import type { Attributes, AttributeValue } from '@chugiai/annotation'
import { isObject } from '@chugiai/text'
import type { JsonRecord } from '../records/json-lines.ts'
import { asText, parseJson } from '../text/json.ts'

/** What the bodies of an annotation say. */
export interface Said {
  readonly label: string
  readonly attributes: Attributes
  readonly note?: string
  /** Ids of annotations that this one links to. */
  readonly links: readonly string[]
}

/** Purposes whose value is the label. */
const LABELS = new Set(['tagging', 'classifying'])
/** Media type of the body that holds attributes. */
const JSON_TYPE = 'application/json'

/** Reads bodies: the first tag is the label, the first comment the note, the rest attributes by their purposes. */
export function readBodies({ body, bodyValue, motivation }: JsonRecord): Said {
  const attributes: Record<string, AttributeValue> = {}
  const tags: string[] = []
  const notes: string[] = asText(bodyValue) === undefined ? [] : [asText(bodyValue) ?? '']
  const links: string[] = []
  for (const part of Array.isArray(body) ? body : body === undefined ? [] : [body]) {
    const { purpose = '', value, format, source }: JsonRecord = isObject(part) ? part : { source: part }
    const own = asText(value) ?? asText(source) ?? (isObject(part) ? asText(part.id) : undefined)
    if (own === undefined) continue
    if (format === JSON_TYPE) Object.assign(attributes, readAttributes(own))
    else if (LABELS.has(String(purpose))) tags.push(own)
    else if (purpose === 'linking' && value === undefined) links.push(own)
    else if (value !== undefined && notes.length === 0) notes.push(own)
    else add(attributes, purpose === '' ? 'body' : String(purpose), own)
  }
  const [label = asText(Array.isArray(motivation) ? motivation[0] : motivation) ?? '', ...more] = tags
  for (const tag of more) add(attributes, 'tagging', tag)
  return { label, attributes, links, ...(notes[0] === undefined ? {} : { note: notes[0] }) }
}

function add(attributes: Record<string, AttributeValue>, name: string, value: string): void {
  const before = attributes[name]
  attributes[name] = Array.isArray(before) ? [...before, value] : before === undefined ? value : [String(before), value]
}

function readAttributes(json: string): Record<string, AttributeValue> {
  const parsed = parseJson(json)
  return parsed.isValid && isObject(parsed.value) ? (parsed.value as Record<string, AttributeValue>) : {}
}

/** Bodies that {@link readBodies} reads. */
export function formatBodies(label: string, attributes: Attributes = {}, note?: string, link?: string): JsonRecord[] {
  const bodies: JsonRecord[] = [{ type: 'TextualBody', purpose: 'tagging', value: label }]
  if (note !== undefined) bodies.push({ type: 'TextualBody', purpose: 'commenting', value: note })
  if (link !== undefined) bodies.push({ type: 'SpecificResource', purpose: 'linking', source: link })
  if (Object.keys(attributes).length === 0) return bodies
  return [
    ...bodies,
    { type: 'TextualBody', purpose: 'describing', format: JSON_TYPE, value: JSON.stringify(attributes) },
  ]
}
