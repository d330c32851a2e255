import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleArticle } from 'chugiai'

// A corpus of any size from the repository's own samples: pages whose paragraphs are mixed and whose figures differ.

const FIXTURES = new URL('../../../packages/article/test/fixtures/', import.meta.url) // of the built file, in dist
const PARAGRAPH = 60 // characters: what is shorter is a title, a date or a name
const SMALLEST = 800
const LARGEST = 6_000 // bytes; half-way between them is the mean of 3.4 kB that newspaper articles have

/** The record number `index` of the corpus of a seed, as a line of NDJSON: the same on every machine. */
export type MakeRecord = (index: number) => string

export function recordMaker(seed: number): MakeRecord {
  const pages = samplePages()
  const paragraphs = pages.flatMap((page) => page.filter((line) => line.length > PARAGRAPH))
  return (index) => {
    const random = seededRandom(seed + index)
    const page = pages[Math.floor(random() * pages.length)] as readonly string[]
    const longest = SMALLEST + random() * (LARGEST - SMALLEST)
    const text = withOtherFigures(lengthened(page, paragraphs, longest, random), random)
    return `${JSON.stringify({ id: `bai-${index}`, nguon: `https://vi.du/${index}`, text })}\n`
  }
}

/** The corpus, line by line, until it has `bytes` bytes. */
export function* madeRecords(seed: number, bytes: number): Generator<string> {
  const record = recordMaker(seed)
  for (let index = 0, written = 0; written < bytes; index++) {
    const line = record(index)
    written += Buffer.byteLength(line)
    yield line
  }
}

function samplePages(): (readonly string[])[] {
  const folder = FIXTURES.pathname
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const texts = [sampleArticle, ...names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))]
  return texts.map((text) => text.trimEnd().split('\n'))
}

/** The page with paragraphs of others before its last line. */
function lengthened(
  page: readonly string[],
  paragraphs: readonly string[],
  bytes: number,
  random: () => number,
): string {
  const more: string[] = []
  for (let size = Buffer.byteLength(page.join('\n')); size < bytes; ) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] as string
    more.push('', paragraph)
    size += Buffer.byteLength(paragraph) + 2
  }
  return [...page.slice(0, -1), ...more, '', ...page.slice(-1)].join('\n')
}

/** Figures differ from page to page, those of days and years aside: no two pages are the same. */
function withOtherFigures(text: string, random: () => number): string {
  const figures = /(?<![\d/.-])[1-9](?:\d{2}(?![\d/.-])|\d(?=[,%]))/g
  return text.replace(figures, ({ length }) => String(Math.floor((0.1 + 0.9 * random()) * 10 ** length)))
}

/** Numbers from 0 to 1 that a seed decides (mulberry32, T. Ettinger). */
function seededRandom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
