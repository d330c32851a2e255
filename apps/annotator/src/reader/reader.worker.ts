import '../no-eval.ts'
import { type AnnotatedDocument, parseDocument } from '@chugiai/annotation'
import { annotate, sampleArticle } from 'chugiai'
import { expose } from 'comlink'
import { type Failure, failureOf } from '../state/failure.ts'
import type { ReaderService, ReadOutcome, ReadRequest, ReadResult } from './read.ts'

const JSON_NAME = /\.json$/i
const BOM = '\ufeff'

const service: ReaderService = {
  read: (request) => outcomeOf(() => read(request)),
  readSample: () => outcomeOf(() => readText({ data: sampleArticle, name: 'sample' })),
}

async function read(request: ReadRequest): Promise<ReadResult> {
  if (!isJson(request)) return readText(request)
  const text = typeof request.data === 'string' ? request.data : decodeUtf8(request.data)
  const document: AnnotatedDocument = parseDocument(text.startsWith(BOM) ? text.slice(1) : text)
  return { document, imported: true, issues: [] }
}

async function readText({ data, mediaType }: ReadRequest) {
  if (data.length === 0 || (typeof data === 'string' && data.trim() === ''))
    throw failure('empty_text', 'The input holds no letter')
  const { document, issues } = await annotate(data, isMarkup(mediaType) ? { mediaType } : {})
  if (document.text.trim() === '') throw failure('empty_text', 'The text that was read holds no letter')
  return { document, imported: false, issues }
}

function isJson({ name, mediaType }: ReadRequest): boolean {
  return mediaType === 'application/json' || JSON_NAME.test(name)
}

/** Markup has its own readers. Any other type is a guess from the name of a file, and no better than looking. */
function isMarkup(mediaType: string | undefined): mediaType is string {
  return mediaType !== undefined && /html|xml/.test(mediaType)
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw failure('invalid_encoding', 'An exported document is UTF-8; this file is not')
  }
}

function failure(code: string, message: string): Failure {
  return { code, message }
}

async function outcomeOf(run: () => Promise<ReadResult>): Promise<ReadOutcome> {
  try {
    return { ok: true, ...(await run()) }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}

expose(service)
