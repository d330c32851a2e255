import type { Article } from '../../schema/article.ts'
import { firstBlock, type OpeningBlock, oneLine, type SortedPage } from './sorted-page.ts'

type Headline = Pick<Article, 'title' | 'lede' | 'agencyCode' | 'dateline' | 'wireSource'>

/** Title, lede and what stands before the lede. The lede's value starts behind the agency code (R4). */
export function pickHeadline(page: SortedPage, story: OpeningBlock | null): Headline {
  const title = firstBlock(page, 'title')?.block
  const isLede = story?.block.type === 'lede' && story.start < story.block.span.end
  const { code, place } = story?.opening ?? {}
  return {
    ...(title && { title: inBlock(page, title.id, title.span.start, title.span.end) }),
    ...(isLede && { lede: inBlock(page, story.block.id, story.start, story.block.span.end) }),
    ...(code && { agencyCode: code }),
    ...(place && { dateline: place }),
    // R3: behind a place stands the agency that sent the text: `Hà Nội (TTXVN)`.
    ...(place && code && { wireSource: { value: code.value, span: code.span } }),
  }
}

function inBlock({ text }: SortedPage, block: string, start: number, end: number) {
  return { value: oneLine(text, start, end), span: { start, end }, block }
}
