import { sliceSpan } from '@chugiai/text'
import { joinLines } from '../page/shape.ts'
import type { Article } from '../schema/article.ts'
import type { Block, BlockType } from '../schema/block.ts'
import type { BylinePerson } from '../schema/byline.ts'
import type { Figure } from '../schema/figure.ts'

/** The text of a block on one line. */
export function blockLine({ text }: Article, { span }: Block): string {
  return joinLines(sliceSpan(text, span))
}

/** The lines of a block. */
export function blockLines({ text }: Article, { span, lines = [span] }: Block): string[] {
  return lines.map((line) => sliceSpan(text, line))
}

const BODY: readonly BlockType[] = ['heading', 'paragraph', 'list_item', 'quote', 'table']

/** The body as one string, a block a paragraph. The lines of a table stay apart. */
export function bodyText(article: Article): string {
  const blocks = article.blocks.filter(({ type }) => BODY.includes(type))
  return blocks.map((block) => blockLines(article, block).join(block.type === 'table' ? '\n' : ' ')).join('\n\n')
}

/** The cells of a table, row by row. */
export function tableRows(article: Article, block: Block): string[][] {
  return blockLines(article, block).map((line) => line.split(CELLS))
}

const CELLS = / \| / // as the reader of HTML parts them

/** Whether a cell of a table is a heading. */
export function isHeadCell({ header }: Block, row: number, column: number): boolean {
  return (
    ((header === 'row' || header === 'both') && row === 0) ||
    ((header === 'column' || header === 'both') && column === 0)
  )
}

/** The byline where the text has none, and metadata alone names who wrote it. */
export function statedByline({ byline }: Article): string[] {
  return byline === undefined || byline.block !== undefined ? [] : [byline.raw]
}

/** Number of tags that stand beside the text. */
export function bareTags({ tags = [] }: Article): number {
  return tags.filter(({ span }) => span === undefined).length
}

/** The figure that a caption belongs to. */
export function figureOf({ figures }: Article, { figure }: Block): Figure | undefined {
  return figures.find(({ id }) => id === figure)
}

/** Pictures that no block captions. */
export function bareFigures({ figures, blocks }: Article): Figure[] {
  const captioned = new Set(blocks.map(({ figure }) => figure))
  return figures.filter(({ id, image }) => image !== undefined && !captioned.has(id))
}

/** A caption with its credit, which gets a label where the page has none. */
export function captionLine(article: Article, block: Block): string {
  const { caption, credit } = figureOf(article, block) ?? {}
  const line = blockLine(article, block)
  if (credit === undefined || isLabelled(article, block, credit.span.start)) return line
  return `${caption?.value ?? ''} (Ảnh: ${credit.text})`.trimStart()
}

const LABEL = /[:(]\s*$/

function isLabelled({ text }: Article, { span }: Block, credit: number): boolean {
  return LABEL.test(text.slice(span.start, credit))
}

/** The people of the byline who did one of the functions, each name once. */
export function peopleWho({ byline }: Article, functions: readonly BylinePerson['function'][]): BylinePerson[] {
  const people = byline?.people.filter((person) => functions.includes(person.function)) ?? []
  return people.filter(({ name }, i) => people.findIndex((person) => person.name === name) === i)
}

/** The language tag of an article: `vi`, or `vi-VN` where its region is known. */
export function languageTag({ language, region }: Article): string {
  return region === undefined ? language : `${language}-${region}`
}

/** The moment of publication with its zone, as formats of exchange want it; a day stays a day. */
export function publishedMoment({ publishedDate }: Article): string | undefined {
  const { value = null, timeZone = '' } = publishedDate ?? {}
  return value === null ? undefined : withZone(value, timeZone)
}

/** The moment of the last change, in the zone of publication where it names none. */
export function modifiedMoment({ modifiedDate, publishedDate }: Article): string | undefined {
  return modifiedDate && withZone(modifiedDate.value, publishedDate?.timeZone ?? '')
}

function withZone(moment: string, zone: string): string {
  return /T\d{2}(?::\d{2}){0,2}$/.test(moment) ? moment + zone : moment
}
