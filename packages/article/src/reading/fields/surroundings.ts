import { readMoment } from '../../dates/moment.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import type { Passage } from '../../page/passages.ts'
import { linkTitle } from '../../rules/boilerplate.ts'
import { sectionName } from '../../rules/section.ts'
import { readTags } from '../../rules/tags.ts'
import type { Article } from '../../schema/article.ts'
import type { BlockDraft } from '../blocks.ts'
import type { Reading } from './reading.ts'

type Surroundings = Pick<Article, 'section' | 'tags' | 'related' | 'publisher' | 'modifiedDate' | 'crawl' | 'licences'>

/** What stands around the story: its section, its tags, links to other articles. Metadata fills in what the text lacks. */
export function readSurroundings({ blocks, metadata }: Reading): Surroundings {
  const section = blocks.find(({ block }) => block.rule === 'section')
  const written: NonNullable<Surroundings['tags']> = blocks.flatMap(({ block, passages }) =>
    block.type === 'tags' ? (readTags(passages[0]!) ?? []) : [],
  )
  const related = blocks.flatMap(readLink)
  const tags = written.length > 0 ? written : (metadata?.keywords ?? []).map((value) => ({ value }))
  return {
    ...readSection(section, metadata),
    ...(tags.length > 0 ? { tags } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...readAddresses(metadata),
  }
}

function readSection(draft: BlockDraft | undefined, metadata: PageMetadata | undefined): Surroundings {
  if (draft !== undefined) return { section: sectionName(draft.passages[0]!) }
  return metadata?.section === undefined ? {} : { section: { value: metadata.section } }
}

/** What a page says of itself and nothing in its text can confirm. */
function readAddresses(metadata: PageMetadata | undefined): Surroundings {
  const modified = metadata?.modified.map(readMoment).find((moment) => moment !== null)
  return {
    ...(metadata?.publisher ? { publisher: { name: metadata.publisher } } : {}),
    ...(modified ? { modifiedDate: { value: modified } } : {}),
    ...(metadata?.licence ? { licences: { text: metadata.licence } } : {}),
    ...readCrawl(metadata),
  }
}

function readCrawl({ canonicalUrl, robots }: Partial<PageMetadata> = {}): Surroundings {
  if (!canonicalUrl && !robots) return {}
  return { crawl: { ...(canonicalUrl ? { canonicalUrl } : {}), ...(robots ? { robots } : {}) } }
}

function readLink({ block, passages }: BlockDraft) {
  if (block.rule === 'boilerplate-link') return withUrl(passages[0]!)
  if (block.rule === 'boilerplate-links') return linkTitle(passages[0]!, 'links') ?? []
  return []
}

function withUrl(passage: Passage) {
  const link = linkTitle(passage, 'link')
  if (link === null) return []
  return { ...link, ...(passage.markup?.url === undefined ? {} : { url: passage.markup.url }) }
}
