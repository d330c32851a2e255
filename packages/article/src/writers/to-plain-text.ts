import type { Article } from '../schema/article.ts'
import type { Block } from '../schema/block.ts'
import { type LosableField, Losses } from './loss.ts'
import { blockLines, captionLine } from './story.ts'
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
  const losses = new Losses('plain text', article, HELD)
  let text = ''
  for (const block of article.blocks) {
    if (block.type === 'boilerplate') continue
    if (text !== '') text += block.type === 'caption' ? BEFORE_CAPTION : BETWEEN
    text += linesOf(article, block)
  }
  return { text: text === '' ? '' : `${text}\n`, issues: losses.issues() }
}

function linesOf(article: Article, block: Block): string {
  const lines = blockLines(article, block).join('\n')
  const caption = block.type === 'caption' ? captionLine(article, block) : lines
  // The lines of a caption stay apart unless its credit needed a label.
  return caption === lines.replaceAll('\n', ' ') ? lines : caption
}
