import { defined } from '@chugiai/text'
import type { LdText } from './json-ld.ts'
import {
  type LocatedImage,
  type LocatedNewsArticle,
  type LocatedParty,
  locateNewsArticle,
} from './locate-news-article.ts'

/** A person or an organization that a page names in its metadata. */
export interface NamedParty {
  /** As the page writes it. */
  readonly name: string
  /** `Person`, `Organization`, … where the page says so. */
  readonly type?: string
  /** Its page, as the page writes the address. */
  readonly url?: string
}

/** A picture that a page names in its metadata. */
export interface NamedImage {
  /** Its address, as the page writes it. */
  readonly url?: string
  /** What the page says is in it. */
  readonly caption?: string
  /** Who made it. */
  readonly credit?: string
}

/** What the JSON-LD of a page says of its article, as strings. Nothing is checked: pages err, above all on authors. */
export interface NewsArticleFields {
  /** `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, … */
  readonly type: string
  /** The headline. */
  readonly headline?: string
  /** A second headline, often a shorter one. */
  readonly alternativeHeadline?: string
  /** A summary, often the lede. */
  readonly description?: string
  /** The body in one string. */
  readonly articleBody?: string
  /** As the page writes it: mostly ISO 8601. */
  readonly datePublished?: string
  /** When the page last changed, as the page writes it. */
  readonly dateModified?: string
  /** When the article was written, as the page writes it. */
  readonly dateCreated?: string
  /** Who wrote it, in the order of the page. */
  readonly authors: readonly NamedParty[]
  /** Who translated it. */
  readonly translators: readonly NamedParty[]
  /** Who edited it. */
  readonly editors: readonly NamedParty[]
  /** Who else took part. */
  readonly contributors: readonly NamedParty[]
  /** Its pictures, in the order of the page. */
  readonly images: readonly NamedImage[]
  /** The section of the paper. */
  readonly section?: string
  /** Keywords; a string of them is split at commas. */
  readonly keywords: readonly string[]
  /** The address that the record names. */
  readonly url?: string
  /** The language as the page writes it: `vi`, `vi-VN`. */
  readonly inLanguage?: string
  /** The name of the house that published it. */
  readonly publisher?: string
  /** The name of the house it was taken from. */
  readonly sourceOrganization?: string
  /** The place before the story. */
  readonly dateline?: string
  /** The terms, or their address. */
  readonly license?: string
  /** Who holds the rights, by name. */
  readonly copyrightHolder?: string
  /** `false` where the page says that not everybody may read all of it. */
  readonly isAccessibleForFree?: boolean
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
    ...defined({ isAccessibleForFree: article.isAccessibleForFree?.value }),
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
