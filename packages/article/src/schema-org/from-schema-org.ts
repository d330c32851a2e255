import { ChugiaiError } from '@chugiai/text'
import { pathKey } from '../json/scalars.ts'
import type { ParseResult } from '../page/parse-options.ts'
import { buildArticle, type RecordContent, type RecordOptions } from '../record/build-article.ts'
import { readRecordSource } from '../record/record-source.ts'
import type { RecordText } from '../record/record-text.ts'
import { Takings } from '../record/takings.ts'
import type { BylinePerson } from '../schema/byline.ts'
import type { ArticleErrorCode } from '../schema/codes.ts'
import { assertRecordOptions } from '../source/source-of.ts'
import type { LdText } from './json-ld.ts'
import {
  type LocatedImage,
  type LocatedNewsArticle,
  type LocatedParty,
  locateNewsArticle,
} from './locate-news-article.ts'
import { splitKeywords } from './read-news-article.ts'

const READER = { name: 'schema-org', version: '1' }
const MEDIA_TYPE = 'application/ld+json'
const SILENT = new Set(['@context', '@type', '@id', 'type'])

/**
 * Reads an article from schema.org JSON-LD: a `NewsArticle` or one of its kinds, wherever it stands in the value. Its
 * texts become blocks: headline, description, captions, the lines of the body, authors. The source is the JSON text, and
 * the alignment leads into its string literals; a value that is parsed already is written as JSON first. Dates,
 * section, keywords, languages, licence and addresses are taken as the record states them.
 *
 * @param json the bytes or the text of a JSON file, or its value
 * @returns the article; `not_read` (info) for each part of the record that an article has no place for, `rearranged`
 *   when the record had to be written anew in reading order, and what `parseArticle` says of a page
 * @throws {ChugiaiError} `invalid_json`; `not_an_article` when the value holds no article with a text; what `decode`
 *   throws on bytes that are no text
 *
 * @example
 * const { article } = fromSchemaOrg({
 *   '@type': 'NewsArticle',
 *   headline: 'Mưa lớn ở miền núi',
 *   datePublished: '2023-09-05T08:00:00+07:00',
 *   articleBody: 'Nước lên nhanh.',
 * })
 * article.blocks.map((block) => block.type) // ['title', 'paragraph']
 * article.publishedDate?.certainty // 'stated'
 */
export function fromSchemaOrg(json: unknown, options: RecordOptions = {}): ParseResult {
  assertRecordOptions(options)
  const source = readRecordSource(json)
  const located = locateNewsArticle(source.value)
  const texts = located === null ? [] : textsOf(located)
  if (located === null || texts.length === 0) {
    throw new ChugiaiError<ArticleErrorCode>('not_an_article', 'The value holds no schema.org article with a text', {
      path: 'json',
      hint: 'Pass JSON-LD with a node of type NewsArticle, Article or BlogPosting.',
    })
  }
  const takings = new Takings(texts.map(({ path }) => path))
  const { article, issues } = buildArticle(source, contentOf(located, texts, takings), options)
  return { article, issues: [...issues, ...takings.unread(located.node, SILENT)] }
}

/** The texts of an article in reading order, each literal once. */
function textsOf(located: LocatedNewsArticle): RecordText[] {
  const texts: RecordText[] = [
    ...textOf(located.headline, 'title', 'headline'),
    ...textOf(located.alternativeHeadline, 'heading', 'alternativeHeadline'),
    ...textOf(located.description, 'lede', 'description'),
    ...located.images.flatMap(captionOf),
    ...located.articleBody.flatMap((text) => textOf(text, 'paragraph', 'articleBody')),
    ...located.authors.flatMap((party) => signatureOf(party, 'author')),
    ...located.translators.flatMap((party) => signatureOf(party, 'translator')),
    ...located.editors.flatMap((party) => signatureOf(party, 'editor')),
    ...located.contributors.flatMap((party) => signatureOf(party, 'contributor')),
  ]
  const seen = new Set<string>()
  return texts.filter(({ path }) => seen.size < seen.add(pathKey(path)).size)
}

function textOf(text: LdText | undefined, type: RecordText['type'], field: string): RecordText[] {
  return text === undefined ? [] : [{ ...text, type, field }]
}

function captionOf({ caption, credit }: LocatedImage): RecordText[] {
  if (caption === undefined) return []
  const joined = textOf(credit, 'caption', 'creditText').map((text) => ({ ...text, joined: true }))
  return [...textOf(caption, 'caption', 'caption'), ...joined]
}

const HOUSE = /Organization|Corporation|NGO|Project$/

function signatureOf({ name, type, url }: LocatedParty, role: BylinePerson['function']): RecordText[] {
  const isHouse = type !== undefined && HOUSE.test(type.value)
  return [
    {
      ...name,
      type: 'byline',
      field: role,
      signer: { function: role, isHouse, ...(url && !isHouse ? { url: url.value } : {}) },
    },
  ]
}

function contentOf(located: LocatedNewsArticle, texts: readonly RecordText[], takings: Takings): RecordContent {
  const tags = splitKeywords(takings.takeAll(located.keywords))
  takings.takeAll([...located.authors, ...located.translators, ...located.editors].flatMap(({ url }) => url ?? []))
  const modified = takings.moment(located.dateModified)
  const url = takings.take(located.url)
  const publisher = takings.take(located.publisher)
  const isFree = takings.truth(located.isAccessibleForFree)
  return {
    mediaType: MEDIA_TYPE,
    reader: READER,
    texts,
    images: located.images.map((image) => ({
      url: takings.take(image.url),
      alt: takings.take(image.alternateName),
      captioned: texts.some(({ path }) => path === image.caption?.path),
    })),
    publishedDate: takings.moment(located.datePublished),
    stated: {
      ...takings.named('section', located.section),
      ...(tags.length > 0 ? { tags: tags.map((value) => ({ value })) } : {}),
      ...takings.named('dateline', located.dateline),
      ...takings.named('wireSource', located.sourceOrganization),
      ...(modified === undefined ? {} : { modifiedDate: { value: modified } }),
      ...(publisher === undefined ? {} : { publisher: { name: publisher } }),
      ...(isFree === undefined ? {} : { access: isFree ? 'free' : 'paid' }),
      ...(url === undefined ? {} : { crawl: { url } }),
      ...takings.licences(located.license),
      ...takings.language(located.inLanguage),
    },
  }
}
