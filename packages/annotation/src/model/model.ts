import type { Span } from '@chugiai/text'

/** Where an annotation came from. People and rules write the same records. */
export interface Origin {
  readonly kind: 'human' | 'rule' | 'model' | 'import'
  /** The person, rule, model or format: `gazetteer`, `lan`, `brat`. */
  readonly name: string
  readonly version?: string
  /** How sure the origin is, from 0 to 1. */
  readonly score?: number
}

export type Status = 'suggested' | 'accepted' | 'rejected'

/** Text, number, yes or no, ISO date (as text), one of (as text), many of. */
export type AttributeValue = string | number | boolean | readonly string[]

export type Attributes = Readonly<Record<string, AttributeValue>>

/** What every kind of annotation has. */
export interface AnnotationBase {
  /** A counter within the document, such as `s12`; unique over all layers. */
  readonly id: string
  /** An id from the layer's {@link LabelSchema}. */
  readonly label: string
  readonly origin: Origin
  readonly status: Status
  /** Who accepted, rejected or last changed it, where that is not the origin. */
  readonly annotator?: string
  readonly attributes?: Attributes
  readonly note?: string
  /** The annotations of other layers that this one was made from, by an adjudication for example. */
  readonly derivedFrom?: readonly Reference[]
}

/** An annotation in a layer of the same document. */
export interface Reference {
  readonly layer: string
  readonly id: string
}

/** A labelled piece of the text. More than one span: discontinuous. An empty span marks a place between two letters. */
export interface SpanAnnotation extends AnnotationBase {
  readonly kind: 'span'
  /** In order, not overlapping. */
  readonly spans: readonly Span[]
  /** The text of the spans joined by one space: a checksum. */
  readonly quote: string
}

/** One role of a relation: `{ role: 'holder', id: 's3' }`. The id may be that of any kind of annotation. */
export interface Argument {
  readonly role: string
  readonly id: string
}

/** A relation, binary or n-ary. An event is a relation with a trigger role. */
export interface RelationAnnotation extends AnnotationBase {
  readonly kind: 'relation'
  readonly arguments: readonly Argument[]
}

/** A candidate in a knowledge base: `{ base: 'wikidata', id: 'Q36433' }`. */
export interface EntityLink {
  readonly base: string
  readonly id: string
  readonly score?: number
}

/** What one or more mentions name: a coreference cluster, linked to knowledge bases or not. */
export interface EntityAnnotation extends AnnotationBase {
  readonly kind: 'entity'
  /** Ids of span annotations. */
  readonly mentions: readonly string[]
  readonly links?: readonly EntityLink[]
}

/** A label of the whole document. */
export interface DocumentAnnotation extends AnnotationBase {
  readonly kind: 'document'
}

export type Annotation = SpanAnnotation | RelationAnnotation | EntityAnnotation | DocumentAnnotation

/** A named set of annotations: `blocks`, `sentences`, `words`, `mentions`, or `NAME@ANNOTATOR`. */
export interface Layer {
  /** Id of the label schema that the layer follows. */
  readonly schema?: string
  readonly annotations: readonly Annotation[]
}

/** The file that a document's text was read from, and the way back to it. */
export interface DocumentSource {
  readonly uri?: string
  readonly mediaType?: string
  readonly encoding?: string
  /** Hash of the bytes, in hexadecimal. */
  readonly sha256?: string
  /** Length of the decoded source in UTF-16 code units. */
  readonly length: number
  /** Names of the steps that led from the source to the text. */
  readonly steps: readonly string[]
  /** Decoded source to text, as `Alignment.toJSON` writes it. */
  readonly alignment: readonly number[]
}

/** A text with its annotations beside it. Plain JSON; offsets are UTF-16 code units of `text`. */
export interface AnnotatedDocument {
  readonly version: 1
  readonly id: string
  readonly text: string
  readonly offsetUnit: 'utf16'
  readonly source?: DocumentSource
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly layers: Readonly<Record<string, Layer>>
}
