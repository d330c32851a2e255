import {
  type AnnotatedDocument,
  type LabelSchema,
  parseDocument,
  parseLabelSchema,
  safeParseDocument,
} from '@chugiai/annotation'
import { structureLabelSchema } from '@chugiai/annotation/schemas'
import type { Issue } from '@chugiai/text'
import { withoutComputed } from '../model/computed-layers.ts'
import { type Failure, failureOf } from '../state/failure.ts'
import { factsOf, projectOf } from './project-file.ts'
import type { ReadFailure, ReadOutcome, ReadResult } from './read.ts'

const BOM = '\ufeff'

/** Whether a text holds JSON, whatever its file is called: one value, a list, or one value a line. */
export function looksLikeJson(text: string): boolean {
  return /^\ufeff?\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"]|\]))/.test(text.slice(0, 2000))
}

/** Makes documents of JSON: an exported one, a list of them, one a line, or a label schema. */
export function readJson(given: string, name: string, schema: LabelSchema): ReadOutcome {
  const text = given.startsWith(BOM) ? given.slice(1) : given
  const whole = parsed(text)
  if ('code' in whole) {
    const lines = linesOf(text)
    return lines.some(isRecord) ? readLines(lines, name, schema) : { documents: [], failures: [whole] }
  }
  if (Array.isArray(whole.value)) {
    return readEach(
      whole.value.map((value: unknown, index) => ({ number: index + 1, read: () => value })),
      name,
      schema,
    )
  }
  if (isSchema(whole.value)) return { documents: [], failures: [], schema: parseLabelSchema(whole.value) }
  return readLines([{ number: 0, read: () => whole.value }], name, schema)
}

/** Documents one a line, which a line before them may make a project. */
function readLines(lines: readonly Part[], name: string, schema: LabelSchema): ReadOutcome {
  const [first, ...rest] = lines
  const project = first !== undefined && isRecord(first) ? projectOf(first.read()) : null
  return project === null ? readEach(lines, name, schema) : { ...readEach(rest, name, project.schema), project }
}

interface Part {
  readonly number: number
  /** Throws when the line is not JSON. */
  read(): unknown
}

function linesOf(text: string): readonly Part[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ number, line }) => ({ number, read: () => JSON.parse(line) as unknown }))
}

/** Whether a line is JSON by itself: lines of one value that was cut short are not. */
function isRecord({ read }: Part): boolean {
  try {
    return Object.keys(Object(read())).length > 0
  } catch {
    return false
  }
}

function readEach(parts: readonly Part[], name: string, schema: LabelSchema): ReadOutcome {
  const documents: ReadResult[] = []
  const failures: ReadFailure[] = []
  for (const { number, read } of parts) {
    try {
      documents.push(readOne(read(), schema))
    } catch (error) {
      const failure = error instanceof SyntaxError ? invalidJson(error) : failureOf(error)
      failures.push(number === 0 ? failure : { ...failure, name: `${name}:${number}` })
    }
  }
  return { documents, failures }
}

/**
 * An exported document, or a line of the command line's, which may wrap one. What breaks no more than a label schema is
 * opened with remarks: it is work in progress.
 */
function readOne(value: unknown, schema: LabelSchema): ReadResult {
  const reason = Object(value).error
  if (reason !== undefined && Object(value).text === undefined) throw recordFailed(reason)
  const inner = Object(value).document ?? value
  const { document, issues } = safeParseDocument(inner, {
    schemas: [schema, structureLabelSchema],
    breaches: 'warning',
  })
  const facts = factsOf(value)
  return { ...slim(document ?? parseDocument(inner), issues), ...(facts === null ? {} : { facts }) }
}

/** A record that a batch could not read stands in its place with its reason. */
function recordFailed(reason: unknown): Failure {
  const { code, message } = Object(reason) as { code?: unknown; message?: unknown }
  return { code: typeof code === 'string' ? code : 'record_failed', message: String(message ?? reason) }
}

function slim(document: AnnotatedDocument, issues: readonly Issue[]): ReadResult {
  const slimmed = withoutComputed(document)
  if (slimmed === document) return { document, issues }
  const dropped = Object.keys(document.layers).filter((layer) => !(layer in slimmed.layers))
  const left: Issue = { code: 'computed_layers_left', severity: 'info', message: `Left out: ${dropped.join(', ')}` }
  return { document: slimmed, issues: [...issues, left] }
}

function isSchema(value: unknown): value is LabelSchema {
  const { formatVersion, labels, text } = Object(value)
  return formatVersion !== undefined && Array.isArray(labels) && text === undefined
}

function parsed(text: string): { readonly value: unknown } | Failure {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return invalidJson(error)
  }
}

function invalidJson(error: unknown): Failure {
  return { code: 'invalid_json', message: failureOf(error).message }
}
