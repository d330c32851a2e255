import { assertText } from '@chugiai/text'
import { assertDocument } from '../model/arguments.ts'
import type { AnnotatedDocument, Annotation } from '../model/model.ts'
import { findAnnotation } from '../moving/find-annotation.ts'
import { referencesOf } from '../patch/lost-references.ts'
import type { Cluster } from './compare-entities.ts'
import type { ComparableRelation } from './compare-relations.ts'
import { digest } from './digest.ts'
import { placeOf } from './labelled-spans.ts'

/** What makes two annotations the same: all that they say, or what they are about whatever it is called. */
type Identity = 'labelled' | 'unlabelled'

// Keys of spans can be read; what hangs together over many steps is told by a digest, or keys would double at each.
const LONGEST_KEY = 120

/**
 * Texts that are equal for annotations that say the same, in different layers or documents: kind, label, place, and what
 * they refer to by the same rule; not id, status, origin, attributes or links. `unlabelled` ones are equal for what is
 * about the same, whatever the labels.
 */
export class AnnotationKeys {
  readonly #document: AnnotatedDocument
  readonly #labelled: boolean
  readonly #keys = new Map<string, string>()

  constructor(document: AnnotatedDocument, identity: Identity = 'labelled') {
    this.#document = document
    this.#labelled = identity === 'labelled'
  }

  /** The key of an annotation of the document. */
  of(annotation: Annotation): string {
    return this.byId(annotation.id)
  }

  /** The key of the annotation with an id; of one that is not there the id, with a mark that no key has. */
  byId(id: string): string {
    const way = [id]
    const open = new Set<string>()
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const annotation = this.#keys.has(last) ? undefined : findAnnotation(this.#document, last)?.annotation
      if (annotation !== undefined && !open.has(last)) {
        // First what it refers to, then, when the way comes back here, itself.
        open.add(last)
        for (const before of referencesOf(annotation))
          if (!this.#keys.has(before) && !open.has(before)) way.push(before)
        continue
      }
      if (!this.#keys.has(last)) this.#keys.set(last, annotation === undefined ? `?${last}` : this.#write(annotation))
      way.pop()
    }
    return this.#keys.get(id) ?? `?${id}`
  }

  /** What it refers to in a circle has no key yet: a mark stands for it. */
  #write(annotation: Annotation): string {
    const { kind, label } = annotation
    const name = this.#labelled ? label : ''
    if (kind === 'span') return `${placeOf(annotation)} ${name}`
    const key = JSON.stringify([kind, name, this.#contentOf(annotation)])
    return key.length > LONGEST_KEY ? digest(key) : key
  }

  #contentOf(annotation: Exclude<Annotation, { kind: 'span' }>): readonly unknown[] {
    const known = (id: string) => this.#keys.get(id) ?? 'circle'
    if (annotation.kind === 'relation') return annotation.arguments.map(({ role, id }) => `${role} ${known(id)}`).sort()
    return annotation.kind === 'entity' ? annotation.mentions.map(known).sort() : []
  }
}

/**
 * The entities of a layer for `compareEntities`: mentions by their place and label. Rejected ones are left out.
 */
export function entityClusters(document: AnnotatedDocument, layer: string): Cluster[] {
  assertText(layer, 'layer')
  assertDocument(document)
  const keys = new AnnotationKeys(document)
  return (document.layers[layer]?.annotations ?? []).flatMap((annotation) =>
    annotation.kind === 'entity' && annotation.status !== 'rejected'
      ? [annotation.mentions.map((id) => keys.byId(id))]
      : [],
  )
}

/**
 * The relations of a layer for `compareRelations`: arguments by what they are, place and label. Rejected ones are left out.
 */
export function relationKeys(document: AnnotatedDocument, layer: string): ComparableRelation[] {
  assertText(layer, 'layer')
  assertDocument(document)
  const keys = new AnnotationKeys(document)
  return (document.layers[layer]?.annotations ?? []).flatMap((annotation) => {
    if (annotation.kind !== 'relation' || annotation.status === 'rejected') return []
    const { label, arguments: args } = annotation
    return [{ label, arguments: args.map(({ role, id }) => ({ role, key: keys.byId(id) })) }]
  })
}
