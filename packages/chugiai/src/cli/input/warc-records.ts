import type { WarcPage } from '@chugiai/article/warc'
import { ChugiaiError, type Issue } from '@chugiai/text'
import { brokenRecord } from '../record/parse-record.ts'
import type { RawRecord } from '../record/record.ts'
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
  for await (const page of readWarc(bytes)) {
    if (held !== undefined && !(isCut(page) && page.index === held.index)) yield recordOf(held, file, longest)
    held = page
    if (isCut(page)) break // what comes behind says the same once more
  }
  if (held !== undefined) yield recordOf(held, file, longest)
}

function isCut({ issues }: WarcPage): boolean {
  return issues.some(({ code }) => code === 'warc_cut')
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
