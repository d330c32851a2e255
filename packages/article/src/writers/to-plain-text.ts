import { sliceSpan } from '@chugiai/text'
import type { Passage } from '../page/passages.ts'
import { startsListItem } from '../page/shape.ts'
import { isHeading } from '../rules/heading.ts'
import type { Article } from '../schema/article.ts'
import type { Block } from '../schema/block.ts'
import { assertArticle } from '../source/source-of.ts'
import { type LosableField, Losses } from './loss.ts'
import { bareTags, blockLines, captionLine, statedByline } from './story.ts'
import type { WrittenText } from './written.ts'

const HELD: readonly LosableField[] = ['blocks[].type', 'agencyCode', 'dateline', 'wireSource', 'pageDate', 'tags']

const BETWEEN = '\n\n'
const BEFORE_CAPTION = '\n\n\n' // where a picture stood there is a hole, and `parseArticle` knows a caption by it

/**
 * Writes an article as plain text, its blocks in reading order and parted by empty lines, without boilerplate.
 * `parseArticle` reads the same blocks off it again.
 *
 * @example
 * toPlainText(parseArticle('Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nThu Hà').article).text
 * // 'Mưa lớn ở miền núi\n\nLũ về trong đêm ở nhiều xã ven sông.\n\nThu Hà\n'
 */
export function toPlainText(article: Article): WrittenText {
  assertArticle(article)
  const losses = new Losses('plain text', article, HELD)
  losses.lose('tags', bareTags(article))
  losses.lose('blocks[].type', unmarkedBlocks(article))
  let text = ''
  for (const block of article.blocks) {
    if (block.type === 'boilerplate') continue
    if (text !== '') text += block.type === 'caption' ? BEFORE_CAPTION : BETWEEN
    text += linesOf(article, block)
  }
  for (const names of statedByline(article)) text += BETWEEN + names
  return { text: text === '' ? '' : `${text}\n`, issues: losses.issues() }
}

/** Number of blocks whose kind nothing in their letters says: quotes, tables, headings that read as sentences. */
function unmarkedBlocks(article: Article): number {
  const { blocks } = article
  return blocks.filter((block, i) => {
    if (block.type === 'quote' || block.type === 'table') return true
    const next = blocks[i + 1]
    return block.type === 'heading' && !isHeading(passageOf(article, block), next && passageOf(article, next))
  }).length
}

function passageOf({ text }: Article, { span, lines = [span] }: Block): Passage {
  return { span, lines, text: sliceSpan(text, span), gap: 1 }
}

function linesOf(article: Article, block: Block): string {
  const written = blockLines(article, block).join('\n')
  const lines = block.type === 'list_item' && !startsListItem(written) ? `- ${written}` : written
  const caption = block.type === 'caption' ? captionLine(article, block) : lines
  // The lines of a caption stay apart unless its credit needed a label.
  return caption === lines.replaceAll('\n', ' ') ? lines : caption
}
