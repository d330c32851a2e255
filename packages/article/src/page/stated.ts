import type { PageMetadata } from './metadata.ts'

/** What a caller knows of an article beside its page: evidence, weighed against what the page shows. */
export interface StatedMetadata {
  /** The headline. */
  readonly title?: string
  /** The opening of the story, or a summary that may be it. */
  readonly lede?: string
  /** Who wrote it, a name each. */
  readonly authors?: readonly string[]
  /** When it was published, ISO 8601. */
  readonly published?: string
  /** When it last changed, ISO 8601. */
  readonly modified?: string
  /** The section of the paper. */
  readonly section?: string
  /** Keywords. */
  readonly tags?: readonly string[]
  /** Addresses of its pictures, the one that stands for it first. */
  readonly images?: readonly string[]
  /** The house that published it. */
  readonly publisher?: string
  /** The language as a BCP 47 tag. */
  readonly language?: string
}

const NOTHING: PageMetadata = {
  headlines: [],
  authors: [],
  people: [],
  authorUrls: {},
  summaries: [],
  published: [],
  modified: [],
  breadcrumb: [],
  keywords: [],
  images: [],
  isArticle: false,
}

/** The metadata of a page with what the caller knows before it. */
export function withStated(metadata: PageMetadata = NOTHING, stated: StatedMetadata = {}): PageMetadata {
  const {
    title,
    lede,
    authors = [],
    published,
    modified,
    section,
    tags = [],
    images = [],
    publisher,
    language,
  } = stated
  const first = (value: string | undefined, rest: readonly string[]) => (value === undefined ? rest : [value, ...rest])
  return {
    ...metadata,
    headlines: first(title, metadata.headlines),
    summaries: first(lede, metadata.summaries),
    authors: [...new Set([...authors, ...metadata.authors])],
    published: first(published, metadata.published),
    modified: first(modified, metadata.modified),
    keywords: metadata.keywords.length > 0 ? metadata.keywords : tags,
    images: [...images, ...metadata.images],
    ...(section !== undefined && metadata.section === undefined ? { section } : {}),
    ...(publisher !== undefined && metadata.publisher === undefined ? { publisher } : {}),
    ...(language !== undefined && metadata.language === undefined ? { language } : {}),
  }
}
