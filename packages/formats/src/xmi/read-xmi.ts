import type { CasValue, FeatureStructure } from '../cas/cas.ts'
import type { CasView } from '../cas/from-views.ts'
import { childElements, localName, type XmlElement } from '../xml/parse-xml-text.ts'
import type { Ranges } from './type-system-xml.ts'

/** Features of DKPro Core and INCEpTION that name other structures, for files without their types. */
const REFERENCES = new Set([
  'source',
  'target',
  'Governor',
  'Dependent',
  'first',
  'next',
  'arguments',
  'mentions',
  'pos',
  'lemma',
  'stem',
  'morph',
  'parent',
  'children',
  'syntacticFunction',
  'spellingAnomaly',
  'order',
  'form',
])
const OWN = new Set(['xmi:id', 'sofa', 'begin', 'end'])

/** The views of an XMI file. Without the types, what names others is found out by the ids. */
export function parseXmi(root: XmlElement, ranges: Ranges): CasView[] {
  const elements = childElements(root).filter((element) => !isCasOwn(element))
  const byId = new Map(elements.map((element) => [element.attributes['xmi:id'] ?? '', element]))
  const spaces = root.attributes
  const structures = elements.map((element) => ({
    sofa: element.attributes.sofa,
    structure: structureOf(element, typeOf(element, spaces), byId, ranges),
  }))
  const sofas = childElements(root, 'Sofa')
  return sofas.map((sofa) => {
    const { 'xmi:id': id, sofaID: name = '', sofaString } = sofa.attributes
    // What stands in no view is named by what does.
    const own = structures.filter((one) => one.sofa === id || (one.sofa === undefined && sofa === sofas[0]))
    return {
      name,
      hasText: sofaString !== undefined,
      text: sofaString ?? '',
      structures: own.map(({ structure }) => structure),
    }
  })
}

function isCasOwn({ name }: XmlElement): boolean {
  return name.startsWith('cas:')
}

/** `http:///webanno/custom.ecore` and `Span` to `webanno.custom.Span`. */
function typeOf(element: XmlElement, spaces: Readonly<Record<string, string>>): string {
  const prefix = element.name.slice(0, Math.max(0, element.name.indexOf(':')))
  const address = element.attributes[`xmlns:${prefix}`] ?? spaces[`xmlns:${prefix}`] ?? ''
  const space = /^http:\/\/\/(.*)\.ecore$/.exec(address)?.[1]?.replaceAll('/', '.')
  return space === undefined || space === 'noNamespace' ? localName(element) : `${space}.${localName(element)}`
}

function structureOf(
  element: XmlElement,
  type: string,
  byId: ReadonlyMap<string, XmlElement>,
  ranges: Ranges,
): FeatureStructure {
  const { 'xmi:id': id = '', begin, end } = element.attributes
  const own = ranges.get(type)
  const features = new Map<string, CasValue>()
  for (const [name, text] of Object.entries(element.attributes)) {
    if (!OWN.has(name) && !name.startsWith('xmlns')) features.set(name, valueOfText(name, text, own?.get(name), byId))
  }
  for (const child of childElements(element)) {
    const before = features.get(child.name)
    features.set(child.name, [...(Array.isArray(before) ? (before as readonly string[]) : []), child.text])
  }
  const isAnnotation = begin !== undefined && end !== undefined
  return { id, type, ...(isAnnotation ? { begin: Number(begin), end: Number(end) } : {}), features }
}

function valueOfText(
  name: string,
  text: string,
  range: string | undefined,
  byId: ReadonlyMap<string, XmlElement>,
): CasValue {
  if (range === undefined) return guessed(name, text, byId)
  const kind = range.replace(/^uima\.cas\./, '')
  if (kind === 'String') return text
  if (kind === 'Boolean') return text === 'true'
  if (/^(?:Integer|Long|Short|Byte|Float|Double)$/.test(kind)) return Number(text)
  if (/^(?:String|Integer|Long|Short|Byte|Float|Double|Boolean)(?:Array|List)$/.test(kind))
    return text.split(' ').filter((part) => part !== '')
  if (kind.endsWith('Array') || kind.endsWith('List')) return references(text)
  // A range of the file's own with letters is an enumeration of strings.
  return /^\d+$/.test(text) ? { ref: text } : text
}

function guessed(name: string, text: string, byId: ReadonlyMap<string, XmlElement>): CasValue {
  if (!/^\d+(?: \d+)*$/.test(text)) return text
  const targets = text.split(' ').map((id) => byId.get(id))
  if (targets.every((target) => target !== undefined && isLink(target))) return references(text)
  if (name === 'arguments' || name === 'mentions' || name === 'children') return references(text)
  return REFERENCES.has(name) && targets.every((target) => target !== undefined) ? { ref: text } : text
}

function isLink({ attributes }: XmlElement): boolean {
  return attributes.begin === undefined && attributes.target !== undefined
}

function references(text: string): { ref: string }[] {
  return text.split(' ').flatMap((ref) => (ref === '' ? [] : [{ ref }]))
}
