import type * as z from 'zod'
import { hasAnnotationShape } from '../model/annotation-shape.ts'
import { AnnotationSchema, DocumentSchema } from '../model/document-schema.ts'
import { type AnnotationIssue, issue } from '../model/issue.ts'
import { DOCUMENT_FORMAT, versionIssue } from '../model/migrate.ts'

// Enough for any metadata that people write, and far from what exhausts the stack of a JSON writer.
const MAX_DEPTH = 100
const SHAPE_HINT = 'schema/document.schema.json of this package says which fields there are and what they hold.'

/** What is wrong with the shape of a value that should be a document: of its fields and their types. */
export function validateShape(value: unknown): AnnotationIssue[] {
  if (!isRecord(value)) return [issue('invalid_shape', 'A document is a JSON object', { path: '', hint: SHAPE_HINT })]
  const version = versionIssue(value, DOCUMENT_FORMAT)
  if (version !== null) return [version]
  const unsafe = [...unsafeKeys(value.layers, 'layers'), ...unsafeKeys(value.metadata, 'metadata')]
  if (unsafe.length > 0) return unsafe
  const envelope = isRecord(value.layers) ? { ...value, layers: withoutAnnotations(value.layers) } : value
  const issues = zodIssues(DocumentSchema, envelope, '', SHAPE_HINT)
  return issues.length > 0 ? issues : annotationIssues(value.layers as Record<string, { annotations: unknown[] }>)
}

/** What a zod schema finds, as issues. `path` is where the value stands. */
export function zodIssues(schema: z.ZodType, value: unknown, path: string, hint: string): AnnotationIssue[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues.map((found) =>
    issue('invalid_shape', found.message, { path: formatPath(path, found.path), hint }),
  )
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
      issues.push(...(found.length > 0 ? found : [unsafeKey(`${path}.attributes`)]))
    }
  }
  return issues
}

/** The layers with their annotations left out, if they are a list; those are looked at one by one. */
function withoutAnnotations(layers: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(layers).map(([name, layer]): [string, unknown] => [
    name,
    isRecord(layer) && Array.isArray(layer.annotations) ? { ...layer, annotations: [] } : layer,
  ])
  return Object.fromEntries(entries)
}

/** `__proto__` keys and nesting that is too deep, found without recursion. */
function unsafeKeys(root: unknown, path: string): AnnotationIssue[] {
  if (path === 'layers') return isRecord(root) && Object.hasOwn(root, '__proto__') ? [unsafeKey(path)] : []
  const pending: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const { value, depth } = item
    if (typeof value !== 'object' || value === null) continue
    if (depth > MAX_DEPTH) {
      return [issue('too_deep', `The metadata is nested more than ${MAX_DEPTH} deep`, { path, hint: 'Flatten it.' })]
    }
    if (Object.hasOwn(value, '__proto__')) return [unsafeKey(path)]
    for (const child of Object.values(value)) pending.push({ value: child, depth: depth + 1 })
  }
  return []
}

function unsafeKey(path: string): AnnotationIssue {
  return issue('unsafe_key', "The key '__proto__' is not allowed", { path, hint: 'Rename the key.' })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
