/** What a format can hold of a document: its row in the table of losses. What it cannot hold is reported when written. */
export interface Holds {
  /** How spans may lie to one another. */
  readonly overlap: 'none' | 'nested' | 'any'
  /** Spans of more than one piece. */
  readonly discontinuous: boolean
  /** Spans without letters. */
  readonly empty: boolean
  /** Attributes of spans: `text` alone, `flags` and text, or every kind of value. */
  readonly attributes: 'none' | 'text' | 'flags' | 'any'
  /** Relations: between two spans, or whatever the document has. */
  readonly relations: 'none' | 'binary' | 'any'
  /** Names of roles: every one, or those that the two ends of a relation always have. */
  readonly roles: 'any' | readonly [first: string, second: string]
  /** Attributes of relations, of the kinds that spans have. */
  readonly relationAttributes: boolean
  /** Entities with their mentions. */
  readonly entities: boolean
  /** Links of entities to knowledge bases. */
  readonly links: boolean
  /** Labels of the whole document. */
  readonly documentLabels: boolean
  /** Notes on annotations. */
  readonly notes: boolean
  /** Whether an annotation is suggested, accepted or rejected. */
  readonly status: boolean
  /** Scores of annotations. */
  readonly scores: boolean
  /** Ids of annotations. */
  readonly ids: boolean
  /** Layers with their names. */
  readonly layers: boolean
  /** Sentences and words. */
  readonly tokens: 'none' | 'words' | 'sentences and words'
  /** Metadata of the document. */
  readonly metadata: boolean
  /** The text letter by letter; otherwise its tokens. */
  readonly text: boolean
}

/** What plain standoff of spans holds; formats say what they hold beyond that. */
export const SPANS_ONLY: Holds = {
  overlap: 'any',
  discontinuous: false,
  empty: false,
  attributes: 'none',
  relations: 'none',
  roles: ['source', 'target'],
  relationAttributes: false,
  entities: false,
  links: false,
  documentLabels: false,
  notes: false,
  status: false,
  scores: false,
  ids: false,
  layers: false,
  tokens: 'none',
  metadata: false,
  text: true,
}
