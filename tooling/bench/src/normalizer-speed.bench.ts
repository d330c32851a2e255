import { readFileSync } from 'node:fs'
import { normalize, normalizeText } from '@chugiai/normalizer'
import { machine, printTable } from './measure.ts'

// node dist/normalizer-speed.bench.js [FILE]: speeds side by side on one text, as it is, clean and decomposed, best of nine.
const SAMPLE = 'Hội nghị đánh giá kết quả thực hiện nghị quyết về phát triển kinh tế vùng cao, biên giới năm 2018. '
const ROUNDS = 9

const flat = (text: string) => Buffer.from(text, 'utf16le').toString('utf16le')
const found = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : SAMPLE.repeat(100_000)
const clean = flat(normalizeText(found))
const texts = { clean, 'as found': found, decomposed: flat(clean.normalize('NFD')) }

/** Every code unit looked up in one table: the limit for code in JavaScript. */
const table = new Uint8Array(0x10000)
function bareLoop(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)]!
  return sum
}

const contestants = {
  'bare loop': bareLoop,
  NFC: (text: string) => text.normalize('NFC'),
  normalizeText: (text: string) => normalizeText(text),
  normalize: (text: string) => normalize(text).text,
}

/** Reads one letter, so that a string that is a tree of pieces is joined within the measured time. */
function time(work: (text: string) => string | number, text: string): number {
  const start = performance.now()
  const result = work(text)
  if (typeof result === 'string') result.charCodeAt(result.length >> 1)
  return performance.now() - start
}

console.log(machine())
const rows: (string | number)[][] = []
for (const [name, text] of Object.entries(texts)) {
  const best = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [contestant, work] of Object.entries(contestants)) {
      best.set(contestant, Math.min(best.get(contestant) ?? Number.POSITIVE_INFINITY, time(work, text)))
    }
  }
  const megabytes = Buffer.byteLength(text) / 1e6
  for (const [contestant, ms] of best) {
    rows.push([
      name,
      contestant,
      ((megabytes / ms) * 1000).toFixed(0),
      (best.get('bare loop')! / ms).toFixed(2),
      (best.get('NFC')! / ms).toFixed(2),
    ])
  }
}
printTable(['text', 'function', 'MB/s', 'of bare loop', 'of NFC'], rows)

const linear: (string | number)[][] = []
let before: number | undefined
for (const size of [1e4, 1e5, 1e6, 1e7]) {
  const text = flat(found.repeat(Math.ceil(size / found.length)).slice(0, size))
  const times = Array.from({ length: ROUNDS }, () => time((source) => normalizeText(source), text))
  const best = Math.min(...times)
  linear.push([size, best.toFixed(2), before === undefined ? '' : (best / before).toFixed(1)])
  before = best
}
printTable(['characters', 'ms', 'times the row above'], linear)
