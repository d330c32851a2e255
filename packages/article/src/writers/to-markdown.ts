import type { Article } from '../schema/article.ts'
import type { Block, BlockType } from '../schema/block.ts'
import type { Figure } from '../schema/figure.ts'
import { assertArticle } from '../source/source-of.ts'
import { escapeDestination, escapeMarkdown } from './escape.ts'
import { splitMarker } from './list-items.ts'
import { type LosableField, Losses } from './loss.ts'
import { safeUrl } from './safe-url.ts'
import {
  bareFigures,
  bareTags,
  blockLine,
  blockLines,
  captionLine,
  figureOf,
  statedByline,
  tableRows,
} from './story.ts'
import type { WrittenText } from './written.ts'

const HELD: readonly LosableField[] = [
  'blocks[].type',
  'agencyCode',
  'dateline',
  'wireSource',
  'pageDate',
  'figures[].image',
  'tags',
]

/**
 * Writes an article as Markdown (CommonMark, with the tables of GitHub's), its blocks in reading order: the title as heading 1, pictures where they
 * have an address, captions in italics. Boilerplate is left out. Every letter that Markdown could take for markup is
 * escaped, and addresses that are not of the web are left out.
 *
 * @example
 * toMarkdown(parseArticle('Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nThu Hà').article).text
 * // '# Mưa lớn ở miền núi\n\n**Lũ về trong đêm ở nhiều xã ven sông.**\n\nThu Hà\n'
 */
export function toMarkdown(article: Article): WrittenText {
  assertArticle(article)
  const losses = new Losses('Markdown', article, HELD)
  losses.lose('tags', bareTags(article))
  const parts: string[] = []
  for (const [i, block] of article.blocks.entries()) {
    const written = WRITERS[block.type](article, block, losses)
    if (written === null) continue
    const tight = block.type === 'list_item' && article.blocks[i - 1]?.type === 'list_item'
    parts.push(parts.length === 0 ? '' : tight ? '\n' : '\n\n', written)
  }
  for (const names of statedByline(article)) parts.push('\n\n', escapeMarkdown(names))
  for (const figure of bareFigures(article)) parts.push('\n\n', pictureOf(figure, losses) ?? '')
  const text = parts.join('').trim()
  return { text: text === '' ? '' : `${text}\n`, issues: losses.issues() }
}

type BlockWriter = (article: Article, block: Block, losses: Losses) => string | null

const line: BlockWriter = (article, block) => escapeMarkdown(blockLine(article, block))

const WRITERS: Readonly<Record<BlockType, BlockWriter>> = {
  page_date: line,
  title: (...block) => `# ${line(...block)}`,
  lede: (...block) => `**${line(...block)}**`,
  heading: (...block) => `## ${line(...block)}`,
  paragraph: line,
  caption: (article, block, losses) => {
    const picture = pictureOf(figureOf(article, block), losses)
    const caption = `*${escapeMarkdown(captionLine(article, block))}*`
    return picture === null ? caption : `${picture}\\\n${caption}`
  },
  byline: (article, block) => blockLines(article, block).map(escapeMarkdown).join('\\\n'),
  list_item: (article, block) => {
    const { number, text } = splitMarker(blockLine(article, block))
    return `${number === null ? '-' : `${number}.`} ${escapeMarkdown(text)}`
  },
  quote: (...block) => `> ${line(...block)}`,
  table: (article, block) => tableText(tableRows(article, block)),
  tags: line,
  boilerplate: () => null,
}

/** A table as GitHub's Markdown has it: the first row heads it, and rows are as long as the longest. */
function tableText(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((cells) => cells.length))
  const lines = rows.map((cells) => Array.from({ length: width }, (_, i) => escapeMarkdown(cells[i] ?? '')))
  const [head, ...body] = lines.map((cells) => `| ${cells.join(' | ')} |`)
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n')
}

function pictureOf(figure: Figure | undefined, losses: Losses): string | null {
  if (figure?.image === undefined) return null
  const url = safeUrl(figure.image.url)
  if (url === null) losses.lose('figures[].image.url')
  return url === null ? null : `![${escapeMarkdown(figure.image.alt ?? '')}](${escapeDestination(url)})`
}
