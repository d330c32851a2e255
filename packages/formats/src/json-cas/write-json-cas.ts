import { type Cas, type CasValue, type FeatureStructure, isReferences } from '../cas/cas.ts'
import type { CasType, Range } from '../cas/type-system.ts'

/** A CAS as JSON CAS 0.4: types, structures, and the members of its one view. */
export function formatJsonCas({ text, structures }: Cas, types: readonly CasType[]): Record<string, unknown> {
  const arrays = new ArrayStructures(structures)
  const ranges = new Map(types.map(({ name, features }) => [name, features]))
  const sofa = {
    '%ID': 1,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text',
    sofaString: text,
  }
  const written = structures.map((structure) => formatStructure(structure, ranges.get(structure.type), arrays))
  return {
    '%TYPES': Object.fromEntries(types.map((type) => [type.name, formatType(type)])),
    '%FEATURE_STRUCTURES': [sofa, ...written, ...arrays.written],
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': structures.map(({ id }) => Number(id)) } },
  }
}

/** Lists stand as structures of their own, behind the others. */
class ArrayStructures {
  readonly written: Record<string, unknown>[] = []
  #id: number

  constructor(structures: readonly FeatureStructure[]) {
    this.#id = Math.max(1, ...structures.map(({ id }) => Number(id)))
  }

  add(type: string, elements: readonly unknown[]): number {
    const id = ++this.#id
    this.written.push({ '%ID': id, '%TYPE': type, '%ELEMENTS': elements })
    return id
  }
}

function formatType({ name, supertype, features }: CasType): Record<string, unknown> {
  const listed = [...features].map(([feature, range]) => [feature, { '%NAME': feature, '%RANGE': rangeName(range) }])
  return { '%NAME': name, '%SUPER_TYPE': supertype, ...Object.fromEntries(listed) }
}

function rangeName(range: Range): string {
  if (range === 'FSArray') return 'uima.cas.TOP[]'
  return range === 'StringArray' ? 'uima.cas.String[]' : `uima.cas.${range}`
}

function formatStructure(
  { id, type, begin, end, features }: FeatureStructure,
  ranges: ReadonlyMap<string, Range> | undefined,
  arrays: ArrayStructures,
): Record<string, unknown> {
  const place = begin === undefined ? {} : { '@sofa': 1, begin, end }
  const written = [...features].map(([feature, value]) => formatFeature(feature, value, ranges?.get(feature), arrays))
  return { '%ID': Number(id), '%TYPE': type, ...place, ...Object.fromEntries(written) }
}

function formatFeature(
  feature: string,
  value: CasValue,
  range: Range | undefined,
  arrays: ArrayStructures,
): [string, unknown] {
  if (typeof value !== 'object') return [feature, value]
  if ('ref' in value) return [`@${feature}`, Number(value.ref)]
  if (range === 'FSArray' && isReferences(value))
    return [
      `@${feature}`,
      arrays.add(
        'uima.cas.FSArray',
        value.map(({ ref }) => Number(ref)),
      ),
    ]
  return [`@${feature}`, arrays.add('uima.cas.StringArray', value)]
}
