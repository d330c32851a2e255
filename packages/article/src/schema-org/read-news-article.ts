import type { LdText } from './json-ld.ts'
import {
  type LocatedImage,
  type LocatedNewsArticle,
  type LocatedParty,
  locateNewsArticle,
} from './locate-news-article.ts'

/** A person or an organization that a page names in its metadata. */
export interface NamedParty {
  readonly name: string
  /** `Person`, `Organization`, … where the page says so. */
  readonly type?: string
  readonly url?: string
}

/** A picture that a page names in its metadata. */
export interface NamedImage {
  readonly url?: string
  readonly caption?: string
  readonly credit?: string
}

/** What the JSON-LD of a page says of its article, as strings. Nothing is checked: pages err, above all on authors. */
export interface NewsArticleFields {
  /** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, … */
  readonly type: string
  readonly headline?: string
  readonly alternativeHeadline?: string
  readonly description?: string
  readonly articleBody?: string
  /** As the page writes it: mostly ISO 8601. */
  readonly datePublished?: string
  readonly dateModified?: string
  readonly dateCreated?: string
  readonly authors: readonly NamedParty[]
  readonly translators: readonly NamedParty[]
  readonly editors: readonly NamedParty[]
  readonly contributors: readonly NamedParty[]
  readonly images: readonly NamedImage[]
  readonly section?: string
  readonly keywords: readonly string[]
  readonly url?: string
  readonly inLanguage?: string
  readonly publisher?: string
  readonly sourceOrganization?: string
  readonly dateline?: string
  readonly license?: string
  readonly copyrightHolder?: string
}

/**
 * Reads the article out of a JSON-LD value: a `NewsArticle`, one of its kinds, an `Article` or a `BlogPosting`, at the
 * root, in a list, in `@graph` or nested. Properties and types may have a prefix or a full address; a value may be a
 * string, an object or a list of either; references by `@id` are followed. Of several articles the one nearest to the
 * root that has a headline is read.
 *
 * @param json a parsed value, whatever its shape
 * @returns the fields that are there, or `null` when the value holds no article
 *
 * @example
 * readNewsArticle({ '@type': 'NewsArticle', headline: 'Mưa lớn ở miền núi', author: 'Thu Hà' })?.authors
 * // [{ name: 'Thu Hà' }]
 */
export function readNewsArticle(json: unknown): NewsArticleFields | null {
  const located = locateNewsArticle(json)
  return located === null ? null : fieldsOf(located)
}

const TEXTS = [
  'headline',
  'alternativeHeadline',
  'description',
  'datePublished',
  'dateModified',
  'dateCreated',
  'section',
  'url',
  'inLanguage',
  'publisher',
  'sourceOrganization',
  'dateline',
  'license',
  'copyrightHolder',
] as const

function fieldsOf(article: LocatedNewsArticle): NewsArticleFields {
  const { type, articleBody, authors, translators, editors, contributors, images, keywords } = article
  return {
    type: type.value,
    ...plain(Object.fromEntries(TEXTS.map((name) => [name, article[name]]))),
    ...(articleBody.length > 0 ? { articleBody: articleBody.map(({ value }) => value).join('\n\n') } : {}),
    authors: authors.map(partyOf),
    translators: translators.map(partyOf),
    editors: editors.map(partyOf),
    contributors: contributors.map(partyOf),
    images: images.map(({ url, caption, credit }: LocatedImage) => plain({ url, caption, credit })),
    keywords: splitKeywords(keywords.map(({ value }) => value)),
  }
}

function partyOf({ name, type, url }: LocatedParty): NamedParty {
  return { name: name.value, ...plain({ type, url }) }
}

/** The values of the texts that are there. */
function plain(texts: Readonly<Record<string, LdText | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text ? [[key, text.value]] : [])))
}

/** Keywords come as a list, or as one string with commas. */
export function splitKeywords(keywords: readonly string[]): string[] {
  const words = keywords.flatMap((text) => text.split(/[,;]/)).map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))]
}
