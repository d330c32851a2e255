import type { Span } from '@chugiai/text'

/** Where an annotation came from. People and rules write the same records. */
export interface Origin {
  /** What it is that made the annotation. */
  readonly kind: 'human' | 'rule' | 'model' | 'import'
  /** The person, rule, model or format: `gazetteer`, `lan`, `brat`. */
  readonly name: string
  /** Version of the rule, model or importer: a change of what it does is a new one. */
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
  /** Who or what made it. */
  readonly origin: Origin
  /** Suggestions wait for a person; what was rejected stays, so that nobody suggests it again. */
  readonly status: Status
  /** Who accepted, rejected or last changed it, where that is not the origin. */
  readonly annotator?: string
  /** Values of the attributes that the label schema gives to the label. */
  readonly attributes?: Attributes
  /** A remark for people. */
  readonly note?: string
  /** The annotations of other layers that this one was made from, by an adjudication for example. */
  readonly derivedFrom?: readonly Reference[]
}

/** An annotation in a layer of the same document. */
export interface Reference {
  /** Name of the layer in the same document. */
  readonly layer: string
  /** Id of the annotation in it. */
  readonly id: string
}

/** A labelled piece of the text. More than one span: discontinuous. An empty span marks a place between two letters. */
export interface SpanAnnotation extends AnnotationBase {
  /** Marks places of the text. */
  readonly kind: 'span'
  /** In order, not overlapping. */
  readonly spans: readonly Span[]
  /** The text of the spans joined by one space: a checksum. */
  readonly quote: string
}

/** One role of a relation: `{ role: 'holder', id: 's3' }`. The id may be that of any kind of annotation. */
export interface Argument {
  /** A role of the relation in the label schema. */
  readonly role: string
  /** Id of what plays it. */
  readonly id: string
}

/** A relation, binary or n-ary. An event is a relation with a trigger role. */
export interface RelationAnnotation extends AnnotationBase {
  /** Relates other annotations. */
  readonly kind: 'relation'
  /** Who plays which role; several may play one. */
  readonly arguments: readonly Argument[]
}

/** A candidate in a knowledge base: `{ base: 'wikidata', id: 'Q36433' }`. */
export interface EntityLink {
  /** Name of the knowledge base. */
  readonly base: string
  /** Id in it. */
  readonly id: string
  /** 0 to 1, how well the candidate does beside others. */
  readonly score?: number
}

/** What one or more mentions name: a coreference cluster, linked to knowledge bases or not. */
export interface EntityAnnotation extends AnnotationBase {
  /** Gathers mentions of one thing. */
  readonly kind: 'entity'
  /** Ids of span annotations. */
  readonly mentions: readonly string[]
  /** Candidates in knowledge bases, the best first. */
  readonly links?: readonly EntityLink[]
}

/** A label of the whole document. */
export interface DocumentAnnotation extends AnnotationBase {
  /** Labels the document as a whole. */
  readonly kind: 'document'
}

export type Annotation = SpanAnnotation | RelationAnnotation | EntityAnnotation | DocumentAnnotation

/** A named set of annotations: `blocks`, `sentences`, `words`, `mentions`, or `NAME@ANNOTATOR`. */
export interface Layer {
  /** Id of the label schema that the layer follows. */
  readonly schema?: string
  /** In the order in which they were made or read; kinds may mix. */
  readonly annotations: readonly Annotation[]
}

/** The file that a document's text was read from, and the way back to it. */
export interface DocumentSource {
  /** Where the file was: an address or a path. */
  readonly uri?: string
  /** `text/plain`, `text/html`, … */
  readonly mediaType?: string
  /** The encoding that the bytes were read in: `utf-8`, `tcvn3`, … */
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
  /** Version of the format; `migrateDocument` brings older ones up to date. */
  readonly version: 1
  /** Name of the document, unique where documents are kept together. */
  readonly id: string
  /** The text that every span points into. */
  readonly text: string
  /** What offsets count: UTF-16 code units. */
  readonly offsetUnit: 'utf16'
  /** Where the text came from; missing for a text that came from no file. */
  readonly source?: DocumentSource
  /** What else is known of the document, as plain JSON. */
  readonly metadata?: Readonly<Record<string, unknown>>
  /** Annotations by the name of their layer. */
  readonly layers: Readonly<Record<string, Layer>>
}
