import type { Annotation, DocumentSource, Layer } from './model.ts'

/** An annotation added (`before` null), removed (`after` null) or replaced by one with the same id. */
export interface AnnotationChange {
  /** What is changed. */
  readonly target: 'annotation'
  /** Name of the layer. */
  readonly layer: string
  /** As it was; `null` when it is added. */
  readonly before: Annotation | null
  /** As it becomes; `null` when it is removed. */
  readonly after: Annotation | null
  /** Place in the layer: of `before` when removing, of `after` when adding; left out, an addition goes last. */
  readonly index?: number
}

/** A layer made (`before` null), dropped (`after` null) or given another schema. Annotations are changed one by one. */
export interface LayerChange {
  /** What is changed. */
  readonly target: 'layer'
  /** Name of the layer. */
  readonly layer: string
  /** As it was; `null` when it is made. */
  readonly before: Omit<Layer, 'annotations'> | null
  /** As it becomes; `null` when it is dropped. */
  readonly after: Omit<Layer, 'annotations'> | null
  /** Place among the layers, as for annotations. */
  readonly index?: number
}

/** A value of the document's metadata; `null` stands for "not there". */
export interface MetadataChange {
  /** What is changed. */
  readonly target: 'metadata'
  /** Name of the value. */
  readonly key: string
  /** The value as it was. */
  readonly before: unknown
  /** The value as it becomes. */
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
  /** What is changed. */
  readonly target: 'source'
  /** As it was; `null` when there was none. */
  readonly before: DocumentSource | null
  /** As it becomes; `null` when there is none. */
  readonly after: DocumentSource | null
}

/** `before`, which stands at `start` of the old text, becomes `after`. */
export interface TextReplacement {
  /** Offset in the old text. */
  readonly start: number
  /** The letters that stand there. */
  readonly before: string
  /** The letters that come in their place. */
  readonly after: string
}

/** An annotation that a text change does more to than move: how it was and what became of it. */
export interface CutAnnotation {
  /** Name of its layer. */
  readonly layer: string
  /** As it was; `null` when the change brings it back. */
  readonly before: Annotation | null
  /** As it becomes; `null` when its text is gone. */
  readonly after: Annotation | null
  /** Place in the layer. */
  readonly index: number
}

/** Numbers of `source.alignment` exchanged from `index` on. */
export interface AlignmentSplice {
  /** Place in `source.alignment`. */
  readonly index: number
  /** The numbers that stand there. */
  readonly before: readonly number[]
  /** The numbers that come in their place. */
  readonly after: readonly number[]
}

/**
 * The text changed. Annotations behind a replacement move with it; each one that a replacement touches must stand in
 * `cut`. `editText` and `rebaseDocument` write these.
 */
export interface TextChange {
  /** What is changed. */
  readonly target: 'text'
  /** In order, not overlapping, in offsets of the old text. */
  readonly replacements: readonly TextReplacement[]
  /** In the order of layer and index. */
  readonly cut: readonly CutAnnotation[]
  /** What becomes of the way back to the source; missing when there is no source. */
  readonly alignment?: AlignmentSplice
}

export type Change = AnnotationChange | LayerChange | MetadataChange | SourceChange | TextChange

/** Changes made together by one author. The only way to change a document. */
export interface Patch {
  /** Name of the patch, unique in a history. */
  readonly id: string
  /** Who made the changes: a person, a rule, a model. */
  readonly author: string
  /** ISO time, passed in by the caller: nothing here holds a clock. */
  readonly at: string
  /** In the order in which they are made. */
  readonly changes: readonly Change[]
}
