import { type AnnotatedDocument, type Annotation, createDocument, type Layer, layerName } from '@chugiai/annotation'

/** What an annotator made of a document. */
export interface AnnotatorDocument {
  readonly annotator: string
  readonly document: AnnotatedDocument
}

const TOKENS = new Set(['sentences', 'words'])

/**
 * One document with what each annotator made, in layers of their own: `mentions@lan`. Sentences and words are those of the
 * first. All have the same text.
 */
export function joinAnnotators(id: string, text: string, given: readonly AnnotatorDocument[]): AnnotatedDocument {
  const layers: Record<string, Layer> = {}
  const used = new Set<string>()
  for (const { annotator, document } of given) {
    const renamed = namesApart(document, annotator, used)
    for (const [name, { annotations }] of Object.entries(document.layers)) {
      if (TOKENS.has(name) && name in layers) continue
      const own = TOKENS.has(name) ? name : `${layerName(name)}@${annotator}`
      layers[own] = { annotations: annotations.map((annotation) => rename(annotation, renamed)) }
    }
  }
  return createDocument({ id, text, layers })
}

/** New ids for annotations whose ids others have already. */
function namesApart({ layers }: AnnotatedDocument, annotator: string, used: Set<string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  const own = Object.values(layers).flatMap(({ annotations }) => annotations.map(({ id }) => id))
  for (const id of own) {
    let name = id
    for (let i = 1; used.has(name); i++) name = `${id}@${annotator}${i === 1 ? '' : i}`
    used.add(name)
    if (name !== id) renamed.set(id, name)
  }
  return renamed
}

function rename(annotation: Annotation, names: ReadonlyMap<string, string>): Annotation {
  const nameOf = (id: string) => names.get(id) ?? id
  const id = nameOf(annotation.id)
  if (annotation.kind === 'relation')
    return { ...annotation, id, arguments: annotation.arguments.map((end) => ({ ...end, id: nameOf(end.id) })) }
  if (annotation.kind === 'entity') return { ...annotation, id, mentions: annotation.mentions.map(nameOf) }
  return { ...annotation, id }
}
