import {
  assertArgument,
  assertOptions,
  assertText,
  BOOLEAN,
  isObject,
  type Kind,
  listOf,
  oneOf,
  RECORD,
  recordOf,
  SIGNAL,
  SPAN,
  STRING,
  wholeNumber,
} from '@chugiai/text'
import type { ModelPart } from '../by-model/loaded-model.ts'

const NAMES = listOf(STRING)
const ANY: Kind = { wanted: 'anything', accepts: () => true }
const MODEL_PARTS = ['words', 'tags', 'names', 'diacritics'] satisfies ModelPart[]
const LISTED = listOf(recordOf({ id: STRING }, 'a definition ({ id, … })'))
const DEFINITIONS: Kind = {
  wanted: 'an array of definitions ({ id, … }), each id once',
  accepts: (value) => LISTED.accepts(value) && idsDiffer(value as readonly { readonly id: string }[]),
}
const SCHEMA = recordOf(
  { id: STRING, labels: DEFINITIONS, attributes: DEFINITIONS, relations: DEFINITIONS },
  'a label schema',
)
const RECOGNIZER_OPTIONS = {
  names: listOf(RECORD),
  rules: listOf(RECORD),
  schema: SCHEMA,
  labels: RECORD,
  model: ANY, // what is none is told when it is opened
  parts: listOf(oneOf(MODEL_PARTS)),
}
const WORD_OPTIONS = { words: NAMES }
const ENTITY_OPTIONS = { anchor: STRING }
const SUGGEST_OPTIONS = {
  anchor: STRING,
  at: STRING,
  author: STRING,
  mentionless: NAMES,
  relations: BOOLEAN,
  links: BOOLEAN,
}
/** Options of the call that a stream makes of each item. */
const STREAMED = { sentences: {}, words: WORD_OPTIONS, entities: ENTITY_OPTIONS, documents: SUGGEST_OPTIONS }
const TEXT = { text: STRING, start: wholeNumber() }
const DOCUMENT: Kind = {
  wanted: 'a document',
  accepts: (value) => isObject(value) && typeof value.text === 'string' && isObject(value.layers),
  hint: 'Read one with parseDocument, or make one with createDocument.',
}
const ENTITY = recordOf(
  { span: recordOf({}, 'a span'), label: STRING, rule: STRING },
  'an entity, as recognizer.entities gives it',
)
const SPANS: Kind = {
  wanted: 'spans',
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(SPAN.accepts),
}
const SPAN_ANNOTATION: Kind = {
  wanted: 'an annotation of a span',
  accepts: (value) =>
    isObject(value) &&
    typeof value.label === 'string' &&
    SPANS.accepts(value.spans) &&
    isObject(value.origin) &&
    typeof value.origin.name === 'string',
}

function idsDiffer(definitions: readonly { readonly id: string }[]): boolean {
  return new Set(definitions.map(({ id }) => id)).size === definitions.length
}

/** Throws unless options of `createRecognizer` are known and of their kinds. */
export function assertRecognizerOptions(options: unknown): void {
  assertOptions(options, RECOGNIZER_OPTIONS)
}

/** Throws unless options of `words` and `tag` are known and of their kinds. */
export function assertWordOptions(options: unknown): void {
  assertOptions(options, WORD_OPTIONS)
}

/** Throws unless options of `entities` are known and of their kinds. */
export function assertEntityOptions(options: unknown): void {
  assertOptions(options, ENTITY_OPTIONS)
}

/** Throws unless this is a document, with options of `suggest` that are known and of their kinds. */
export function assertSuggesting(document: unknown, options: unknown): void {
  assertArgument(document, DOCUMENT, 'document')
  assertOptions(options, SUGGEST_OPTIONS)
}

/** What a stream goes through, by the options that it takes. */
export type StreamKind = keyof typeof STREAMED

/** Throws unless options of a stream are known and of their kinds. */
export function assertStreamOptions(options: unknown, kind: StreamKind): void {
  assertOptions(options, { ...STREAMED[kind], signal: SIGNAL })
}

/** Throws unless this is a text, or one with its place and options. */
export function assertStreamed(item: unknown, kind: StreamKind, path: string): void {
  if (typeof item === 'string') return
  assertOptions(item, { ...TEXT, ...STREAMED[kind] }, path)
  assertText((item as { text?: unknown }).text, `${path}.text`)
}

/** Throws unless this is a document, or one with options. */
export function assertStreamedDocument(item: unknown, path: string): void {
  if (!isObject(item) || !('document' in item)) assertArgument(item, DOCUMENT, path)
  else assertOptions(item, { document: DOCUMENT, ...SUGGEST_OPTIONS }, path)
}

/** Throws unless options of `readPassages` are known and of their kinds. */
export function assertPassageOptions(options: unknown): void {
  assertOptions(options, { size: wholeNumber(1) })
}

const ENTITIES = /* @__PURE__ */ listOf(
  /* @__PURE__ */ recordOf({ span: SPAN, label: STRING }, 'an entity ({ span, label, … })'),
)

/** Throws unless these are entities, in so far as readers of all of them look at one. */
export function assertEntities(entities: unknown): void {
  assertArgument(entities, ENTITIES, 'entities')
}

/** Throws unless this is an entity. */
export function assertEntity(entity: unknown): void {
  assertArgument(entity, ENTITY, 'entity')
}

/** Throws unless this is an annotation of a span. */
export function assertSpanAnnotation(annotation: unknown): void {
  assertArgument(annotation, SPAN_ANNOTATION, 'annotation')
}

/** Throws unless this says where an entity stands and what its annotation is called. */
export function assertAnnotationInit(init: unknown): void {
  assertOptions(init, { text: STRING, id: STRING, version: VERSION, by: oneOf(['rule', 'model']) }, 'init')
}

const VERSION: Kind = { wanted: 'a string or null', accepts: (value) => value === null || typeof value === 'string' }
