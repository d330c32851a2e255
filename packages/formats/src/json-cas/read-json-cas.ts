import { isObject } from '@chugiai/text'
import type { CasValue, FeatureStructure } from '../cas/cas.ts'
import type { CasView } from '../cas/from-views.ts'
import type { JsonRecord } from '../records/json-lines.ts'
import { asId, asList, asNumber, asText } from '../text/json.ts'

const SOFA = 'uima.cas.Sofa'

/** The views of a JSON CAS 0.4. What is no member of a view stands in the first, since members name it. */
export function parseJsonCas(record: JsonRecord): CasView[] {
  const all = structuresOf(record['%FEATURE_STRUCTURES'])
  const byId = new Map(all.map((structure) => [asId(structure['%ID']) ?? '', structure]))
  const sofas = all.filter((structure) => structure['%TYPE'] === SOFA)
  const others = all.filter((structure) => structure['%TYPE'] !== SOFA && structure['%ELEMENTS'] === undefined)
  return sofas.map((sofa, i) => {
    const id = asId(sofa['%ID'])
    const own = others.filter((structure) => (asId(structure['@sofa']) ?? (i === 0 ? id : undefined)) === id)
    const text = asText(sofa.sofaString)
    return {
      name: asText(sofa.sofaID) ?? '',
      hasText: text !== undefined,
      text: text ?? '',
      structures: own.map((structure) => structureOf(structure, byId)),
    }
  })
}

/** A list, or an object by ids as version 0.1 had it. */
function structuresOf(value: unknown): JsonRecord[] {
  if (!isObject(value)) return asList(value).filter(isObject)
  return Object.entries(value).flatMap(([id, structure]) => (isObject(structure) ? [{ '%ID': id, ...structure }] : []))
}

function structureOf(structure: JsonRecord, byId: ReadonlyMap<string, JsonRecord>): FeatureStructure {
  const { '%ID': id, '%TYPE': type, begin, end } = structure
  const features = new Map<string, CasValue>()
  for (const [key, value] of Object.entries(structure)) {
    if (/^[%]|^(?:begin|end|@sofa)$/.test(key)) continue
    const read = valueOfKey(key, value, byId)
    if (read !== undefined) features.set(key.replace(/^[@^#]/, ''), read)
  }
  const [from, to] = [asNumber(begin), asNumber(end)]
  const place = from === undefined || to === undefined ? {} : { begin: from, end: to }
  return { id: asId(id) ?? '', type: asText(type) ?? '', ...place, features }
}

/** `@feature` names a structure, or a list of them; `#feature` is a number that JSON has no word for. */
function valueOfKey(key: string, value: unknown, byId: ReadonlyMap<string, JsonRecord>): CasValue | undefined {
  if (key.startsWith('#')) return asText(value)
  if (!key.startsWith('@')) return isPlain(value) ? value : undefined
  const ref = asId(value)
  if (ref === undefined) return undefined
  const elements = byId.get(ref)?.['%ELEMENTS']
  if (elements === undefined) return { ref }
  if (/(?:FSArray|\[\])$/.test(asText(byId.get(ref)?.['%TYPE']) ?? '')) {
    const ids = asList(elements).flatMap((id) => asId(id) ?? [])
    if (ids.length > 0 || !isStrings(byId.get(ref))) return ids.map((id) => ({ ref: id }))
  }
  return asList(elements).map(String)
}

function isStrings(array: JsonRecord | undefined): boolean {
  return /String(?:Array|\[\])$/.test(asText(array?.['%TYPE']) ?? '')
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
