import { sliceSpan } from '@chugiai/text'
import type { Article } from '../schema/article.ts'
import type { Block, BlockType } from '../schema/block.ts'
import type { Figure } from '../schema/figure.ts'
import { assertArticle } from '../source/source-of.ts'
import { escapeHtml } from './escape.ts'
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
  isHeadCell,
  languageTag,
  publishedMoment,
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
  'publishedDate',
  'figures[].image',
  'tags',
  'language',
  'region',
]

/**
 * Writes an article as an `<article>` element, its blocks in reading order: `<h1>`, `<figure>` with `<figcaption>`,
 * `<address>` for the byline, `<time>` for the dates. Boilerplate is left out. Text is escaped, and addresses that are not of
 * the web are left out: the output holds no script and no style.
 *
 * @example
 * toHtml(parseArticle('Mưa lớn ở miền núi\nLũ về trong đêm ở nhiều xã ven sông.\nThu Hà').article).text
 * // '<article lang="vi">\n<h1>Mưa lớn ở miền núi</h1>\n…<address>Thu Hà</address>\n</article>\n'
 */
export function toHtml(article: Article): WrittenText {
  assertArticle(article)
  const losses = new Losses('HTML', article, HELD)
  losses.lose('tags', bareTags(article))
  const elements = article.blocks.flatMap((block) => WRITERS[block.type](article, block, losses) ?? [])
  const pictures = bareFigures(article).flatMap((figure) => {
    const image = imageOf(figure, losses)
    return image === '' ? [] : `<figure>${image}</figure>`
  })
  const lines = [
    `<article lang="${escapeHtml(languageTag(article))}">`,
    ...publishedElement(article),
    ...withLists(elements),
    ...statedByline(article).map((names) => `<address>${escapeHtml(names)}</address>`),
    ...pictures,
    '</article>',
  ]
  return { text: `${lines.join('\n')}\n`, issues: losses.issues() }
}

/** The date of publication, unless the date that the page carries says as much. */
function publishedElement(article: Article): string[] {
  const moment = publishedMoment(article)
  return moment === undefined || isShown(moment, article) ? [] : [timeElement(moment, readable(moment))]
}

function isShown(moment: string, { pageDate }: Article): boolean {
  return pageDate !== undefined && pageDate.value.slice(0, SHOWN) === moment.slice(0, SHOWN)
}

const SHOWN = '2023-10-12T14:05'.length

/** `12/10/2023 14:05`, as a reader of Vietnamese writes it. */
function readable(moment: string): string {
  const [date = '', clock = ''] = moment.split('T')
  return `${date.split('-').reverse().join('/')} ${clock.slice(0, 5)}`.trim()
}

function timeElement(moment: string, text: string): string {
  return `<time datetime="${escapeHtml(moment)}">${escapeHtml(text)}</time>`
}

const ITEM = '<li'

/** Items that follow each other stand in one list. */
function withLists(elements: readonly string[]): string[] {
  return elements.flatMap((element, i) => {
    if (!element.startsWith(ITEM)) return element
    const opens = !elements[i - 1]?.startsWith(ITEM)
    const closes = !elements[i + 1]?.startsWith(ITEM)
    return [...(opens ? ['<ul>'] : []), element, ...(closes ? ['</ul>'] : [])]
  })
}

type BlockWriter = (article: Article, block: Block, losses: Losses) => string | null

const element =
  (tag: string, attributes = ''): BlockWriter =>
  (article, block) =>
    `<${tag}${attributes}>${escapeHtml(blockLine(article, block))}</${tag}>`

const lines =
  (tag: string): BlockWriter =>
  (article, block) =>
    `<${tag}>${blockLines(article, block).map(escapeHtml).join('<br>')}</${tag}>`

const WRITERS: Readonly<Record<BlockType, BlockWriter>> = {
  page_date: (article, block) => {
    const { pageDate, text } = article
    const written = sliceSpan(text, block.span)
    if (pageDate?.block !== block.id) return `<p>${escapeHtml(written)}</p>`
    const published = publishedMoment(article)
    return timeElement(published && isShown(published, article) ? published : pageDate.value, written)
  },
  title: element('h1'),
  lede: element('p', ' role="doc-subtitle"'),
  heading: element('h2'),
  paragraph: element('p'),
  caption: (article, block, losses) => {
    const image = imageOf(figureOf(article, block), losses)
    return `<figure>${image}<figcaption>${escapeHtml(captionLine(article, block))}</figcaption></figure>`
  },
  byline: lines('address'),
  // A browser numbers by itself; the page's own number may not be the next one.
  list_item: (article, block) => {
    const { number, text } = splitMarker(blockLine(article, block))
    return number === null ? `<li>${escapeHtml(text)}</li>` : `<li value="${number}">${escapeHtml(text)}</li>`
  },
  quote: element('blockquote'),
  table: (article, block) => {
    const rows = tableRows(article, block).map((cells, row) => rowElement(block, cells, row))
    return `<table>${rows.join('')}</table>`
  },
  tags: element('p'),
  boilerplate: () => null,
}

function rowElement(block: Block, cells: readonly string[], row: number): string {
  const elements = cells.map((cell, column) => {
    const tag = isHeadCell(block, row, column) ? 'th' : 'td'
    return `<${tag}>${escapeHtml(cell)}</${tag}>`
  })
  return `<tr>${elements.join('')}</tr>`
}

function imageOf(figure: Figure | undefined, losses: Losses): string {
  if (figure?.image === undefined) return ''
  const url = safeUrl(figure.image.url)
  if (url === null) losses.lose('figures[].image.url')
  return url === null ? '' : `<img src="${escapeHtml(url)}" alt="${escapeHtml(figure.image.alt ?? '')}">`
}
