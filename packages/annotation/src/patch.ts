import type { Annotation, Layer } from './model.ts'

/** An annotation added (`before` null), removed (`after` null) or replaced by one with the same id. */
export interface AnnotationChange {
  readonly target: 'annotation'
  readonly layer: string
  readonly before: Annotation | null
  readonly after: Annotation | null
  /** Place in the layer: of `before` when removing, of `after` when adding; left out, an addition goes last. */
  readonly index?: number
}

/** A layer made (`before` null), dropped (`after` null) or given another schema. Annotations are changed one by one. */
export interface LayerChange {
  readonly target: 'layer'
  readonly layer: string
  readonly before: Omit<Layer, 'annotations'> | null
  readonly after: Omit<Layer, 'annotations'> | null
}

/** A value of the document's metadata; `null` stands for "not there". */
export interface MetadataChange {
  readonly target: 'metadata'
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

export type Change = AnnotationChange | LayerChange | MetadataChange

/** Changes made together by one author. The only way to change a document. */
export interface Patch {
  readonly id: string
  readonly author: string
  /** ISO time, passed in by the caller: nothing here holds a clock. */
  readonly at: string
  readonly changes: readonly Change[]
}
