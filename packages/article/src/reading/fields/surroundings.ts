import { letterKey } from '../../page/letter-key.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import type { SectionReading } from '../../rules/section.ts'
import type { Article } from '../../schema/article.ts'
import type { SortedPage } from './sorted-page.ts'

type Surroundings = Pick<Article, 'section' | 'tags' | 'related' | 'publisher' | 'access' | 'crawl' | 'licences'>

/** What stands around the story: its section, its tags, links to other articles. Metadata fills in what the text lacks. */
export function pickSurroundings({ blocks, metadata }: SortedPage): Surroundings {
  const readings = blocks.map(({ reading }) => reading)
  const around = readings.filter((reading) => reading.type === 'boilerplate')
  const section = sectionOf(
    around.flatMap((reading) => reading.section ?? []),
    metadata,
  )
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

/**
 * The section that the text shows, where metadata says nothing else: above a title stand menus as well. Else the last
 * step of the path that metadata gives.
 */
function sectionOf(shown: readonly SectionReading[], metadata: PageMetadata | undefined): Surroundings['section'] {
  const path = metadata?.breadcrumb ?? []
  const stated = [...path, ...(metadata?.section?.split(',') ?? [])].map(letterKey)
  const agreeing = shown.find(({ value }) => stated.includes(letterKey(value)))
  if (agreeing !== undefined) return agreeing
  const value = path.at(-1) ?? (shown.length === 0 ? metadata?.section : undefined)
  return value === undefined ? shown[0] : { value }
}

/** What a page says of itself and nothing in its text can confirm. */
function pickStated({ publisher, licence, canonicalUrl, robots, access }: Partial<PageMetadata> = {}): Surroundings {
  const crawl = { ...(canonicalUrl && { canonicalUrl }), ...(robots && { robots }) }
  return {
    ...(publisher && { publisher: { name: publisher } }),
    ...(access && { access }),
    ...(licence && { licences: { text: licence } }),
    ...((canonicalUrl || robots) && { crawl }),
  }
}
