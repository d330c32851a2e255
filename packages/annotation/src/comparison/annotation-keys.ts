import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import { findAnnotation } from '../moving/find-annotation.ts'
import type { Cluster } from './compare-entities.ts'
import type { ComparableRelation } from './compare-relations.ts'

/**
 * Texts that are equal for annotations that say the same in different layers: kind, label and place, not id, status or
 * origin. Relations and entities are told by what they refer to.
 */
export class AnnotationKeys {
  readonly #document: AnnotatedDocument
  readonly #keys = new Map<string, string>()

  constructor(document: AnnotatedDocument) {
    this.#document = document
  }

  /** The key of an annotation, with its label. */
  of(annotation: Annotation): string {
    return JSON.stringify([annotation.kind, annotation.label, this.content(annotation)])
  }

  /** What an annotation is about, without its label. */
  content(annotation: Annotation): unknown {
    if (annotation.kind === 'span') return placeOf(annotation)
    if (annotation.kind === 'relation')
      return annotation.arguments.map(({ role, id }) => [role, this.byId(id)]).sort(byText)
    return annotation.kind === 'entity' ? annotation.mentions.map((id) => this.byId(id)).sort(byText) : null
  }

  /** The key of the annotation with an id; the id itself where there is none, or where relations lead in a circle. */
  byId(id: string): string {
    const known = this.#keys.get(id)
    if (known !== undefined) return known
    this.#keys.set(id, id)
    const found = findAnnotation(this.#document, id)
    if (found === undefined) return id
    const key = found.annotation.kind === 'span' ? placeOf(found.annotation) : this.of(found.annotation)
    this.#keys.set(id, key)
    return key
  }
}

function placeOf({ spans }: { readonly spans: readonly { readonly start: number; readonly end: number }[] }): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join('+')
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

/** The entities of a layer for `compareEntities`: mentions by their place in the text. */
export function entityClusters(document: AnnotatedDocument, layer: string): Cluster[] {
  const keys = new AnnotationKeys(document)
  return (document.layers[layer]?.annotations ?? []).flatMap((annotation) =>
    annotation.kind === 'entity' ? [annotation.mentions.map((id) => keys.byId(id))] : [],
  )
}

/** The relations of a layer for `compareRelations`: arguments by their place in the text. */
export function relationKeys(document: AnnotatedDocument, layer: string): ComparableRelation[] {
  const keys = new AnnotationKeys(document)
  return (document.layers[layer]?.annotations ?? []).flatMap((annotation) => {
    if (annotation.kind !== 'relation') return []
    const { label, arguments: args } = annotation
    return [{ label, arguments: args.map(({ role, id }) => ({ role, key: keys.byId(id) })) }]
  })
}
