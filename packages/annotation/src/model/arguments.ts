import { assertArgument, isObject, type Kind, listOf, RECORD, recordOf, STRING } from '@chugiai/text'

/** A document, by what every function reads of it. Whether it is sound, only `parseDocument` tells. */
const DOCUMENT: Kind = {
  wanted: 'a document',
  accepts: (value) => isObject(value) && typeof value.text === 'string' && isObject(value.layers),
  hint: 'Read one with parseDocument, or make one with createDocument.',
}

const DOCUMENTS = listOf(DOCUMENT)
const EDITS = listOf(recordOf({ span: RECORD, text: STRING }, 'an edit ({ span, text })'))
const LABELLED = listOf(recordOf({ label: STRING, spans: listOf(RECORD) }, 'labelled spans ({ label, spans })'))
const ANNOTATORS = listOf(LABELLED)
const ROWS: Kind = { wanted: 'an array, one for each annotator', accepts: Array.isArray }
const TABLE = listOf(ROWS)
const CLUSTERS = listOf(listOf(STRING))
const RELATIONS = listOf(
  recordOf(
    { label: STRING, arguments: listOf(recordOf({ role: STRING, key: STRING }, 'an argument ({ role, key })')) },
    'a relation ({ label, arguments })',
  ),
)
const CHANGES: Kind = { wanted: 'a list of changes', accepts: Array.isArray }
const PATCH_INIT = recordOf(
  { id: STRING, author: STRING, at: STRING },
  'what a patch says of itself ({ id, author, at })',
)
/** What holds changes. Whether they are sound shows when they are applied. */
export const HAS_CHANGES: Kind = {
  wanted: 'a patch',
  accepts: (value) => isObject(value) && Array.isArray(value.changes) && value.changes.every(isObject),
  hint: 'Make one with createPatch, editText and the like.',
}

/** Throws `wrong_type` for what is no document. */
export function assertDocument(value: unknown, path = 'document'): void {
  assertArgument(value, DOCUMENT, path)
}

/** Throws `wrong_type` for what is no list of documents. */
export function assertDocuments(value: unknown, path = 'documents'): void {
  assertArgument(value, DOCUMENTS, path)
}

/** Throws `wrong_type` for what is no list of edits of a text. */
export function assertEdits(value: unknown): void {
  assertArgument(value, EDITS, 'edits')
}

/** Throws `wrong_type` for what is no list of labelled spans. */
export function assertLabelled(value: unknown, path: string): void {
  assertArgument(value, LABELLED, path)
}

/** Throws `wrong_type` unless the labelled spans of each annotator are there. */
export function assertAnnotators(value: unknown): void {
  assertArgument(value, ANNOTATORS, 'annotators')
}

/** Throws `wrong_type` unless there is a row of ratings for each unit. */
export function assertTable(value: unknown): void {
  assertArgument(value, TABLE, 'table')
}

/** Throws `wrong_type` for what holds no changes. Whether they are sound shows when they are applied. */
export function assertHasChanges(value: unknown, path = 'patch'): void {
  assertArgument(value, HAS_CHANGES, path)
}

/** Throws `wrong_type` for what are no clusters of mentions. */
export function assertClusters(value: unknown, path: string): void {
  assertArgument(value, CLUSTERS, path)
}

/** Throws `wrong_type` for what are no relations by keys. */
export function assertRelations(value: unknown, path: string): void {
  assertArgument(value, RELATIONS, path)
}

/** Throws `wrong_type` for what is no list. What a change must be is asked when it is made. */
export function assertChanges(value: unknown): void {
  assertArgument(value, CHANGES, 'changes')
}

/** Throws `wrong_type` for what does not name a patch, its author and its time. */
export function assertPatchInit(value: unknown): void {
  assertArgument(value, PATCH_INIT, 'init')
}

/** Throws `wrong_type` for options that are no object. */
export function assertRecord(value: unknown, path = 'options'): void {
  assertArgument(value, RECORD, path)
}
