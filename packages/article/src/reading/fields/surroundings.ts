import { readMoment } from '../../dates/moment.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import type { Article } from '../../schema/article.ts'
import type { SortedPage } from './sorted-page.ts'

type Surroundings = Pick<Article, 'section' | 'tags' | 'related' | 'publisher' | 'modifiedDate' | 'crawl' | 'licences'>

/** What stands around the story: its section, its tags, links to other articles. Metadata fills in what the text lacks. */
export function pickSurroundings({ blocks, metadata }: SortedPage): Surroundings {
  const readings = blocks.map(({ reading }) => reading)
  const around = readings.filter((reading) => reading.type === 'boilerplate')
  const section = around.find((reading) => reading.section)?.section ?? sectionOf(metadata)
  const written = readings.flatMap((reading) => (reading.type === 'tags' ? reading.tags : []))
  const tags = written.length > 0 ? written : (metadata?.keywords ?? []).map((value) => ({ value }))
  const related = around.flatMap(({ link }) => link ?? [])
  return {
    ...(section && { section }),
    ...(tags.length > 0 && { tags }),
    ...(related.length > 0 && { related }),
    ...pickStated(metadata),
  }
}

function sectionOf(metadata: PageMetadata | undefined): Surroundings['section'] {
  return metadata?.section ? { value: metadata.section } : undefined
}

/** What a page says of itself and nothing in its text can confirm. */
function pickStated({
  publisher,
  licence,
  modified = [],
  canonicalUrl,
  robots,
}: Partial<PageMetadata> = {}): Surroundings {
  const changed = modified.map(readMoment).find((moment) => moment !== null)
  const crawl = { ...(canonicalUrl && { canonicalUrl }), ...(robots && { robots }) }
  return {
    ...(publisher && { publisher: { name: publisher } }),
    ...(changed && { modifiedDate: { value: changed } }),
    ...(licence && { licences: { text: licence } }),
    ...((canonicalUrl || robots) && { crawl }),
  }
}
