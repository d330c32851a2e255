import { isObject } from '@chugiai/text'
import { annotationError } from '../model/error.ts'
import { jsonFault } from '../model/json-value.ts'
import type { Patch } from '../model/patch.ts'
import {
  type Check,
  type Fields,
  fields,
  isName,
  isOffset,
  isText,
  listOf,
  objectOf,
  oneOf,
  orNull,
  wrongField,
} from '../model/shape.ts'

// What is to come into the document is looked at in full when it is put there; what was there before need only be
// something that can be compared with what is there.
const isKnownAnnotation: Check = (value) => isObject(value) && isName(value.id) && isName(value.kind)
const isAnnotation = orNull(isKnownAnnotation)
const isFlag: Check = (value) => value === true
const isNumbers = listOf((value) => Number.isSafeInteger(value))
const isLayerKey: Check = (value) => isText(value) && value !== '__proto__'
const isProperties = orNull(objectOf(fields({}, { schema: isText })))
const isSource = orNull(
  objectOf(
    fields(
      { length: isOffset, steps: listOf(isText), alignment: isNumbers },
      { uri: isText, mediaType: isText, encoding: isText, sha256: isText },
    ),
  ),
)
const isMetadata: Check = (value) => jsonFault(value) === null
const index = { index: isOffset }

const CHANGES: ReadonlyMap<unknown, Fields> = new Map([
  ['annotation', fields({ target: isText, layer: isText, before: isAnnotation, after: isAnnotation }, index)],
  ['layer', fields({ target: isText, layer: isLayerKey, before: isProperties, after: isProperties }, index)],
  [
    'metadata',
    fields(
      { target: isText, key: isLayerKey, before: isMetadata, after: isMetadata },
      { ...index, first: isFlag, nullBefore: isFlag, nullAfter: isFlag },
    ),
  ],
  ['source', fields({ target: isText, before: isSource, after: isSource })],
  [
    'text',
    fields(
      {
        target: oneOf('text'),
        replacements: listOf(objectOf(fields({ start: isOffset, before: isText, after: isText }))),
        cut: listOf(objectOf(fields({ layer: isText, before: isAnnotation, after: isAnnotation, index: isOffset }))),
      },
      { alignment: objectOf(fields({ index: isOffset, before: isNumbers, after: isNumbers })) },
    ),
  ],
])

/**
 * Throws unless a patch, which may come from outside, has the shape of one: every change with all its fields and no
 * others. Whether it fits a document shows when it is applied.
 *
 * @throws {ChugiaiError} `invalid_patch`, with the field that is wrong as path
 */
export function assertPatch(patch: Patch): void {
  const { changes } = Object(patch) as { changes?: unknown }
  if (!Array.isArray(changes)) throw invalid('A patch has a list of changes', 'changes')
  for (let i = 0; i < changes.length; i++) assertChange(changes[i], i)
}

function assertChange(change: unknown, at: number): void {
  if (!isObject(change)) throw invalid('A change is an object', `changes[${at}]`)
  const known = CHANGES.get(change.target)
  if (known === undefined) throw invalid(`Unknown target '${String(change.target)}'`, `changes[${at}]`)
  const wrong = wrongField(change, known)
  if (wrong !== null) throw invalid(`The change has no right '${wrong}'`, `changes[${at}].${wrong}`)
  if (change.target === 'annotation' && change.before === null && change.after === null) {
    throw invalid('A change has neither before nor after', `changes[${at}]`)
  }
}

function invalid(message: string, path: string) {
  return annotationError('invalid_patch', message, {
    path,
    hint: 'Make changes with addAnnotation, editText and the like; what is not there is null, never left out.',
  })
}
