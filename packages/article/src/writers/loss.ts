import type { Issue } from '@chugiai/text'
import type { Article } from '../schema/article.ts'
import type { ConversionIssueCode } from '../schema/codes.ts'

const count = (value: unknown): number => (value === undefined || value === null ? 0 : 1)
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const ofType = ({ blocks }: Article, types: readonly string[]) =>
  blocks.filter(({ type }) => types.includes(type)).length

/** What an article may hold, and how many of it there are: the fields that not every format has a place for. */
const FIELDS = {
  id: () => 1,
  source: () => 1,
  'blocks[].type': (article: Article) => ofType(article, ['heading', 'list_item', 'quote', 'table']),
  'blocks[].boilerplate': (article: Article) => ofType(article, ['boilerplate']),
  kind: ({ kind }: Article) => count(kind),
  access: ({ access }: Article) => count(access),
  'byline.people[].url': ({ byline }: Article) => total((byline?.people ?? []).map(({ url }) => count(url))),
  agencyCode: ({ agencyCode }: Article) => count(agencyCode),
  dateline: ({ dateline }: Article) => count(dateline),
  wireSource: ({ wireSource }: Article) => count(wireSource),
  pageDate: ({ pageDate }: Article) => count(pageDate),
  publishedDate: ({ publishedDate }: Article) => count(publishedDate?.value),
  'publishedDate.certainty': ({ publishedDate }: Article) => (publishedDate?.certainty === 'inferred' ? 1 : 0),
  'publishedDate.candidates': ({ publishedDate }: Article) => publishedDate?.candidates.length ?? 0,
  modifiedDate: ({ modifiedDate }: Article) => count(modifiedDate),
  eventDate: ({ eventDate }: Article) => count(eventDate),
  'eventDate.partOfDay': ({ eventDate }: Article) => count(eventDate?.partOfDay),
  'figures[].image': ({ figures }: Article) => total(figures.map(({ image }) => count(image))),
  'figures[].people': ({ figures }: Article) => total(figures.map(({ people = [] }) => people.length)),
  section: ({ section }: Article) => count(section),
  tags: ({ tags = [] }: Article) => tags.length,
  publisher: ({ publisher }: Article) => count(publisher),
  related: ({ related = [] }: Article) => related.length,
  'related[].url': ({ related = [] }: Article) => total(related.map(({ url }) => count(url))),
  language: () => 1,
  region: ({ region }: Article) => count(region),
  'fingerprints.sketch': ({ fingerprints }: Article) => count(fingerprints.sketch),
  'fingerprints.sameAs': ({ fingerprints }: Article) => fingerprints.sameAs?.length ?? 0,
  'crawl.url': ({ crawl }: Article) => count(crawl?.canonicalUrl ?? crawl?.url),
  'crawl.fetchedAt': ({ crawl }: Article) => count(crawl?.fetchedAt),
  'crawl.status': ({ crawl }: Article) => count(crawl?.status),
  'crawl.robots': ({ crawl }: Article) => count(crawl?.robots),
  'crawl.terms': ({ crawl }: Article) => count(crawl?.terms),
  'licences.text': ({ licences }: Article) => count(licences?.text),
  'licences.annotation': ({ licences }: Article) => count(licences?.annotation),
  flags: ({ flags }: Article) => flags.length,
  metadata: ({ metadata }: Article) => Object.keys(metadata ?? {}).length,
}

/** A field of an article, or a part of one, that a format may have no place for. */
export type LosableField = keyof typeof FIELDS

/** What a format could not hold, with counts. */
export class Losses {
  readonly #format: string
  readonly #counts = new Map<string, number>()

  /** @param held the fields that the format has a place for; what else the article holds is lost */
  constructor(format: string, article: Article, held: readonly LosableField[]) {
    this.#format = format
    for (const [field, countIn] of Object.entries(FIELDS)) {
      if (!held.includes(field as LosableField)) this.lose(field, countIn(article))
    }
  }

  lose(path: string, number = 1): void {
    if (number > 0) this.#counts.set(path, (this.#counts.get(path) ?? 0) + number)
  }

  issues(): Issue<ConversionIssueCode>[] {
    return [...this.#counts].map(([path, number]) => ({
      code: 'not_written',
      severity: 'info',
      message: `${this.#format} has no place for ${path} (${number})`,
      path,
    }))
  }
}
