import { fromIdentifier, toIdentifier } from '../text/identifiers.ts'

/** Types of DKPro Core and INCEpTION that have a layer here. */
const DKPRO = 'de.tudarmstadt.ukp.dkpro.core.api'

/** A word. */
export const TOKEN = `${DKPRO}.segmentation.type.Token`
/** A sentence. */
export const SENTENCE = `${DKPRO}.segmentation.type.Sentence`
/** What INCEpTION's layer of names holds. */
const NAMED_ENTITY = `${DKPRO}.ner.type.NamedEntity`
/** The id and title of the document. */
export const METADATA = `${DKPRO}.metadata.type.DocumentMetaData`
/** Where INCEpTION puts the layers of a project. */
const CUSTOM = 'webanno.custom.'

const TYPES: Readonly<Record<string, string>> = { mentions: NAMED_ENTITY, words: TOKEN, sentences: SENTENCE }

/** Features that hold the label, where they are not named `value`. */
const LABELS: Readonly<Record<string, string>> = {
  [`${DKPRO}.lexmorph.type.pos.POS`]: 'PosValue',
  [`${DKPRO}.syntax.type.dependency.Dependency`]: 'DependencyType',
  [`${DKPRO}.coref.type.CoreferenceLink`]: 'referenceType',
}

/** The ends of relations: the source first. */
const ENDS: Readonly<Record<string, readonly [source: string, target: string]>> = {
  [`${DKPRO}.syntax.type.dependency.Dependency`]: ['Governor', 'Dependent'],
}

/** The feature of a type that holds the label. */
export function labelFeature(type: string): string {
  return LABELS[type] ?? (type.endsWith('Link') ? 'referenceType' : 'value')
}

/** The features of a relation that hold its ends. */
export function endFeatures(type: string): readonly [source: string, target: string] {
  return ENDS[type] ?? ['source', 'target']
}

/** The pairs of features that hold the ends of relations, that of the type first: layers of INCEpTION have either. */
export function allEndFeatures(type: string): readonly (readonly [source: string, target: string])[] {
  return [endFeatures(type), ['source', 'target'], ['Governor', 'Dependent']]
}

/** What a structure is called that has no label of its own: the last part of its type. */
export function shortName(type: string): string {
  return fromIdentifier(type.slice(type.lastIndexOf('.') + 1))
}

/** The layer of a type: `mentions`, `words`, `sentences`, the name of a layer of the project, or the whole type. */
export function layerOfType(type: string): string {
  const known = Object.entries(TYPES).find(([, own]) => own === type)
  if (known !== undefined) return known[0]
  return type.startsWith(CUSTOM) ? fromIdentifier(type.slice(CUSTOM.length)) : type
}

/** The type of a layer's annotations. */
export function typeOfLayer(layer: string): string {
  const known = Object.hasOwn(TYPES, layer) ? TYPES[layer] : undefined
  if (known !== undefined) return known
  const isType = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(layer) && !layer.startsWith(CUSTOM)
  return isType ? layer : CUSTOM + toIdentifier(layer)
}

/** The type of annotations of another kind than spans in a layer that has spans. */
export function typeBeside(layer: string, kind: 'Relation' | 'Entity'): string {
  return `${CUSTOM}${toIdentifier(layer)}${kind}`
}
