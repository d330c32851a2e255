import {
  assertArgument,
  assertOptions,
  isObject,
  type Kind,
  LIST,
  listOf,
  oneOf,
  RECORD,
  recordOf,
  STRING,
} from '@chugiai/text'

const NAMES = listOf(STRING)
const ANY: Kind = { wanted: 'anything', accepts: () => true }
const SCHEMA = recordOf({ id: STRING, labels: LIST, attributes: LIST, relations: LIST }, 'a label schema')
const RECOGNIZER_OPTIONS = {
  names: listOf(RECORD),
  rules: listOf(RECORD),
  schema: SCHEMA,
  labels: RECORD,
  model: ANY, // what is none is told when it is opened
  parts: NAMES,
}
const DOCUMENT: Kind = {
  wanted: 'a document',
  accepts: (value) => isObject(value) && typeof value.text === 'string' && isObject(value.layers),
  hint: 'Read one with parseDocument, or make one with createDocument.',
}
const ENTITY = recordOf(
  { span: recordOf({}, 'a span'), label: STRING, rule: STRING },
  'an entity, as recognizer.entities gives it',
)
const SPAN_ANNOTATION: Kind = {
  wanted: 'an annotation of a span',
  accepts: (value) => isObject(value) && Array.isArray(value.spans) && value.spans.length > 0 && isObject(value.origin),
}

/** Throws unless options of `createRecognizer` are known and of their kinds. */
export function assertRecognizerOptions(options: unknown): void {
  assertOptions(options, RECOGNIZER_OPTIONS)
}

/** Throws unless options of `words` and `tag` are known and of their kinds. */
export function assertWordOptions(options: unknown): void {
  assertOptions(options, { words: NAMES })
}

/** Throws unless options of `entities` are known and of their kinds. */
export function assertEntityOptions(options: unknown): void {
  assertOptions(options, { anchor: STRING })
}

/** Throws unless this is a document, with options of `suggest` that are known and of their kinds. */
export function assertSuggesting(document: unknown, options: unknown): void {
  assertArgument(document, DOCUMENT, 'document')
  assertOptions(options, { anchor: STRING, at: STRING, author: STRING, mentionless: NAMES })
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
