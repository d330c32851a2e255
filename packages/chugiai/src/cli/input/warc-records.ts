import type { WarcPage } from '@chugiai/article/warc'
import { ChugiaiError, type Issue } from '@chugiai/text'
import { brokenRecord } from '../record/parse-record.ts'
import type { RawRecord } from '../record/record.ts'
import { ByteQueue } from './byte-queue.ts'
import { tooLong } from './lines.ts'

/**
 * The pages of a web archive. Their place is the number of their record, from 1; those that tell of the archive or of
 * requests count. What is no page is left out, and the issue says why; what cannot be read is broken.
 *
 * @param longest page, in bytes
 */
export async function* warcRecords(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<RawRecord> {
  const { readWarc } = await import('@chugiai/article/warc')
  let held: WarcPage | undefined // until it is known that the file does not end in it
  for await (const page of readWarc(inBlocks(bytes))) {
    if (held !== undefined && !(isCut(page) && page.index === held.index)) yield recordOf(held, file, longest)
    held = page
    if (isCut(page)) break // what comes behind says the same once more
  }
  if (held !== undefined) yield recordOf(held, file, longest)
}

function isCut({ issues }: WarcPage): boolean {
  return issues.some(({ code }) => code === 'warc_cut')
}

const BLOCK = 1 << 16

/** The bytes in blocks of one length: the reader of archives goes wrong where each piece that it gets is one record. */
async function* inBlocks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(bytes)
  for (let block = await queue.take(BLOCK); block.length > 0; block = await queue.take(BLOCK)) yield block
}

function recordOf({ index, record, issues: [issue] }: WarcPage, file: string, longest: number): RawRecord {
  const place = { file, line: index + 1 }
  if (record === null)
    return issue?.code === 'not_read' ? leftOut(place, issue) : brokenRecord({ place }, faultOf(issue))
  const { html, text, ...crawl } = record
  const bytes = html ?? text ?? new Uint8Array(0)
  if (bytes.length > longest) return brokenRecord({ place }, tooLong('page', bytes.length, longest))
  return { place, kind: html === undefined ? 'text' : 'html', bytes, crawl }
}

/** Without the path, so that a thousand of them are told as one. */
function leftOut(place: RawRecord['place'], { path: _, ...issue }: Issue): RawRecord {
  return { place, kind: 'left out', issue }
}

function faultOf({ code = 'warc_cut', message = 'There is no page', hint = '' }: Partial<Issue> = {}): ChugiaiError {
  return new ChugiaiError(code, message, { hint })
}
