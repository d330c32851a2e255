import { escapeMarkup } from '../record/markup.ts'
import type { Article } from '../schema/article.ts'
import type { BylinePerson } from '../schema/byline.ts'
import type { Figure } from '../schema/figure.ts'
import { assertArticle } from '../source/source-of.ts'
import { type LosableField, Losses } from './loss.ts'
import { safeUrl } from './safe-url.ts'
import { scriptJson } from './script-json.ts'
import { bodyText, languageTag, modifiedMoment, peopleWho, publishedMoment } from './story.ts'
import { compact, type JsonRecord, type WrittenRecord } from './written.ts'

const HELD: readonly LosableField[] = [
  'id',
  'dateline',
  'wireSource',
  'publishedDate',
  'modifiedDate',
  'eventDate',
  'figures[].image',
  'section',
  'tags',
  'publisher',
  'language',
  'region',
  'crawl.url',
  'access',
  'byline.people[].url',
  'licences.text',
]

/**
 * Writes an article as schema.org `NewsArticle`, in the form that Google's guidelines for articles ask for: names of
 * authors without titles, dates in ISO 8601 with the zone that is known, addresses of pictures. Addresses that are not of the
 * web are left out.
 *
 * @example
 * const { value } = toSchemaOrg(parseArticle('Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nThu Hà').article)
 * value.headline // 'Mưa lớn ở miền núi'
 * value.author // [{ '@type': 'Person', name: 'Thu Hà' }]
 */
export function toSchemaOrg(article: Article): WrittenRecord {
  assertArticle(article)
  const losses = new Losses('schema.org', article, HELD)
  const body = bodyText(article)
  const value = compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    ...addressOf(article, losses),
    headline: textOf(article.title?.value),
    description: textOf(article.lede?.value),
    image: article.figures.flatMap((figure, i) => imageOf(figure, `figures[${i}]`, losses)),
    datePublished: publishedMoment(article),
    dateModified: modifiedMoment(article),
    temporalCoverage: article.eventDate?.value,
    dateline: article.dateline?.value,
    articleSection: article.section?.value,
    keywords: article.tags?.map((tag) => tag.value),
    inLanguage: languageTag(article),
    articleBody: textOf(body),
    ...signatures(article, losses),
    sourceOrganization: house(article.wireSource?.value ?? article.byline?.attribution?.value),
    publisher: publisherOf(article, losses),
    isAccessibleForFree: article.access && article.access === 'free',
    license: article.licences?.text,
  })
  return { value, text: scriptJson(value), issues: losses.issues() }
}

/** A text that readers of markup take for one. */
function textOf(text: string | undefined): string | undefined {
  return text && escapeMarkup(text)
}

function addressOf({ crawl }: Article, losses: Losses): JsonRecord {
  const written = crawl?.canonicalUrl ?? crawl?.url
  const url = safeUrl(written)
  if (written !== undefined && url === null) losses.lose('crawl.url')
  return url === null ? {} : { url, mainEntityOfPage: { '@type': 'WebPage', '@id': url } }
}

function imageOf({ caption, credit, image }: Figure, path: string, losses: Losses): JsonRecord[] {
  const url = safeUrl(image?.url)
  if (image !== undefined && url === null) losses.lose(`${path}.image.url`)
  const picture = compact({
    '@type': 'ImageObject',
    url: url ?? undefined,
    alternateName: image?.alt,
    caption: textOf(caption?.value),
    creditText: credit?.text,
  })
  if (caption === undefined && credit !== undefined) losses.lose(`${path}.credit`)
  return url === null && caption === undefined ? [] : [picture]
}

// schema.org has no properties for photographers and compilers of an article: the ones contribute, the others write.
const RENAMED: readonly BylinePerson['function'][] = ['photo', 'video', 'compiler']

function signatures(article: Article, losses: Losses): JsonRecord {
  const contributors = peopleWho(article, ['photo', 'video', 'contributor'])
  const renamed = article.byline?.people.filter(({ function: role }) => RENAMED.includes(role)) ?? []
  losses.lose('byline.people[].function', renamed.length)
  const authors = peopleWho(article, ['author', 'compiler']).map(person)
  const staff = house(article.byline?.staff?.value)
  return {
    author: staff === undefined ? authors : [...authors, staff],
    translator: peopleWho(article, ['translator']).map(person),
    editor: peopleWho(article, ['editor']).map(person),
    contributor: contributors.map(person),
  }
}

function person({ name, url, agency }: BylinePerson): JsonRecord {
  return compact({ '@type': 'Person', name, url: safeUrl(url) ?? undefined, affiliation: house(agency) })
}

function house(name: string | undefined): JsonRecord | undefined {
  return name === undefined ? undefined : { '@type': 'Organization', name }
}

/** The publisher, or the house behind the code before the lede. */
function publisherOf({ publisher, agencyCode }: Article, losses: Losses): JsonRecord | undefined {
  const name = publisher?.name ?? agencyCode?.expansion
  const url = safeUrl(publisher?.url)
  if (publisher?.url !== undefined && url === null) losses.lose('publisher.url')
  return name === undefined ? undefined : compact({ ...house(name), url: url ?? undefined })
}
