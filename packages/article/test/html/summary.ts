import type { Article } from '../../src/schema/article.ts'
import { summarize } from '../summary.ts'

/** As for plain text, with what only pages of HTML have. */
export function summarizePage(article: Article) {
  const { figures, related, crawl, publisher, modifiedDate } = article
  const images = figures.map(({ id, image }) => [id, image?.url, image?.alt].filter(Boolean).join(' '))
  return JSON.parse(
    JSON.stringify({
      ...summarize(article),
      images: images.length > 0 ? images : undefined,
      links: related?.map(({ url }) => url),
      canonicalUrl: crawl?.canonicalUrl,
      publisher: publisher?.name,
      modifiedDate: modifiedDate?.value,
    }),
  )
}
