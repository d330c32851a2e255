import { type ListScore, sameText, type ValueScore } from '../score.ts'
import type { PageGold } from './page-gold.ts'
import type { PageReading } from './page-reading.ts'

/** The fields of a page that are right or wrong. */
export const PAGE_FIELDS = ['title', 'lede', 'authors', 'day', 'minute'] as const
export type PageField = (typeof PAGE_FIELDS)[number]

/** How far a reading of one page is right. No value against no value counts as right. */
export interface PageScore {
  readonly right: Readonly<Record<PageField, boolean>>
  /** Words of the body, each as often as it stands there. */
  readonly body: ListScore
  /** Words of the captions. */
  readonly captions: ListScore
}

const NOTHING: PageGold = { title: null, lede: null, authors: [], date: null, body: [], captions: [] }

/** Compares a reading with the gold of a page that holds an article. */
export function scorePage(gold: PageGold, reading: PageReading): PageScore {
  const found = reading ?? NOTHING
  const same = (a: string | null, b: string | null) => sameText(a ?? '', b ?? '')
  return {
    right: {
      title: same(gold.title, found.title),
      lede: same(gold.lede, found.lede),
      authors: sameNames(gold.authors, found.authors),
      day: dayOf(gold.date) === dayOf(found.date),
      minute: gold.date === found.date,
    },
    body: scoreWords(gold.body, found.body),
    captions: scoreWords(gold.captions, found.captions),
  }
}

function dayOf(date: string | null): string {
  return date?.slice(0, 'YYYY-MM-DD'.length) ?? ''
}

/** Names in any order, without regard to case: `ĐÀO VIỆT` is Đào Việt. */
function sameNames(gold: readonly string[], found: readonly string[]): boolean {
  const key = (names: readonly string[]) =>
    names
      .map((name) => name.toLowerCase().normalize('NFC').trim())
      .sort()
      .join('\n')
  return key(gold) === key(found)
}

function scoreWords(gold: readonly string[], found: readonly string[]): ListScore {
  const open = new Map<string, number>()
  const goldWords = gold.flatMap(wordsOf)
  for (const word of goldWords) open.set(word, (open.get(word) ?? 0) + 1)
  const foundWords = found.flatMap(wordsOf)
  let hits = 0
  for (const word of foundWords) {
    const left = open.get(word) ?? 0
    if (left === 0) continue
    open.set(word, left - 1)
    hits++
  }
  return { hits, gold: goldWords.length, found: foundWords.length }
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** The shares of several pages together. */
export interface PagesScore {
  readonly fields: Readonly<Record<PageField, ValueScore>>
  /** Mean of the pages' F1 of body words; a page without a body in gold and reading counts 1. */
  readonly body: number
  readonly captions: number
}

export function sumPages(scores: readonly PageScore[]): PagesScore {
  const fields = Object.fromEntries(
    PAGE_FIELDS.map((field) => [
      field,
      { right: scores.filter(({ right }) => right[field]).length, total: scores.length },
    ]),
  ) as Record<PageField, ValueScore>
  const mean = (list: (score: PageScore) => ListScore) =>
    scores.reduce((sum, score) => sum + f1(list(score)), 0) / Math.max(1, scores.length)
  return { fields, body: mean(({ body }) => body), captions: mean(({ captions }) => captions) }
}

function f1({ hits, gold, found }: ListScore): number {
  return gold + found === 0 ? 1 : (2 * hits) / (gold + found)
}
