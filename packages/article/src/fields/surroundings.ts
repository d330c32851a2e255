import type { BlockDraft } from '../blocks.ts'
import { linkTitle } from '../rules/boilerplate.ts'
import { sectionName } from '../rules/section.ts'
import { readTags } from '../rules/tags.ts'
import type { Article } from '../schema/article.ts'
import type { Reading } from './reading.ts'

type Surroundings = Pick<Article, 'section' | 'tags' | 'related'>

/** What stands around the story: its section, its tags, links to other articles. */
export function readSurroundings({ blocks }: Reading): Surroundings {
  const section = blocks.find(({ block }) => block.rule === 'section')
  const tags = blocks.flatMap(({ block, passages }) => (block.type === 'tags' ? (readTags(passages[0]!) ?? []) : []))
  const related = blocks.flatMap(readLink)
  return {
    ...(section ? { section: sectionName(section.passages[0]!) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(related.length > 0 ? { related } : {}),
  }
}

function readLink({ block, passages }: BlockDraft) {
  if (block.rule === 'boilerplate-link') return linkTitle(passages[0]!, 'link') ?? []
  if (block.rule === 'boilerplate-links') return linkTitle(passages[0]!, 'links') ?? []
  return []
}
