import { assertDocument } from './arguments.ts'
import type { AnnotatedDocument, Annotation } from './model.ts'

/** Hands out ids that a document does not use yet. */
export interface Ids {
  /** The next free id of a kind: `s1`, `s2`, ... */
  next(kind: Annotation['kind']): string
}

const PREFIXES: Readonly<Record<Annotation['kind'], string>> = { span: 's', relation: 'r', entity: 'e', document: 'd' }

// Fifteen digits stay below 2^53, so a number that is read back is the number that was written.
const COUNTED_ID = /^([sred])([0-9]{1,15})$/

/**
 * A counter for the ids of new annotations: `s` spans, `r` relations, `e` entities, `d` document labels, each counted
 * on from the highest number in use. Ids of another shape (`T12` from an import) are left alone. Make a new one after
 * patches of other authors.
 *
 * @example
 * const ids = createIds(document) // a document that holds s1 and s7
 * ids.next('span') // 's8'
 */
export function createIds(document: AnnotatedDocument): Ids {
  assertDocument(document)
  const highest = new Map<string, number>()
  for (const layer of Object.values(document.layers)) {
    for (const { id } of layer.annotations) {
      const [, prefix, digits] = COUNTED_ID.exec(id) ?? []
      if (prefix !== undefined) highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(digits)))
    }
  }
  return {
    next(kind) {
      const prefix = PREFIXES[kind]
      const number = (highest.get(prefix) ?? 0) + 1
      highest.set(prefix, number)
      return `${prefix}${number}`
    },
  }
}
