import { type Article, parseArticle } from '@chugiai/article'
import { formatColumns, formatShare } from '../columns.ts'
import { sameText, type ValueScore } from '../score.ts'
import type { HeadVariant, VariantGold } from './head-variants.ts'

const FIELDS = ['title', 'lede', 'people', 'date', 'section', 'figures'] as const
type Field = (typeof FIELDS)[number]

/** One order with its scores, and the variants of which something was wrong. */
export interface OrderScore {
  readonly order: string
  readonly fields: Readonly<Record<Field, ValueScore>>
  readonly misses: readonly string[]
}

/** Reads every variant and scores its fields by order. */
export function scoreHeads(variants: readonly HeadVariant[]): OrderScore[] {
  const orders = [...new Set(variants.map(({ order }) => order))]
  return orders.map((order) => {
    const read = variants
      .filter((variant) => variant.order === order)
      .map((variant) => ({ variant, right: rightOf(variant) }))
    const shareOf = (field: Field) => ({ right: read.filter(({ right }) => right[field]).length, total: read.length })
    const fields = Object.fromEntries(FIELDS.map((field) => [field, shareOf(field)])) as Record<Field, ValueScore>
    const misses = read.flatMap(({ variant, right }) => {
      const wrong = FIELDS.filter((field) => !right[field])
      return wrong.length === 0 ? [] : [`${order} ${variant.tail || '-'} ${variant.id}: ${wrong.join(', ')}`]
    })
    return { order, fields, misses }
  })
}

function rightOf({ text, gold }: HeadVariant): Record<Field, boolean> {
  const found = readingOf(parseArticle(text).article)
  return {
    title: sameText(gold.title, found.title),
    lede: sameText(gold.lede, found.lede),
    people: gold.people.join() === found.people.join(),
    date: gold.date === found.date,
    section: gold.section === found.section,
    figures:
      gold.figures.length === found.figures.length && gold.figures.every((one, i) => sameText(one, found.figures[i])),
  }
}

function readingOf({ text, blocks, ...article }: Article): VariantGold {
  const letters = (id: string | undefined) => {
    const block = blocks.find((one) => one.id === id)
    return block === undefined ? '' : text.slice(block.span.start, block.span.end)
  }
  const people = (article.byline?.people ?? []).filter(({ function: role }) => role !== 'photo' && role !== 'video')
  return {
    title: article.title?.value ?? '',
    lede: letters(article.lede?.block),
    people: [...new Set(people.map(({ name }) => name))],
    date: article.publishedDate?.value?.slice(0, 'YYYY-MM-DDThh:mm'.length) ?? '',
    section: article.section?.value ?? null,
    figures: blocks.filter(({ type }) => type === 'caption').map(({ id }) => letters(id)),
  }
}

/** The orders as a table, and below it what was wrong. */
export function formatHeads(scores: readonly OrderScore[]): string {
  const rows = scores.map(({ order, fields }) => [order, ...FIELDS.map((field) => formatShare(fields[field]))])
  const misses = scores.flatMap((score) => score.misses)
  return [formatColumns([['order', ...FIELDS], ...rows]), ...(misses.length > 0 ? ['', ...misses] : [])].join('\n')
}
