import '../no-eval.ts'
import { type AnnotatedDocument, parseDocument, safeParseDocument } from '@chugiai/annotation'
import type { Issue } from '@chugiai/text'
import { expose } from 'comlink'
import { type Failure, failureOf } from '../state/failure.ts'
import type { ReaderService, ReadOutcome, ReadRequest, ReadResult } from './read.ts'

const JSON_NAME = /\.json$/i
const BOM = '\ufeff'

const service: ReaderService = {
  read: (request) => outcomeOf(() => read(request)),
  readSample: () => outcomeOf(async () => readText({ data: (await pipeline()).sampleArticle, name: 'sample' })),
}

/** Loaded with the first text: an exported document needs no recognizer. */
const pipeline = () => import('chugiai')

async function read(request: ReadRequest): Promise<ReadResult> {
  if (!isJson(request)) return readText(request)
  const text = typeof request.data === 'string' ? request.data : decodeUtf8(request.data)
  return { ...readDocument(text.startsWith(BOM) ? text.slice(1) : text), imported: true }
}

/**
 * An exported document. What breaks no more than a label schema is opened with remarks: it is work in progress.
 *
 * @throws {ChugiaiError} what `parseDocument` throws
 */
function readDocument(text: string): { document: AnnotatedDocument; issues: readonly Issue[] } {
  const { document, issues } = safeParseDocument(text, { breaches: 'warning' })
  return { document: document ?? parseDocument(text), issues }
}

async function readText({ data, mediaType }: ReadRequest) {
  if (data.length === 0 || (typeof data === 'string' && data.trim() === ''))
    throw failure('empty_text', 'The input holds no letter')
  const { annotate } = await pipeline()
  const { document, issues } = await annotate(data, isMarkup(mediaType) ? { mediaType } : {})
  if (document.text.trim() === '') throw nothingRead(issues)
  return { document, imported: false, issues }
}

/** Why no letter was read: the page may be none with an article in it. */
function nothingRead(issues: readonly Issue[]): Failure {
  const reason = issues.find(({ code }) => code === 'not_an_article')
  return failure(reason?.code ?? 'empty_text', reason?.message ?? 'The text that was read holds no letter')
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
