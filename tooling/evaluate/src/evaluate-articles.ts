import { type Article, type BlockType, parseArticle } from '@chugiai/article'
import type { Input } from './inputs.ts'
import { addLists, type ListScore, sameText, scoreList, type ValueScore } from './score.ts'

/** The scores of one source in one layout. */
export interface Row {
  readonly source: string
  readonly layout: string
  readonly inputs: number
  readonly title: ValueScore
  readonly lede: ValueScore
  readonly byline: ValueScore
  readonly published: ValueScore
  readonly captions: ListScore
  readonly paragraphs: ListScore
}

/** An answer that differs from the gold. */
export interface Failure {
  readonly id: string
  readonly layout: string
  readonly field: string
  readonly gold: unknown
  readonly found: unknown
}

const VALUES = ['title', 'lede', 'byline', 'published'] as const
const LISTS = ['captions', 'paragraphs'] as const
const BODY: ReadonlySet<BlockType> = new Set(['paragraph', 'heading', 'list_item', 'quote', 'table'])

/** Reads every input and scores the fields that are gold in it. Rows come in the order of the inputs. */
export function evaluateArticles(inputs: readonly Input[]): { rows: Row[]; failures: Failure[] } {
  const rows = new Map<string, Row>()
  const failures: Failure[] = []
  for (const input of inputs) {
    const { article } = parseArticle(input.text, input.anchor ? { anchor: input.anchor } : {})
    const name = `${input.source}\n${input.layout}`
    const row = rows.get(name) ?? emptyRow(input)
    rows.set(name, scoreInput(row, input, article, failures))
  }
  return { rows: [...rows.values()], failures }
}

function emptyRow({ source, layout }: Input): Row {
  const value = { right: 0, total: 0 }
  const list = { hits: 0, gold: 0, found: 0 }
  return {
    source,
    layout,
    inputs: 0,
    title: value,
    lede: value,
    byline: value,
    published: value,
    captions: list,
    paragraphs: list,
  }
}

function scoreInput(row: Row, input: Input, article: Article, failures: Failure[]): Row {
  const { gold, id, layout } = input
  const next = { ...row, inputs: row.inputs + 1 }
  const found = readingOf(article, gold.lede === undefined)
  for (const field of VALUES) {
    if (gold[field] === undefined) continue
    const right = sameText(gold[field], found[field])
    next[field] = { right: next[field].right + Number(right), total: next[field].total + 1 }
    if (!right) failures.push({ id, layout, field, gold: gold[field], found: found[field] ?? null })
  }
  for (const field of LISTS) {
    const expected = gold[field]
    if (expected === undefined) continue
    const score = scoreList(expected, found[field], gold.neutral)
    next[field] = addLists(next[field], score)
    if (score.hits < score.gold || score.hits < score.found)
      failures.push(listFailure(input, field, expected, found[field]))
  }
  return next
}

function listFailure({ id, layout }: Input, field: string, gold: readonly string[], found: readonly string[]): Failure {
  return {
    id,
    layout,
    field,
    gold: gold.filter((text) => !found.some((other) => sameText(text, other))),
    found: found.filter((text) => !gold.some((other) => sameText(text, other))),
  }
}

/** What the reader found, in the terms of the gold. Where no lede is known, the first paragraph may be called one. */
function readingOf(article: Article, ledeIsBody: boolean) {
  const { text, blocks, title, lede, byline, publishedDate } = article
  const body = blocks.filter(({ type }) => BODY.has(type) || (ledeIsBody && type === 'lede'))
  const captions = blocks.filter(({ type }) => type === 'caption')
  const letters = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end)
  const ledeBlock = blocks.find(({ id }) => id === lede?.block)
  return {
    title: title?.value,
    lede: ledeBlock && letters(ledeBlock),
    byline: byline?.raw,
    published: publishedDate?.value?.slice(0, 10),
    captions: captions.map(letters),
    paragraphs: body.map(letters),
  }
}
