import '../no-eval.ts'
import { type AnnotatedDocument, type LabelSchema, validateDocument } from '@chugiai/annotation'
import { structureLabelSchema } from '@chugiai/annotation/schemas'
import type { Issue } from '@chugiai/text'
import { expose, transfer } from 'comlink'
import { withoutComputed } from '../model/computed-layers.ts'
import { titleOf } from '../model/title.ts'
import { type Failure, failureOf } from '../state/failure.ts'
import { foreignKindOf } from './file-kind.ts'
import { looksLikeJson, readJson } from './json-documents.ts'
import { isPacked, packed, unpacked } from './pack.ts'
import type { ReaderService, ReadOutcome, ReadRequest, ReadResult } from './read.ts'

const JSON_NAME = /\.(?:json|ndjson|jsonl)$/i
const HEAD_LENGTH = 2000 // bytes that tell JSON from prose

const service: ReaderService = {
  async read(request) {
    try {
      return await read(request)
    } catch (error) {
      return { documents: [], failures: [failureOf(error)] }
    }
  },
  async sample() {
    try {
      return (await pipeline()).sampleArticle
    } catch (error) {
      return failureOf(error)
    }
  },
  async write(document, schema) {
    try {
      const written = await packed(bytesOf(document))
      return transfer({ ...written, issues: issuesOf(document, schema) }, [written.bytes.buffer])
    } catch (error) {
      return failureOf(error)
    }
  },
}

/** The document as JSON; one that is longer than the longest string is told by its code. */
function bytesOf(document: AnnotatedDocument): Uint8Array<ArrayBuffer> {
  try {
    return new TextEncoder().encode(`${JSON.stringify(document)}\n`)
  } catch (error) {
    throw error instanceof RangeError ? failure('too_large_export', error.message) : error
  }
}

/** Loaded with the first text: an exported document needs no recognizer. */
async function pipeline() {
  try {
    return await import('chugiai')
  } catch (error) {
    throw failure('reader_failed', String(error))
  }
}

async function read(request: ReadRequest): Promise<ReadOutcome> {
  if (typeof request.data !== 'string' && isPacked(request.data)) return readPacked(request, request.data)
  const kind = typeof request.data === 'string' ? null : foreignKindOf(request.data)
  if (kind !== null) throw failure(kind, `This is no text: ${kind}`)
  if (isJson(request)) return readJson(textOf(request.data), request.name, request.schema)
  return { documents: [await readText(request)], failures: [] }
}

/** A packed file is one of ours, or an archive. */
async function readPacked(request: ReadRequest, bytes: Uint8Array): Promise<ReadOutcome> {
  const data = await unpacked(bytes)
  const name = request.name.replace(/\.gz$/i, '')
  const { mediaType: _, ...rest } = request
  if (data === null || !isJson({ ...rest, data, name })) throw failure('archive_file', 'This is an archive')
  return readJson(textOf(data), name, request.schema)
}

async function readText({ data, name, mediaType }: ReadRequest): Promise<ReadResult> {
  if (data.length === 0 || (typeof data === 'string' && data.trim() === ''))
    throw failure('empty_text', 'The input holds no letter')
  const { annotate } = await pipeline()
  const { document, issues } = await annotate(data, isMarkup(mediaType) ? { mediaType } : {})
  if (document.text.trim() === '') throw nothingRead(issues)
  const id = typeof data === 'string' ? idOf(titleOf(document)) : idOf(name.replace(/\.[^.]+$/, ''))
  return { document: { ...withoutComputed(document), id: id || document.id }, issues }
}

/** A title, or the name of a file, as an id: words joined by hyphens. */
function idOf(name: string): string {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-').slice(0, 60)
}

/** Why no letter was read: the page may be none with an article in it. */
function nothingRead(issues: readonly Issue[]): Failure {
  const reason = issues.find(({ code }) => code === 'not_an_article')
  return failure(reason?.code ?? 'empty_text', reason?.message ?? 'The text that was read holds no letter')
}

function isJson({ data, name, mediaType }: ReadRequest): boolean {
  if (mediaType === 'application/json' || JSON_NAME.test(name)) return true
  const head = typeof data === 'string' ? data : new TextDecoder().decode(data.subarray(0, HEAD_LENGTH))
  return looksLikeJson(head) && /"(?:offsetUnit|formatVersion|document)"/.test(textOf(data))
}

/** Markup has its own readers. Any other type is a guess from the name of a file, and no better than looking. */
function isMarkup(mediaType: string | undefined): mediaType is string {
  return mediaType !== undefined && /html|xml/.test(mediaType)
}

function textOf(data: string | Uint8Array): string {
  if (typeof data === 'string') return data
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    throw failure('invalid_encoding', 'An exported document is UTF-8; this file is not')
  }
}

/** What breaks the schema is work in progress; the rest is what a reader of the file will find wrong. */
function issuesOf(document: AnnotatedDocument, schema: LabelSchema): readonly Issue[] {
  return validateDocument(document, { schemas: [schema, structureLabelSchema], breaches: 'warning' }).filter(
    ({ severity }) => severity !== 'info',
  )
}

function failure(code: string, message: string): Failure {
  return { code, message }
}

expose(service)
