import { isObject } from '@chugiai/text'
import type * as z from 'zod'
import { hasAnnotationShape } from '../model/annotation-shape.ts'
import { AnnotationSchema, DocumentSchema } from '../model/document-schema.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import { jsonFault, MAX_DEPTH } from '../model/json-value.ts'
import { DOCUMENT_FORMAT, versionIssue } from '../model/migrate.ts'

// More faults than anybody reads: a file with so many is another format, and looking for them all takes its time.
const MAX_ISSUES = 1_000
const SHAPE_HINT = 'schema/document.schema.json of this package says which fields there are and what they hold.'

/** What is wrong with the shape of a value that should be a document: of its fields and their types. */
export function validateShape(value: unknown): AnnotationIssue[] {
  if (!isObject(value)) return [issue('invalid_shape', 'A document is a JSON object', { path: '', hint: SHAPE_HINT })]
  const version = versionIssue(value, DOCUMENT_FORMAT)
  if (version !== null) return [version]
  const unsafe = [...unsafeLayers(value.layers), ...unsafeMetadata(value.metadata)]
  if (unsafe.length > 0) return unsafe
  const envelope = isObject(value.layers) ? { ...value, layers: withoutAnnotations(value.layers) } : value
  const issues = zodIssues(DocumentSchema, envelope, '', SHAPE_HINT)
  return issues.length > 0 ? issues : annotationIssues(value.layers as Record<string, { annotations: unknown[] }>)
}

/** What a zod schema finds, as issues, but no more than anybody reads. `path` is where the value stands. */
export function zodIssues(schema: z.ZodType, value: unknown, path: string, hint: string): AnnotationIssue[] {
  const found = zodFaults(schema, value)
  if (found === null) return [issue('invalid_shape', 'There are more faults than can be listed', { path, hint })]
  return found
    .slice(0, MAX_ISSUES)
    .map((fault) => issue('invalid_shape', fault.message, { path: formatPath(path, fault.path), hint }))
}

/** `null` for so many that zod cannot hand them on: it passes them as arguments. */
function zodFaults(schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] | null {
  try {
    return schema.safeParse(value).error?.issues ?? []
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function formatPath(base: string, keys: readonly PropertyKey[]): string {
  let path = base
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`
  return path
}

function annotationIssues(layers: Record<string, { readonly annotations: readonly unknown[] }>): AnnotationIssue[] {
  const issues: AnnotationIssue[] = []
  for (const [name, { annotations }] of Object.entries(layers)) {
    for (let i = 0; i < annotations.length; i++) {
      if (hasAnnotationShape(annotations[i])) continue
      const path = `layers.${name}.annotations[${i}]`
      const found = zodIssues(AnnotationSchema, annotations[i], path, SHAPE_HINT)
      // What zod passes over and the shape does not is a `__proto__` key.
      if (found.length === 0) found.push(unsafeKey(`${path}.attributes`))
      for (const one of found) issues.push(one)
      if (issues.length >= MAX_ISSUES) return issues.slice(0, MAX_ISSUES)
    }
  }
  return issues
}

/** The layers with their annotations left out, if they are a list; those are looked at one by one. */
function withoutAnnotations(layers: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(layers).map(([name, layer]): [string, unknown] => [
    name,
    isObject(layer) && Array.isArray(layer.annotations) ? { ...layer, annotations: [] } : layer,
  ])
  return Object.fromEntries(entries)
}

function unsafeLayers(layers: unknown): AnnotationIssue[] {
  return isObject(layers) && Object.hasOwn(layers, '__proto__') ? [unsafeKey('layers')] : []
}

function unsafeMetadata(metadata: unknown): AnnotationIssue[] {
  const path = 'metadata'
  const fault = metadata === undefined ? null : jsonFault(metadata)
  if (fault === null) return []
  if (fault === 'unsafe_key') return [unsafeKey(path)]
  if (fault === 'too_deep') {
    return [issue('too_deep', `The metadata is nested more than ${MAX_DEPTH} deep`, { path, hint: 'Flatten it.' })]
  }
  const message = 'The metadata holds a value that JSON has no word for'
  return [issue('invalid_shape', message, { path, hint: 'Write dates as text; leave out what is undefined or NaN.' })]
}

function unsafeKey(path: string): AnnotationIssue {
  return issue('unsafe_key', "The key '__proto__' is not allowed", { path, hint: 'Rename the key.' })
}
