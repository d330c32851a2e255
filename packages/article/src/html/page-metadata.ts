import { stripDiacritics } from '@chugiai/normalizer'
import type { PageMetadata } from '../page/metadata.ts'
import { type NewsArticleFields, readNewsArticle } from '../schema-org/read-news-article.ts'
import { type ItemProperty, runsText, type ScannedPage } from './page-model.ts'

const KINDS_OF_TYPE = /article|posting|report/i
const NO_SECTIONS = new Set(['news', 'tin tuc', 'article', 'tin']) // what content systems fill in by themselves

/** Gathers JSON-LD, microdata, Open Graph and other meta elements. */
export function readMetadata(page: ScannedPage): PageMetadata {
  const { facts } = page
  const meta = (...names: string[]) => names.flatMap((name) => facts.meta.get(name) ?? [])
  const item = (...names: string[]) => names.flatMap((name) => propertyValues(page, name))
  const json = newsArticleOf(facts.jsonLd)
  const section = [json?.section, ...meta('article:section'), ...item('articlesection')].find(isSectionName)
  const canonicalUrl = [facts.canonicalUrl, ...meta('og:url'), json?.url].find(isPageUrl)
  return {
    headlines: present([
      json?.headline,
      ...item('headline'),
      ...meta('og:title', 'twitter:title', 'title'),
      facts.title,
    ]),
    authors: present([
      ...(json?.authors ?? []).map(({ name }) => name),
      ...item('author'),
      ...meta('author', 'article:author'),
    ]),
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
    ...(section ? { section } : {}),
    keywords: keywordsOf([...(json?.keywords ?? []), ...meta('keywords', 'news_keywords').slice(0, 1)]),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    ...stated('language', languageTags([facts.lang, json?.inLanguage, ...meta('og:locale')])),
    ...stated('licence', [json?.license, facts.licenceUrl].filter(isPageUrl)),
    ...stated('robots', meta('robots')),
    ...publisherOf(json?.publisher ?? meta('og:site_name')[0]),
    isArticle:
      json !== null || meta('og:type').some((type) => KINDS_OF_TYPE.test(type)) || item('articlebody').length > 0,
  }
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

function publisherOf(publisher: string | undefined): { publisher?: string } {
  return publisher ? { publisher } : {}
}

/** The first article among the JSON-LD scripts. One that is no JSON says nothing. */
function newsArticleOf(scripts: readonly string[]): NewsArticleFields | null {
  for (const script of scripts) {
    const article = readNewsArticle(parseLoosely(script))
    if (article !== null) return article
  }
  return null
}

function parseLoosely(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
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
  return name !== undefined && name !== '' && !NO_SECTIONS.has(stripDiacritics(name).toLowerCase())
}

function present(values: readonly (string | undefined)[]): string[] {
  const texts = values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '')
  return [...new Set(texts.filter((text) => text !== ''))]
}
