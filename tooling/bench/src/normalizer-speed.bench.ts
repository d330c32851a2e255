import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { normalize, normalizeText, stripDiacritics } from '@chugiai/normalizer'
import { machine, printTable } from './measure.ts'
import { peakMemory } from './peak-memory.ts'

// node --expose-gc dist/normalizer-speed.bench.js [FILE [OFFSET]]: speeds side by side on one text, as it is, clean, with
// one line in a hundred not clean, and decomposed; best of several in processor time, the contestants in turn. Then the
// growth of time with length, and the memory at its peak. OTHERS=DIRECTORY compares with packages that are installed there
// (npm install --prefix DIRECTORY vn-str vietnamese-unicode-toolkit). vntk is left out: it has no function for either job.
const SAMPLE = 'Hội nghị đánh giá kết quả thực hiện nghị quyết về phát triển kinh tế vùng cao, biên giới năm 2018. '
const ROUNDS = 15
const LENGTH = 3_000_000 // code units
const MEGABYTES = [1, 10, 100]

type Work = (text: string) => string | number

const flat = (text: string) => Buffer.from(text, 'utf16le').toString('utf16le')
const read = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : `${SAMPLE.trim()}\n`.repeat(30_000)
const offset = Number(process.argv[3] ?? 0)
const found = flat(read.slice(offset, offset + LENGTH))
const clean = flat(normalizeText(found))
const decomposed = flat(clean.normalize('NFD').slice(0, LENGTH))
/** Tone marks as characters of their own, behind composed letters: what windows-1258 and many keyboards give. */
const TONES = /([\u0300\u0301\u0303\u0309\u0323])/u
const compound = flat(
  clean
    .slice(0, 200_000)
    .normalize('NFD')
    .replace(/(\p{L})([\u0323]?)([\u0302\u0306\u031b])/gu, '$1$3$2')
    .split(TONES)
    .map((part) => part.normalize('NFC'))
    .join(''),
)

/** Ways for a line not to be clean, in turn. */
const FAULTS: readonly ((line: string) => string)[] = [
  (line) => line.normalize('NFD'),
  (line) => line.replace(' ', '  '),
  (line) => `${line} `,
  (line) => line.replace(' ', '\u00a0'),
  (line) => `\u200b${line}`,
  (line) => line.replaceAll('ươ', 'uơ'),
  (line) => line.replaceAll('oàn', 'òan'),
]
const faultOf = (line: number) => FAULTS[(line / 100) % FAULTS.length]!
const onePercent = flat(
  clean
    .split('\n')
    .map((line, i) => (i % 100 === 0 ? faultOf(i)(line) : line))
    .join('\n'),
)

/** Every code unit looked up in one table: the limit for code in JavaScript. */
const table = new Uint8Array(0x10000)
function bareLoop(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)]!
  return sum
}

/** Processor time in milliseconds. Reads one letter, so that a string that is a tree of pieces is joined within it. */
function time(work: Work, text: string): number {
  const start = process.cpuUsage()
  const result = work(text)
  if (typeof result === 'string') result.charCodeAt(result.length >> 1)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The best time of each contestant. They take turns, so that a busy machine is busy for all. */
function race(contestants: Readonly<Record<string, Work>>, text: string, rounds = ROUNDS): Record<string, number> {
  const best: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(contestants)) {
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, time(work, text))
    }
  }
  return best
}

const NFC: Work = (text) => text.normalize('NFC')
const standard: Work = (text) => normalizeText(text)
const aligned: Work = (text) => normalize(text).text

function printSpeeds(): void {
  const texts = { clean, 'one line in 100': onePercent, 'as it is': found, decomposed }
  const contestants = { 'bare loop': bareLoop, NFC, normalizeText: standard, normalize: aligned }
  const rows = Object.entries(texts).flatMap(([name, text]) => {
    const best = race(contestants, text)
    const megabytes = Buffer.byteLength(text) / 1e6
    return Object.entries(best).map(([contestant, ms]) => [
      name,
      contestant,
      ((megabytes / ms) * 1000).toFixed(0),
      (best['bare loop']! / ms).toFixed(2),
      (best.NFC! / ms).toFixed(2),
    ])
  })
  printTable(['text', 'function', 'MB/s', 'of bare loop', 'of NFC'], rows)
}

/** The text repeated: time, and the memory at its peak beyond the text itself, in times of the text. */
async function printGrowth(work: Work, name: string, text: string): Promise<void> {
  const perMegabyte = text.length / (Buffer.byteLength(text) / 1e6)
  let before = 0
  const rows: (string | number)[][] = []
  for (const size of MEGABYTES) {
    const length = Math.round(perMegabyte * size)
    const longer = flat(text.repeat(Math.ceil(length / text.length)).slice(0, length))
    const best = race({ work }, longer, size < 100 ? ROUNDS : 3).work!
    const ratio = before === 0 ? '' : (best / before).toFixed(1)
    before = best
    const peak = await peakMemory(() => work(longer))
    rows.push([name, size, best.toFixed(1), ratio, (peak / (length * 2)).toFixed(2)])
  }
  printTable(['function', 'MB', 'ms', 'times the row above', 'peak memory / text'], rows)
}

/** The same job beside packages of others: letters without marks, and composition. */
function printOthers(directory: string): void {
  const load = createRequire(join(directory, 'package.json'))
  const { rmVnTones } = load('vn-str') as { rmVnTones: Work }
  const toUnicode = load('vietnamese-unicode-toolkit') as Work
  const marks = race({ stripDiacritics: (source) => stripDiacritics(source), 'vn-str rmVnTones': rmVnTones }, clean)
  const forms = race(
    {
      "normalizeText, 'unicode'": (source) => normalizeText(source, { preset: 'unicode' }),
      normalizeText: standard,
      'vietnamese-unicode-toolkit': toUnicode,
    },
    compound,
  )
  const rows = [marks, forms].flatMap((best) => {
    const ours = Object.values(best)[0]!
    return Object.entries(best).map(([name, ms]) => [name, ms.toFixed(2), (ms / ours).toFixed(1)])
  })
  printTable(['function', 'ms', 'times ours'], rows)
}

console.log(machine())
printSpeeds()
await printGrowth(standard, 'normalizeText', found)
await printGrowth(aligned, 'normalize', found)
await printGrowth(standard, 'normalizeText, decomposed', decomposed)
await printGrowth(aligned, 'normalize, decomposed', decomposed)
if (process.env.OTHERS) printOthers(process.env.OTHERS)
