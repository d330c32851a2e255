import type { AnnotatedDocument, Annotation, Layer } from '@chugiai/annotation'
import { assertArgument, assertOptions, type Kind, listOf, NUMBER, RECORD, recordOf, STRING } from '@chugiai/text'

/** Which suggestions are kept. */
export interface Selection {
  /**
   * The only layers: `['mentions']`. By default all, `sentences` and `words` only when a model made them: rules can make
   * them again, and they are the larger half of a document.
   */
  readonly layers?: readonly string[]
  /** The only labels of mentions: `['PER', 'ORG']`. Blocks, sentences and words have labels of their own. */
  readonly labels?: readonly string[]
  /** The lowest score from 0 to 1 of a suggestion that has one. */
  readonly minScore?: number
}

/** Layers that say how the text is built. */
const STRUCTURE: readonly string[] = ['blocks', 'sentences', 'words']

/** Layers that rules can make again. */
const REMADE: readonly string[] = ['sentences', 'words']

const LAYERS = listOf(STRING)
const SELECTION = { layers: LAYERS, labels: LAYERS, minScore: NUMBER }
const IDS: Kind = { wanted: 'a set of ids', accepts: (value) => typeof Object(value).has === 'function' }
const DOCUMENT = recordOf({ text: STRING, layers: RECORD }, 'a document')

/**
 * The document with a part of its suggestions. What a person, an import or `keep` has in it stays, whatever is selected,
 * as does what refers to nothing that is taken away.
 *
 * @param keep ids of annotations that stay
 * @param remade layers of which nothing is kept that rules made, unless they are asked for
 */
export function selectAnnotations(
  document: AnnotatedDocument,
  selection: Selection,
  keep: ReadonlySet<string> = new Set(),
  remade: readonly string[] = REMADE,
): AnnotatedDocument {
  assertArgument(document, DOCUMENT, 'document')
  assertOptions(selection, SELECTION, 'selection')
  assertArgument(keep, IDS, 'keep')
  assertArgument(remade, LAYERS, 'remade')
  const isWanted = (name: string) => selection.layers?.includes(name) ?? !remade.includes(name)
  const taken = new Set<string>()
  const layers: Record<string, Layer> = {}
  for (const [name, layer] of Object.entries(document.layers)) {
    const annotations = layer.annotations.filter((one) => {
      const stays = keep.has(one.id) || isSelected(name, one, selection, isWanted(name))
      if (!stays) taken.add(one.id)
      return stays
    })
    // An empty layer says that somebody has looked.
    if (annotations.length > 0 || isWanted(name) || layer.annotations.length === 0)
      layers[name] = { ...layer, annotations }
  }
  return taken.size === 0 && Object.keys(layers).length === Object.keys(document.layers).length
    ? document
    : { ...document, layers: withoutLoose(layers, taken) }
}

function isSelected(
  layer: string,
  one: Annotation,
  { layers, labels, minScore = 0 }: Selection,
  isWanted: boolean,
): boolean {
  const { kind, score } = one.origin
  if (kind === 'human' || kind === 'import' || one.status !== 'suggested') return true
  if (!isWanted && (layers !== undefined || kind !== 'model')) return false
  if (score !== undefined && score < minScore) return false
  return labels === undefined || STRUCTURE.includes(layer) || labels.includes(one.label)
}

/** The layers without what refers to annotations that are gone. */
function withoutLoose(layers: Readonly<Record<string, Layer>>, taken: ReadonlySet<string>): Record<string, Layer> {
  if (taken.size === 0) return layers
  const isLoose = (one: Annotation) =>
    (one.kind === 'relation' && one.arguments.some(({ id }) => taken.has(id))) ||
    (one.kind === 'entity' && one.mentions.every((id) => taken.has(id)))
  const kept = (one: Annotation): Annotation =>
    one.kind === 'entity' ? { ...one, mentions: one.mentions.filter((id) => !taken.has(id)) } : one
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => {
      const refers = layer.annotations.some(({ kind }) => kind === 'relation' || kind === 'entity')
      if (!refers) return [name, layer]
      return [name, { ...layer, annotations: layer.annotations.filter((one) => !isLoose(one)).map(kept) }]
    }),
  )
}
