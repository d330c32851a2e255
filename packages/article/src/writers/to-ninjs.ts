import type { Article } from '../schema/article.ts'
import type { BylinePerson } from '../schema/byline.ts'
import type { Figure } from '../schema/figure.ts'
import { type LosableField, Losses } from './loss.ts'
import { safeUrl } from './safe-url.ts'
import { scriptJson } from './script-json.ts'
import { blockLines, bodyText, languageTag, modifiedMoment, publishedMoment } from './story.ts'
import { compact, type JsonRecord, type WrittenRecord } from './written.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.0',
  schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.0.json',
}

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
 * Writes an article as ninjs 3.0, the JSON of the IPTC for news. Pictures are associations, tags and the section
 * subjects, the byline both its letters (`by`) and its people. Addresses that are not of the web are left out.
 *
 * @example
 * toNinjs(parseArticle('Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nThu Hà').article).value.by // 'Thu Hà'
 */
export function toNinjs(article: Article): WrittenRecord {
  const losses = new Losses('ninjs', article, HELD)
  const url = safeUrl(article.crawl?.canonicalUrl ?? article.crawl?.url)
  if (url === null && article.crawl?.url !== undefined) losses.lose('crawl.url')
  const published = publishedMoment(article)
  const value = compact({
    standard: STANDARD,
    uri: url ?? `urn:chugiai:${encodeURIComponent(article.id)}`,
    type: 'text',
    firstCreated: published,
    versionCreated: modifiedMoment(article) ?? published,
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
  return { value, text: scriptJson(value), issues: losses.issues() }
}

function valued(value: string | undefined, about: JsonRecord): JsonRecord[] {
  return value === undefined || value === '' ? [] : [{ ...about, value }]
}

function named(name: string | undefined): JsonRecord[] {
  return name === undefined ? [] : [{ name }]
}

/** The letters of the byline, line by line: `fromNinjs` reads them as the page has them. */
function bylineOf(article: Article): string | undefined {
  const block = article.blocks.find(({ id }) => id === article.byline?.block)
  return block === undefined ? undefined : blockLines(article, block).join('\n')
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
  return { name, rels: [RELATIONS[role]] }
}

function pictureOf(
  { id, caption, credit, image }: Figure,
  article: string,
  path: string,
  losses: Losses,
): JsonRecord[] {
  const href = safeUrl(image?.url)
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
  const uri = safeUrl(publisher?.url)
  if (publisher?.url !== undefined && uri === null) losses.lose('publisher.url')
  return name === undefined ? [] : [compact({ name, rels: ['publisher'], uri: uri ?? undefined })]
}

function subjectsOf({ section, tags = [] }: Article): JsonRecord[] {
  return [
    ...named(section?.value).map((subject) => ({ ...subject, rels: ['section'] })),
    ...tags.map(({ value }) => ({ name: value })),
  ]
}
