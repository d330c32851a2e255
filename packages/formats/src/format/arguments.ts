import {
  assertArgument,
  assertOptions,
  BOOLEAN,
  FUNCTION,
  isObject,
  type Kind,
  LIST,
  listOf,
  oneOf,
  recordOf,
  STRING,
  TEXT_OR_BYTES,
} from '@chugiai/text'

const SCHEMES = ['IOB1', 'IOB2', 'IOE1', 'IOE2', 'BIOES', 'BILOU', 'IO']
const UNITS = ['utf16', 'codePoint', 'utf8']
const TEXTS: Kind = {
  wanted: 'texts by id, or in order',
  accepts: (value) =>
    Array.isArray(value)
      ? listOf(STRING).accepts(value)
      : isObject(value) && Object.values(value).every(STRING.accepts),
}
const READ_OPTIONS = {
  unit: oneOf([...UNITS, 'auto'], 'unknown_unit'),
  layer: STRING,
  texts: TEXTS,
  fold: FUNCTION,
  scheme: oneOf([...SCHEMES, 'auto']),
  illegalTags: oneOf(['repair', 'refuse']),
  columns: listOf(STRING),
  split: oneOf(['document', 'sentence']),
}
const WRITE_OPTIONS = {
  layers: listOf(STRING),
  unit: oneOf(UNITS, 'unknown_unit'),
  scheme: oneOf(SCHEMES),
  nested: BOOLEAN,
  name: STRING,
  rows: oneOf(['spans', 'tokens']),
}

/** A file by name. */
export const FILE: Kind = recordOf({ name: STRING, data: TEXT_OR_BYTES }, 'a file ({ name, data })')
/** A document, by what every writer reads of it. */
export const DOCUMENT: Kind = {
  wanted: 'a document',
  accepts: (value) => isObject(value) && typeof value.text === 'string' && isObject(value.layers),
  hint: 'Read one with parseDocument, or make one with createDocument.',
}
/** A label schema, by what every writer of configurations reads of it. */
export const SCHEMA: Kind = recordOf({ id: STRING, labels: LIST, attributes: LIST, relations: LIST }, 'a label schema')
/** A format by name, or itself. */
export const FORMAT: Kind = {
  wanted: 'the id of a format, or a format',
  accepts: (value) => typeof value === 'string' || (isObject(value) && typeof value.id === 'string'),
}

/** Throws unless options of a reader are known and of their kinds. */
export function assertReadOptions(options: unknown): void {
  assertOptions(options, READ_OPTIONS)
}

/** Throws unless options of a reader of a stream are known and of their kinds. */
export function assertReadStreamOptions(options: unknown): void {
  assertOptions(options, { ...READ_OPTIONS, name: STRING })
}

/** Throws unless these are documents, and options of a writer that are known and of their kinds. */
export function assertWriting(documents: unknown, options: unknown): void {
  assertArgument(documents, listOf(DOCUMENT), 'documents')
  assertWriteOptions(options)
}

/** Throws unless options of a writer are known and of their kinds. */
export function assertWriteOptions(options: unknown): void {
  assertOptions(options, WRITE_OPTIONS)
}

/** Throws unless options of a writer of a stream are known and of their kinds. */
export function assertWriteStreamOptions(options: unknown): void {
  assertOptions(options, { ...WRITE_OPTIONS, onIssue: FUNCTION })
}
