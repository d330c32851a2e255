import { decode, type Encoding } from '@chugiai/normalizer'
import { articleOfRecord } from '../article/article-of-record.ts'
import { inputFiles } from '../input/input-files.ts'
import { InputReader } from '../input/read-input.ts'
import { failure, formatIssue } from '../record/failure.ts'
import { parseRecord } from '../record/parse-record.ts'
import { type JsonRecord, type Place, placeName } from '../record/place.ts'
import type { GoodRecord, RawRecord } from '../record/record.ts'
import { fieldOf, idOf, type RecordFields, recordFields } from '../record/record-input.ts'
import type { FlagValues } from '../terminal/flag-values.ts'

/** A record of a corpus, with what the tools for corpora ask of it. */
export interface CorpusRecord {
  readonly place: Place
  /** Its own id, or its place. */
  readonly id: string
  /** Empty when it has none; of a page of HTML that of its article. */
  readonly text: string
  /** Of JSON; of a page of HTML its article. */
  readonly value?: JsonRecord
  /** Of bytes of a file. */
  readonly encoding?: string
  /** The record as a line of NDJSON, as it came where it was one. */
  readonly line: Uint8Array
}

const LONGEST = 256_000_000

/**
 * The records of files or of standard input, one after another. What cannot be read is told and counted.
 *
 * @param failed is called for each
 */
export async function* corpusRecords(
  files: readonly string[],
  flags: FlagValues,
  failed: () => void,
): AsyncGenerator<CorpusRecord> {
  const fields = recordFields(flags)
  const { paths, unread } = inputFiles(files)
  const tell = (place: Place, error: unknown) => {
    failed()
    process.stderr.write(`${formatIssue(place, failure(place, error).error)}\n`)
  }
  for (const { path, error } of unread) tell({ file: path }, error)
  for (const path of paths) {
    for await (const raw of new InputReader(path, { kind: 'auto', maxLength: LONGEST }).records()) {
      if (raw.kind === 'left out') continue
      try {
        yield corpusRecord(raw, parseRecord(raw), fields)
      } catch (error) {
        tell(raw.place, error)
      }
    }
  }
}

function corpusRecord(raw: RawRecord, record: GoodRecord, fields: RecordFields): CorpusRecord {
  const { place } = record
  if (record.kind === 'json') {
    const text = fieldOf(record.value, fields.textField)
    return {
      ...{ place, value: record.value, line: singleLine(raw.bytes ?? new Uint8Array(0)) },
      id: idOf(record, fields.idField) ?? placeName(place),
      text: typeof text === 'string' ? text : '',
    }
  }
  const id = placeName(place)
  if (record.kind === 'html') return pageRecord(id, record, fields)
  const { text, encoding } = decode(record.bytes)
  return { place, id, text, encoding, line: lineOf({ id, ...crawlOf(record), text }) }
}

/** A page counts by its article, which is alike where the frames around it are not; its line is the page. */
function pageRecord(id: string, record: Exclude<GoodRecord, { kind: 'json' }>, fields: RecordFields): CorpusRecord {
  const { article } = articleOfRecord(record, fields)
  const { encoding } = article.source
  const { text: html } = decode(record.bytes, { encoding: encoding as Encoding })
  const line = lineOf({ id, ...crawlOf(record), html })
  return { place: record.place, id, text: article.text, value: { ...article }, encoding, line }
}

/** What is known of a page of a web archive, but its charset: the line is UTF-8. */
function crawlOf({ crawl: { contentType: _, ...crawl } = {} }: Exclude<GoodRecord, { kind: 'json' }>) {
  return crawl
}

function lineOf(value: JsonRecord): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

const LINE_BREAK = /\s*[\r\n]\s*/

/** JSON over many lines on one: in strings line breaks are written as letters. */
function singleLine(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x0a) && !bytes.includes(0x0d)) return bytes
  return Buffer.from(Buffer.from(bytes).toString().trim().split(LINE_BREAK).join(' '))
}
