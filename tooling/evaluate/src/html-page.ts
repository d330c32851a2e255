import { type Article, type BlockType, parseArticle } from '@chugiai/article'
import { Alignment } from '@chugiai/text'
import { formatColumns, formatPercent, formatShare } from './columns.ts'
import { f1, type ListScore, sameText, scoreList, type ValueScore } from './score.ts'

/** What is known of a page: the fields of `articles/html/*.json`. */
export interface ExpectedPage {
  readonly authors: readonly string[]
  /** Passages as the content system marks them up; it marks captions behind a picture as paragraphs too. */
  readonly paragraphs: readonly string[]
}

/** What was read of a page of HTML, and how far it is right. */
export interface PageRow {
  readonly page: string
  /** Codes of errors and warnings. */
  readonly issues: readonly string[]
  readonly title: string
  readonly byline: string
  readonly published: string
  readonly blocks: Readonly<Record<string, number>>
  readonly pictures: number
  /** Blocks whose place in the file holds their first and last word. */
  readonly places: ValueScore
  readonly authors?: ValueScore
  readonly paragraphs?: ListScore
}

/** Reads a page and compares it with what is known of it. */
export function readHtmlPage(page: string, html: string, expected: ExpectedPage | null): PageRow {
  const { article, issues } = parseArticle(html, { mediaType: 'text/html' })
  return {
    page,
    issues: issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
    title: article.title?.value ?? '',
    byline: article.byline?.raw ?? '',
    published: article.publishedDate?.value ?? '',
    blocks: countTypes(article),
    pictures: article.figures.filter(({ image }) => image).length,
    places: scorePlaces(article, html),
    ...(expected ? compare(article, expected) : {}),
  }
}

function countTypes({ blocks }: Article): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type } of blocks) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function scorePlaces({ blocks, text, source }: Article, html: string): ValueScore {
  const places = Alignment.fromJSON(source.alignment).toSourceAll(blocks.map(({ span }) => span))
  const right = blocks.filter(({ span }, i) => {
    const words = asciiWords(text.slice(span.start, span.end))
    const place = html.slice(places[i]!.start, places[i]!.end)
    return words.length === 0 || (place.includes(words[0]!) && place.includes(words.at(-1)!))
  })
  return { right: right.length, total: blocks.length }
}

/** Words that a page writes letter for letter, whatever its references and forms of accents. */
function asciiWords(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{M}\p{N}])[a-z0-9]+(?![\p{L}\p{M}\p{N}])/giu) ?? []
}

const BODY: ReadonlySet<BlockType> = new Set(['lede', 'paragraph', 'heading', 'list_item', 'quote', 'table'])

function compare({ blocks, text, byline }: Article, { authors, paragraphs }: ExpectedPage) {
  const textsOf = (types: ReadonlySet<BlockType>) =>
    blocks.filter(({ type }) => types.has(type)).map(({ span }) => text.slice(span.start, span.end))
  const captions = textsOf(new Set(['caption']))
  const body = paragraphs.filter((paragraph) => !captions.some((caption) => sameText(caption, paragraph)))
  return {
    authors: { right: Number(sameText(byline?.raw, authors.join(', '))), total: 1 },
    paragraphs: scoreList(body, textsOf(BODY)),
  }
}

const HEAD = [
  'page',
  'title',
  'byline',
  'published',
  'body',
  'captions',
  'pictures',
  'places',
  'author',
  'body F1',
  'issues',
]

/** The rows as a table of text. */
export function formatPages(rows: readonly PageRow[]): string {
  return formatColumns([HEAD, ...rows.map(cellsOf)])
}

function cellsOf(row: PageRow): string[] {
  const { blocks, authors, paragraphs } = row
  const body = Object.entries(blocks).filter(([type]) => BODY.has(type as BlockType))
  return [
    row.page,
    shorten(row.title),
    row.byline,
    row.published,
    String(body.reduce((sum, [, count]) => sum + count, 0)),
    String(blocks.caption ?? 0),
    String(row.pictures),
    formatShare(row.places),
    authors ? formatShare(authors) : '-',
    paragraphs ? formatPercent(f1(paragraphs) ?? 0) : '-',
    row.issues.join(' '),
  ]
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
