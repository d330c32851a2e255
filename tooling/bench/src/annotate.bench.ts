import { annotate, sampleArticle } from 'chugiai'
import { machine, medianTimeAsync, printTable } from './measure.ts'

// What a 5 kB article costs, and what ten times the text costs: a ratio near 10 is linear.
const ARTICLE = 3_650 // characters of Vietnamese that make about 5 kB of UTF-8
const SIZES = [10_000, 100_000, 1_000_000]

const body = sampleArticle.split('\n').filter((line) => line.length > 100)

/** A page of about `length` characters: the sample's head and byline, its paragraphs again and again between them. */
function pageOf(length: number): string {
  const lines = sampleArticle.split('\n')
  const paragraphs: string[] = []
  for (let size = sampleArticle.length, i = 0; size < length; i++) {
    const paragraph = body[i % body.length]!
    paragraphs.push(paragraph)
    size += paragraph.length + 2
  }
  return [...lines.slice(0, -1), ...paragraphs.flatMap((paragraph) => [paragraph, '']), lines.at(-1)].join('\n')
}

console.log(machine())
const small = pageOf(ARTICLE)
for (let i = 0; i < 50; i++) await annotate(small)
const articleTime = await medianTimeAsync(() => annotate(small), { runs: 50 })
console.log(`annotate, an article of ${Buffer.byteLength(small)} bytes: ${articleTime.toFixed(1)} ms (median)`)

const rows: (string | number)[][] = []
let before: number | undefined
for (const size of SIZES) {
  const page = pageOf(size)
  const time = await medianTimeAsync(() => annotate(page), { runs: 5, budget: 1_000 })
  const ratio = before === undefined ? '' : (time / before).toFixed(1)
  rows.push([page.length, time.toFixed(1), ((page.length / time) * 1000).toFixed(0), ratio])
  before = time
}
printTable(['characters', 'ms', 'characters/s', 'times the row above'], rows)
