import { assertOptions, isObject, oneOf } from '@chugiai/text'
import { zoneOf } from '../dates/moment.ts'
import { VIETNAM } from '../dates/published-date.ts'
import { escapeMarkup } from '../record/markup.ts'
import type { Article } from '../schema/article.ts'
import type { BylinePerson } from '../schema/byline.ts'
import type { Figure } from '../schema/figure.ts'
import { assertArticle } from '../source/source-of.ts'
import { type LosableField, Losses } from './loss.ts'
import { absoluteUrl } from './safe-url.ts'
import { scriptJson } from './script-json.ts'
import { blockLines, bodyText, languageTag, modifiedMoment, publishedMoment } from './story.ts'
import { compact, type JsonRecord, type WrittenRecord } from './written.ts'

/** The versions of ninjs that are written: 2 spells its properties in small letters. */
export type NinjsVersion = '2.1' | '3.0'

/** How an article is written as ninjs. */
export interface NinjsOptions {
  /** The version of the standard. Default: `3.0`. */
  readonly version?: NinjsVersion
}

const standardOf = (version: NinjsVersion) => ({
  name: 'ninjs',
  version,
  schema: `http://www.iptc.org/std/ninjs/ninjs-schema_${version}.json#`,
})

const HELD: readonly LosableField[] = [
  'id',
  'dateline',
  'wireSource',
  'publishedDate',
  'modifiedDate',
  'figures[].image',
  'section',
  'tags',
  'publisher',
  'language',
  'region',
  'fingerprints.sameAs',
  'crawl.url',
  'licences.text',
]

/**
 * Writes an article as ninjs 3.0 or 2.1, the JSON of the IPTC for news, valid against its schemas. Pictures are
 * associations, tags and the section subjects, the byline both its letters (`by`) and its people. Addresses that are not
 * of the web are left out. Moments are whole, as the schemas want them: a day begins at midnight, and that is said.
 *
 * @throws {ChugiaiError} `unknown_option` for an option or a version that there is none of, `wrong_type`
 *
 * @example
 * toNinjs(parseArticle('Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nThu Hà').article).value.by // 'Thu Hà'
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): WrittenRecord {
  assertArticle(article)
  const version = versionOf(options)
  const losses = new Losses('ninjs', article, HELD)
  const url = absoluteUrl(article.crawl?.canonicalUrl ?? article.crawl?.url)
  if (url === null && article.crawl?.url !== undefined) losses.lose('crawl.url')
  const published = wholeMoment(publishedMoment(article), 'publishedDate', losses)
  const record = compact({
    standard: standardOf(version),
    uri: url ?? `urn:chugiai:${encodeURIComponent(article.id)}`,
    type: 'text',
    firstCreated: published,
    versionCreated: wholeMoment(modifiedMoment(article), 'modifiedDate', losses) ?? published,
    language: languageTag(article),
    headlines: valued(article.title?.value, { role: 'main' }),
    descriptions: valued(article.lede?.value, { role: 'summary' }),
    associations: article.figures.flatMap((figure, i) => pictureOf(figure, article.id, `figures[${i}]`, losses)),
    bodies: valued(bodyText(article), { role: 'main', contentType: 'text/plain' }),
    by: bylineOf(article),
    people: article.byline?.people.map(personOf),
    organisations: organisationsOf(article, losses),
    located: article.dateline?.value,
    infoSources: named(article.wireSource?.value),
    subjects: subjectsOf(article),
    usageTerms: article.licences?.text,
    altIds: (article.fingerprints.sameAs ?? []).map((other) => ({ role: 'sameAs', value: other })),
  })
  const value = version === '3.0' ? record : (inSmallLetters(record) as JsonRecord)
  return { value, text: scriptJson(value), issues: losses.issues() }
}

function versionOf(options: NinjsOptions): NinjsVersion {
  assertOptions(options, { version: oneOf(['2.1', '3.0']) })
  return options.version ?? '3.0'
}

/** The names of ninjs 2: `versioncreated` for `versionCreated`. Values stay as they are. */
function inSmallLetters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSmallLetters)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key.toLowerCase(), inSmallLetters(child)]))
}

const FIRST = '0000-01-01T00:00:00'

/** A moment with all its parts (RFC 3339); what had to be filled in is told as lost. */
function wholeMoment(moment: string | undefined, path: string, losses: Losses): string | undefined {
  if (moment === undefined) return undefined
  const zone = zoneOf(moment) ?? VIETNAM
  const local = zoneOf(moment) === undefined ? moment : moment.slice(0, -zone.length)
  if (!local.includes('T')) losses.lose(`${path}.granularity`)
  return local + FIRST.slice(local.length) + zone
}

function valued(value: string | undefined, about: JsonRecord): JsonRecord[] {
  return value === undefined || value === '' ? [] : [{ ...about, value: escapeMarkup(value) }]
}

function named(name: string | undefined): JsonRecord[] {
  return name === undefined ? [] : [{ name }]
}

/** The letters of the byline, line by line: `fromNinjs` reads them as the page has them. */
function bylineOf(article: Article): string | undefined {
  const block = article.blocks.find(({ id }) => id === article.byline?.block)
  return block === undefined ? article.byline?.raw : blockLines(article, block).join('\n')
}

const RELATIONS: Readonly<Record<BylinePerson['function'], string>> = {
  author: 'author',
  photo: 'photographer',
  video: 'videographer',
  translator: 'translator',
  compiler: 'compiler',
  editor: 'editor',
  contributor: 'contributor',
}

function personOf({ name, function: role }: BylinePerson): JsonRecord {
  return { name, rel: RELATIONS[role] }
}

function pictureOf(
  { id, caption, credit, image }: Figure,
  article: string,
  path: string,
  losses: Losses,
): JsonRecord[] {
  const href = absoluteUrl(image?.url)
  if (image !== undefined && href === null) losses.lose(`${path}.image.url`)
  if (href === null && caption === undefined) return []
  return [
    compact({
      name: id,
      uri: href ?? `urn:chugiai:${encodeURIComponent(article)}:${encodeURIComponent(id)}`,
      type: 'picture',
      headlines: valued(image?.alt, {}),
      descriptions: valued(caption?.value, { role: 'caption' }),
      by: credit?.text,
      renditions: href === null ? [] : [{ name: 'main', href }],
    }),
  ]
}

/** The publisher, or the house behind the code before the lede. */
function organisationsOf({ publisher, agencyCode }: Article, losses: Losses): JsonRecord[] {
  const name = publisher?.name ?? agencyCode?.expansion
  const uri = absoluteUrl(publisher?.url)
  if (publisher?.url !== undefined && uri === null) losses.lose('publisher.url')
  return name === undefined ? [] : [compact({ name, rel: 'publisher', uri: uri ?? undefined })]
}

function subjectsOf({ section, tags = [] }: Article): JsonRecord[] {
  return [
    ...named(section?.value).map((subject) => ({ ...subject, rel: 'section' })),
    ...tags.map(({ value }) => ({ name: value })),
  ]
}
