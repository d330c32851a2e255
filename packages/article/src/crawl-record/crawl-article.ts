import type { Located } from '../json/values.ts'
import { letterKey } from '../page/letter-key.ts'
import { OutletTable } from '../page/outlets.ts'
import type { ParseOptions, ParseResult } from '../page/parse-options.ts'
import { passageOfText } from '../page/passages.ts'
import type { StatedMetadata } from '../page/stated.ts'
import { buildArticle, type RecordContent } from '../record/build-article.ts'
import { stripMarkup } from '../record/markup.ts'
import type { RecordSource } from '../record/record-source.ts'
import type { RecordText } from '../record/record-text.ts'
import { readByline } from '../rules/byline-place.ts'
import type { StatedFields } from './stated-fields.ts'

/** A record whose texts are the article: its title stands beside the body. */
export interface TextRecord {
  readonly source: RecordSource
  readonly body: readonly RecordText[]
  readonly fields: StatedFields
  readonly stated: StatedMetadata
}

const READER = { name: 'crawl-record', version: '1' }
const LINES_LOOKED_AT = 4 // of a body, for the lede at its head and the signature at its end

/** The texts of a record in reading order; a lede or a signature that the body holds stands there alone. */
export function textsOfRecord(
  { body, fields }: Pick<TextRecord, 'body' | 'fields'>,
  options: ParseOptions,
): RecordText[] {
  const { title, lede, authors } = fields
  const lines = body.flatMap(({ value }) => stripMarkup(value).text.split('\n')).filter((line) => line.trim() !== '')
  const isLede = lede !== undefined && isApart(lede.value, lines.slice(0, LINES_LOOKED_AT), title?.value)
  const tail = lines.slice(-LINES_LOOKED_AT).map(letterKey)
  const outlets = OutletTable.with(options.outlets)
  const signers = authors.filter(
    ({ value }) =>
      readByline(passageOfText(value), outlets) !== null && !tail.some((line) => line.includes(letterKey(value))),
  )
  return [
    ...(title === undefined ? [] : [textOf(title, 'title', 'title')]),
    ...(isLede ? [textOf(lede, 'lede', 'lede')] : []),
    ...body,
    ...signers.map((signer) => textOf(signer, 'byline', 'author')),
  ]
}

function textOf(text: Located<string>, type: RecordText['type'], field: string): RecordText {
  return { ...text, type, field }
}

const SHORTEST_LEDE = 40

/** Whether a summary is a lede of its own: no word, not the title once more, and no part of the body. */
function isApart(lede: string, lines: readonly string[], title = ''): boolean {
  const key = letterKey(lede)
  if (lede.length < SHORTEST_LEDE || key === letterKey(title)) return false
  return !lines.map(letterKey).some((line) => line !== '' && (line.startsWith(key) || key.startsWith(line)))
}

/** Makes the article of a record from its texts, with the way back into its JSON. */
export function parseTextRecord(record: TextRecord, texts: readonly RecordText[], options: ParseOptions): ParseResult {
  const { article, issues } = buildArticle(record.source, contentOf(record, texts, options), options)
  const { crawl } = options
  return { article: crawl === undefined ? article : { ...article, crawl }, issues }
}

function contentOf({ stated }: TextRecord, texts: readonly RecordText[], { crawl }: ParseOptions): RecordContent {
  const { published, modified, section, publisher, tags, images = [], language } = stated
  return {
    mediaType: 'application/json',
    reader: READER,
    texts,
    images: images.map((url) => ({ url, captioned: false })),
    publishedDate: published,
    opensWithLede: true,
    stated: {
      ...(section === undefined ? {} : { section: { value: section } }),
      ...(tags === undefined ? {} : { tags: tags.map((value) => ({ value })) }),
      ...(publisher === undefined ? {} : { publisher: { name: publisher } }),
      ...(modified === undefined ? {} : { modifiedDate: { value: modified } }),
      ...(language !== undefined && /^[a-z]{2}$/i.test(language) ? { language: language.toLowerCase() } : {}),
      ...(crawl === undefined ? {} : { crawl }),
    },
  }
}
