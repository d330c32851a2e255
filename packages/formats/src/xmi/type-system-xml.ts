import type { CasType, Range } from '../cas/type-system.ts'
import { childElement, childElements, childText, type XmlElement } from '../xml/parse-xml-text.ts'
import { escapeText } from '../xml/xml-letters.ts'

/** Ranges of features by type, with those of the types above. */
export type Ranges = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Reads a `typeSystemDescription`. */
export function parseTypeSystem(root: XmlElement): Ranges {
  const own = new Map<string, { supertype: string; features: [string, string][] }>()
  const types = childElement(root, 'types')
  for (const type of types === undefined ? [] : childElements(types, 'typeDescription')) {
    const list = childElement(type, 'features')
    const features = (list === undefined ? [] : childElements(list, 'featureDescription')).map(
      (feature): [string, string] => [
        childText(feature, 'name')?.trim() ?? '',
        childText(feature, 'rangeTypeName')?.trim() ?? '',
      ],
    )
    own.set(childText(type, 'name')?.trim() ?? '', {
      supertype: childText(type, 'supertypeName')?.trim() ?? '',
      features,
    })
  }
  return new Map([...own.keys()].map((name) => [name, inherited(name, own)]))
}

function inherited(
  name: string,
  own: ReadonlyMap<string, { supertype: string; features: [string, string][] }>,
): Map<string, string> {
  const features = new Map<string, string>()
  const seen = new Set<string>()
  for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = own.get(at)?.supertype) {
    seen.add(at)
    for (const [feature, range] of own.get(at)?.features ?? []) if (!features.has(feature)) features.set(feature, range)
  }
  return features
}

/** Types as a `typeSystemDescription`, which readers of XMI need. */
export function formatTypeSystem(types: readonly CasType[]): string {
  const written = types.map(({ name, supertype, features }) => {
    const listed = [...features].map(([feature, range]) => featureXml(feature, range)).join('')
    return `<typeDescription><name>${escapeText(name)}</name><description/><supertypeName>${supertype}</supertypeName><features>${listed}</features></typeDescription>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>\n${written.join('')}</types></typeSystemDescription>\n`
}

function featureXml(name: string, range: Range): string {
  const element = range === 'FSArray' ? '<elementType>uima.cas.TOP</elementType>' : ''
  return `<featureDescription><name>${escapeText(name)}</name><description/><rangeTypeName>uima.cas.${range}</rangeTypeName>${element}</featureDescription>`
}
