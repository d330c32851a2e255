import { letterKey } from '../page/letter-key.ts'
import type { PageMetadata } from '../page/metadata.ts'
import type { NewsArticleFields } from '../schema-org/read-news-article.ts'
import { resolveUrl } from './addresses.ts'
import { type ItemProperty, runsText, type ScannedPage } from './page-model.ts'
import type { StructuredData } from './structured-data.ts'

const KINDS_OF_TYPE = /article|posting|report/i
const LIVE_BLOG = /LiveBlog/i
const VIDEO = /^video/i
const NO_SECTIONS = new Set(['news', 'tintuc', 'article', 'tin', 'trangchu', 'home', 'homepage']) // filled in by content systems

/** Gathers JSON-LD, microdata, Open Graph and other meta elements. */
export function readMetadata(page: ScannedPage, data: StructuredData): PageMetadata {
  const { facts } = page
  const json = data.article
  const meta = (...names: string[]) => names.flatMap((name) => facts.meta.get(name) ?? [])
  const item = (...names: string[]) => names.flatMap((name) => propertyValues(page, name))
  const headlines = present([
    json?.headline,
    ...item('headline'),
    ...meta('og:title', 'twitter:title', 'title'),
    facts.title,
  ])
  const canonicalUrl = [facts.canonicalUrl, ...meta('og:url'), json?.url].find(isPageUrl)
  const section = [json?.section, ...meta('article:section'), ...item('articlesection')].find(isSectionName)
  const kind = kindOf(data, meta('og:type'))
  return {
    headlines,
    authors: present([...authorsOf(json), ...item('author'), ...meta('article:author', 'author', 'dable:author')]),
    people: present((json?.authors ?? []).flatMap(({ type, name }) => (type === 'Person' ? [name] : []))),
    authorUrls: authorUrlsOf(json, canonicalUrl),
    summaries: present([json?.description, ...meta('og:description', 'description', 'twitter:description')]),
    published: present([
      json?.datePublished,
      ...meta('article:published_time'),
      ...item('datepublished'),
      ...meta('pubdate', 'date', 'datepublished'),
      ...facts.times,
    ]),
    modified: present([
      json?.dateModified,
      ...meta('article:modified_time', 'og:updated_time'),
      ...item('datemodified'),
    ]),
    breadcrumb: pathOf(data.breadcrumb, headlines),
    ...(section ? { section } : {}),
    keywords: keywordsOf([...(json?.keywords ?? []), ...meta('keywords', 'news_keywords').slice(0, 1)]),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    images: present([...meta('og:image', 'og:image:url'), ...(json?.images ?? []).map(({ url }) => url)]),
    ...stated('language', languageTags([facts.lang, json?.inLanguage, ...meta('og:locale')])),
    ...stated('licence', [json?.license, facts.licenceUrl].filter(isPageUrl)),
    ...stated('robots', meta('robots')),
    ...publisherOf([json?.publisher, ...meta('og:site_name')]),
    isArticle:
      json !== null || meta('og:type').some((type) => KINDS_OF_TYPE.test(type)) || item('articlebody').length > 0,
    ...(kind === undefined ? {} : { kind }),
    ...accessOf(json?.isAccessibleForFree, meta('article:content_tier', 'content_tier')),
  }
}

function kindOf({ article, isVideo }: StructuredData, types: readonly string[]): PageMetadata['kind'] {
  if (article !== null && LIVE_BLOG.test(article.type)) return 'live_blog'
  return isVideo || types.some((type) => VIDEO.test(type)) ? 'video' : undefined
}

function accessOf(isFree: boolean | undefined, tiers: readonly string[]): Pick<PageMetadata, 'access'> {
  if (isFree === false || tiers.some((tier) => /locked|metered|paid|premium/i.test(tier))) return { access: 'paid' }
  return isFree === true || tiers.some((tier) => /free/i.test(tier)) ? { access: 'free' } : {}
}

/** Whoever JSON-LD names as an author and does not call an organization. */
function authorsOf(json: NewsArticleFields | null): string[] {
  const people = json?.authors.filter(({ type }) => type === undefined || !/Organi[sz]ation/i.test(type)) ?? []
  return people.map(({ name }) => name)
}

/** The addresses of authors that lead to the web, whole where the page says where it stands. */
function authorUrlsOf(json: NewsArticleFields | null, base: string | undefined): Record<string, string> {
  const known = (json?.authors ?? []).flatMap(({ name, url }) => {
    const resolved = url && resolveUrl(url, base)
    return resolved ? [[name, resolved] as const] : []
  })
  return Object.fromEntries(known)
}

/** The path without its home and without the headline of the page itself. */
function pathOf(breadcrumb: readonly string[], headlines: readonly string[]): string[] {
  const titles = new Set(headlines.map(letterKey))
  return present(breadcrumb).filter((name) => isSectionName(name) && !titles.has(letterKey(name)) && !isPageUrl(name))
}

/** The first that is stated, or nothing. */
function stated<Field extends string>(
  field: Field,
  values: readonly (string | undefined)[],
): { [Key in Field]?: string } {
  const value = values.find((text) => text !== undefined && text !== '')
  return (value === undefined ? {} : { [field]: value }) as { [Key in Field]?: string }
}

/** Tags of languages, the surest first; of one language the tag that names its region. */
function languageTags(written: readonly (string | undefined)[]): string[] {
  const tags = present(written).map((tag) => tag.replace('_', '-')) // Open Graph writes `vi_VN`
  const regional = tags.find((tag) => tag.startsWith(`${tags[0]}-`))
  return regional === undefined ? tags : [regional]
}

/** A name before an address: some pages give the address of the house as its name. */
function publisherOf(names: readonly (string | undefined)[]): { publisher?: string } {
  const publisher = present(names).toSorted((a, b) => Number(isPageUrl(a)) - Number(isPageUrl(b)))[0]
  return publisher ? { publisher } : {}
}

/** A page names itself by its whole address. */
function isPageUrl(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url)
}

const LONGEST_VALUE = 2000 // the body itself is a property as well

function propertyValues(page: ScannedPage, name: string): string[] {
  const named = page.facts.properties.filter((property) => property.name.toLowerCase() === name)
  return named.map((property) => property.value ?? textOf(page, property)).filter((value) => value !== '')
}

function textOf(page: ScannedPage, { firstRun, endRun }: ItemProperty): string {
  return runsText(page, firstRun, Math.min(endRun, firstRun + LONGEST_VALUE))
}

const MOST_KEYWORDS = 30 // more are written for search engines

function keywordsOf(keywords: readonly string[]): string[] {
  const words = keywords.flatMap((list) => list.split(/[,;]/)).map((word) => word.trim())
  const unique = [...new Set(words.filter((word) => word !== ''))]
  return unique.length > MOST_KEYWORDS ? [] : unique
}

function isSectionName(name: string | undefined): name is string {
  return name !== undefined && name !== '' && !NO_SECTIONS.has(letterKey(name))
}

function present(values: readonly (string | undefined)[]): string[] {
  const texts = values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '')
  return [...new Set(texts.filter((text) => text !== ''))]
}
