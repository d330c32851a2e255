import { ChugiaiError } from '@chugiai/text'
import type { Located } from '../json/values.ts'
import type { ParseResult } from '../page/parse-options.ts'
import { buildArticle, type RecordContent, type RecordOptions } from '../record/build-article.ts'
import { readRecordSource } from '../record/record-source.ts'
import type { RecordText } from '../record/record-text.ts'
import { Takings } from '../record/takings.ts'
import type { Article } from '../schema/article.ts'
import type { ArticleErrorCode } from '../schema/codes.ts'
import { assertRecordOptions } from '../source/source-of.ts'
import { isRelated, namedItems, textOf, valuesOf } from './ninjs-record.ts'
import { type NinjsPicture, picturesOf, signersOf, textsOf } from './ninjs-texts.ts'

const READER = { name: 'ninjs', version: '1' }
const MEDIA_TYPE = 'application/json'
// What only says how the record is written; the number of characters says nothing new.
const SILENT = new Set([
  'standard',
  'type',
  'role',
  'contenttype',
  'contentType',
  'rels',
  'rel',
  'charcount',
  'charCount',
  'wordcount',
  'wordCount',
  'mimetype',
  'mimeType',
])

/**
 * Reads an article from ninjs 2 or 3, the JSON of the IPTC for news. Headlines, description, captions of the associated
 * pictures, body and byline become blocks; of several bodies one is read, HTML before plain text. The source is the JSON
 * text, and the alignment leads into its string literals; a value that is parsed already is written as JSON first.
 *
 * @param json the bytes or the text of a JSON file, or its value
 * @returns the article; `not_read` (info) for each part of the record that an article has no place for, `rearranged`
 *   when the record had to be written anew in reading order, and what `parseArticle` says of a page
 * @throws {ChugiaiError} `invalid_json`; `not_an_article` when the value has neither headline nor body; what `decode`
 *   throws on bytes that are no text
 *
 * @example
 * const { article } = fromNinjs({
 *   uri: 'https://example.vn/mua',
 *   headlines: [{ value: 'Mưa lớn ở miền núi' }],
 *   bodies: [{ contentType: 'text/plain', value: 'Nước lên nhanh.' }],
 * })
 * article.blocks.map((block) => block.type) // ['title', 'paragraph']
 */
export function fromNinjs(json: unknown, options: RecordOptions = {}): ParseResult {
  assertRecordOptions(options)
  const source = readRecordSource(json)
  const root: Located = { value: source.value, path: [] }
  const pictures = picturesOf(root)
  const texts = textsOf(root, pictures)
  if (!texts.some(({ type }) => type === 'title' || type === 'paragraph')) {
    throw new ChugiaiError<ArticleErrorCode>('not_an_article', 'The value holds neither headlines nor bodies', {
      path: 'json',
      hint: 'Pass a ninjs 2 or 3 object of type text.',
    })
  }
  const takings = new Takings(texts.map(({ path }) => path))
  const { article, issues } = buildArticle(source, contentOf(root, texts, pictures, takings), options)
  const sameAs = takings.takeAll(valuesOf(root, 'altIds').flatMap((item) => textOf(item, 'value') ?? []))
  const fingerprints = { ...article.fingerprints, ...(sameAs.length > 0 ? { sameAs } : {}) }
  return { article: { ...article, fingerprints }, issues: [...issues, ...takings.unread(root, SILENT)] }
}

function contentOf(
  root: Located,
  texts: readonly RecordText[],
  pictures: readonly NinjsPicture[],
  takings: Takings,
): RecordContent {
  takeByline(root, texts, takings)
  const created = takings.moment(textOf(root, 'firstCreated'))
  const version = takings.moment(textOf(root, 'versionCreated'))
  const published = created ?? version
  return {
    mediaType: MEDIA_TYPE,
    reader: READER,
    texts,
    images: pictures.map(({ url, alt, caption }) => ({
      url: takings.take(url),
      alt: takings.take(alt),
      captioned: caption !== undefined,
    })),
    publishedDate: published,
    stated: {
      ...surroundings(root, takings),
      ...takings.named('dateline', textOf(root, 'located')),
      ...takings.named('wireSource', namedItems(root, 'infoSources')[0]?.text),
      ...(version !== undefined && version !== published ? { modifiedDate: { value: version } } : {}),
      ...publisherOf(root, takings),
      ...takings.licences(textOf(root, 'usageTerms') ?? linkedRights(root) ?? textOf(root, 'copyrightNotice')),
      ...takings.language(textOf(root, 'language')),
      ...addressOf(root, takings),
    },
  }
}

/** Those whom the byline names need no mention beside it. */
function takeByline(root: Located, texts: readonly RecordText[], takings: Takings): void {
  const by = texts.find(({ type }) => type === 'byline')?.value ?? ''
  for (const { text } of signersOf(root)) if (by.toLowerCase().includes(text.value.toLowerCase())) takings.take(text)
}

const SECTION = ['section']

function surroundings(root: Located, takings: Takings): Pick<Article, 'section' | 'tags'> {
  const subjects = namedItems(root, 'subjects')
  const section = subjects.find(({ item }) => isRelated(item, SECTION))
  const tags = takings.takeAll(subjects.filter((subject) => subject !== section).map(({ text }) => text))
  return {
    ...takings.named('section', section?.text),
    ...(tags.length > 0 ? { tags: tags.map((value) => ({ value })) } : {}),
  }
}

function publisherOf(root: Located, takings: Takings): Pick<Article, 'publisher'> {
  const organisation = namedItems(root, 'organisations').find(({ item }) => isRelated(item, ['publisher']))
  const name = takings.take(organisation?.text ?? textOf(root, 'copyrightHolder'))
  const url =
    name === undefined || organisation === undefined ? undefined : takings.take(textOf(organisation.item, 'uri'))
  return name === undefined ? {} : { publisher: { name, ...(url === undefined ? {} : { url }) } }
}

function linkedRights(root: Located) {
  return valuesOf(root, 'rightsInfo').flatMap((rights) => textOf(rights, 'linkedRights', 'langId') ?? [])[0]
}

function addressOf(root: Located, takings: Takings): Pick<Article, 'crawl'> {
  const uri = textOf(root, 'uri')
  return uri !== undefined && /^https?:/i.test(uri.value) ? { crawl: { url: takings.take(uri)! } } : {}
}
