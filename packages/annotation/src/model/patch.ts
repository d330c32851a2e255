import type { Annotation, DocumentSource, Layer } from './model.ts'

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
  /** Place among the layers, as for annotations. */
  readonly index?: number
}

/** A value of the document's metadata; `null` stands for "not there". */
export interface MetadataChange {
  readonly target: 'metadata'
  readonly key: string
  readonly before: unknown
  readonly after: unknown
  /** Place among the keys, as for annotations. */
  readonly index?: number
  /** The document had no metadata before this key. */
  readonly first?: true
  /** The key was there, with the value `null`. */
  readonly nullBefore?: true
  /** The key shall be there, with the value `null`. */
  readonly nullAfter?: true
}

/** The document's source exchanged for another: after a new normalization. */
export interface SourceChange {
  readonly target: 'source'
  readonly before: DocumentSource | null
  readonly after: DocumentSource | null
}

/** `before`, which stands at `start` of the old text, becomes `after`. */
export interface TextReplacement {
  readonly start: number
  readonly before: string
  readonly after: string
}

/** An annotation that a text change does more to than move: how it was and what became of it. */
export interface CutAnnotation {
  readonly layer: string
  readonly before: Annotation | null
  readonly after: Annotation | null
  /** Place in the layer. */
  readonly index: number
}

/** Numbers of `source.alignment` exchanged from `index` on. */
export interface AlignmentSplice {
  readonly index: number
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/**
 * The text changed. Annotations behind a replacement move with it; each one that a replacement touches must stand in
 * `cut`. `editText` and `rebaseDocument` write these.
 */
export interface TextChange {
  readonly target: 'text'
  /** In order, not overlapping, in offsets of the old text. */
  readonly replacements: readonly TextReplacement[]
  /** In the order of layer and index. */
  readonly cut: readonly CutAnnotation[]
  readonly alignment?: AlignmentSplice
}

export type Change = AnnotationChange | LayerChange | MetadataChange | SourceChange | TextChange

/** Changes made together by one author. The only way to change a document. */
export interface Patch {
  readonly id: string
  readonly author: string
  /** ISO time, passed in by the caller: nothing here holds a clock. */
  readonly at: string
  readonly changes: readonly Change[]
}
