import { type Article, type BlockType, parseArticle } from '@chugiai/article'
import { decode } from '@chugiai/normalizer'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageGold } from './page-gold.ts'

/** What a reader says of a page, in the terms of the gold; `null` when it finds no article. */
export type PageReading = PageGold | null

const BODY: ReadonlySet<BlockType> = new Set(['paragraph', 'heading', 'list_item', 'quote', 'table'])

/** Reads a page with this library. */
export function readWithChugiai(bytes: Uint8Array): PageReading {
  const { article } = parseArticle(bytes, { mediaType: 'text/html' })
  if (article.text === '') return null
  const texts = (types: ReadonlySet<BlockType>) =>
    article.blocks.filter(({ type }) => types.has(type)).map(({ span }) => article.text.slice(span.start, span.end))
  return {
    title: article.title?.value ?? null,
    lede: texts(new Set(['lede']))[0] ?? null,
    authors: authorsOf(article),
    date: article.publishedDate?.value?.slice(0, 'YYYY-MM-DDThh:mm'.length) ?? null,
    body: texts(BODY),
    captions: texts(new Set(['caption'])),
  }
}

/** Whoever did more than take the pictures; the staff where nobody has a name. */
function authorsOf({ byline }: Article): string[] {
  const people = (byline?.people ?? []).filter(({ function: role }) => role !== 'photo' && role !== 'video')
  const names = [...new Set(people.map(({ name }) => name))]
  return names.length > 0 || byline?.staff === undefined ? names : [byline.staff.value]
}

/** Reads a page with Readability on linkedom. It names no lede and no captions; its excerpt stands for the lede. */
export function readWithReadability(bytes: Uint8Array): PageReading {
  const { document } = parseHTML(decode(bytes).text)
  const read = new Readability<HTMLElement>(document as unknown as Document, {
    serializer: (node) => node as HTMLElement,
  }).parse()
  if (!read?.content) return null
  const blocks = [...read.content.querySelectorAll('p, h2, h3, h4, li')].map((node) => node.textContent ?? '')
  return {
    title: read.title ?? null,
    lede: read.excerpt ?? null,
    authors: read.byline ? [read.byline] : [],
    date: read.publishedTime?.slice(0, 'YYYY-MM-DDThh:mm'.length) ?? null,
    body: blocks.filter((text) => text.trim() !== ''),
    captions: [],
  }
}
