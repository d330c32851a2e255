import type { Argument, Attributes, EntityLink } from '../model/model.ts'

/** A piece of text that a model says a label is on, in the model's words. */
export interface SpanExtraction {
  /** Name by which relations and entities of the same answer mean it. */
  readonly id?: string
  /** An id from a label schema: `PER`. */
  readonly label: string
  /** The letters as the model gives them; `…` stands for letters that it left out. */
  readonly quote: string
  /** Which of the places with these letters is meant, counted from 1. */
  readonly occurrence?: number
  /** Letters that stand right before the quote. */
  readonly before?: string
  /** Letters that stand right behind the quote. */
  readonly after?: string
  /** Values of attributes, by id. */
  readonly attributes?: Attributes
  /** How sure the model is, from 0 to 1. */
  readonly score?: number
}

/** A relation between other extractions of the answer. */
export interface RelationExtraction {
  /** Name by which other relations mean it. */
  readonly id?: string
  /** An id from a label schema: `PER`. */
  readonly label: string
  /** `id` is that of another extraction. */
  readonly arguments: readonly Argument[]
  /** Values of attributes, by id. */
  readonly attributes?: Attributes
  /** How sure the model is, from 0 to 1. */
  readonly score?: number
}

/** An entity that other extractions of the answer name. */
export interface EntityExtraction {
  /** Name by which relations mean it. */
  readonly id?: string
  /** An id from a label schema: `PER`. */
  readonly label: string
  /** Ids of span extractions. */
  readonly mentions: readonly string[]
  /** The entity in knowledge bases. */
  readonly links?: readonly EntityLink[]
  /** Values of attributes, by id. */
  readonly attributes?: Attributes
  /** How sure the model is, from 0 to 1. */
  readonly score?: number
}

/** What a language model or a tagger says of a text, without offsets. */
export type Extraction = SpanExtraction | RelationExtraction | EntityExtraction

/** Whether an extraction quotes the text. */
export function isSpanExtraction(extraction: Extraction): extraction is SpanExtraction {
  return 'quote' in extraction
}

export function isEntityExtraction(extraction: Extraction): extraction is EntityExtraction {
  return 'mentions' in extraction
}

export function isRelationExtraction(extraction: Extraction): extraction is RelationExtraction {
  return 'arguments' in extraction
}
