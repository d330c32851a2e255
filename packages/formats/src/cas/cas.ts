/** A feature structure that another names. */
export interface CasReference {
  /** Id of the structure. */
  readonly ref: string
}

/** What a feature holds; lists are of letters or of references. */
export type CasValue = string | number | boolean | CasReference | readonly string[] | readonly CasReference[]

/** A feature structure of UIMA: an annotation where `begin` and `end` are there. */
export interface FeatureStructure {
  /** Unique in its CAS. */
  readonly id: string
  /** Whole name of its type: `de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity`. */
  readonly type: string
  /** First UTF-16 unit. */
  readonly begin?: number
  /** UTF-16 unit behind the last one. */
  readonly end?: number
  /** All but begin, end and sofa; what is not set is missing. */
  readonly features: ReadonlyMap<string, CasValue>
}

/** One view of a CAS: a text with feature structures. */
export interface Cas {
  readonly text: string
  readonly structures: readonly FeatureStructure[]
}

/** The structure that a feature names; `undefined` where it names none. */
export function referenceOf(structure: FeatureStructure, feature: string): string | undefined {
  const value = structure.features.get(feature)
  return typeof value === 'object' && 'ref' in value ? value.ref : undefined
}

/** The structures that a feature names in order; `undefined` where it is no list of them. */
export function referencesOf(structure: FeatureStructure, feature: string): readonly string[] | undefined {
  const value = structure.features.get(feature)
  return isReferences(value) ? value.map(({ ref }) => ref) : undefined
}

/** Whether a value is a list of references; an empty list may be one. */
export function isReferences(value: CasValue | undefined): value is readonly CasReference[] {
  return Array.isArray(value) && value.every((part: string | CasReference) => typeof part === 'object')
}
