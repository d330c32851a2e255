import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeRecords } from './batch/made-records.ts'
import { type Measured, runMeasured } from './batch/run-measured.ts'
import { machine, printTable } from './measure.ts'

// What `chugiai annotate` costs over a corpus from the repository's own samples, beside a bare loop over `annotate`.
// CHUGIAI_BENCH_MB is its size: 20 when nothing is said (some 4 minutes), 1000 for the long run (an hour and more a run).
// CHUGIAI_BENCH_WORKERS=2 is the run with two workers alone. Results lie on the disk, up to six times the corpus, and are
// removed when their run is over.

const MEGABYTES = Number(process.env.CHUGIAI_BENCH_MB ?? 20)
const ALONE = process.env.CHUGIAI_BENCH_WORKERS
const SEED = 20250313
const BIN = fileURLToPath(new URL('../../../packages/chugiai/bin/chugiai.js', import.meta.url))
const LOOP = fileURLToPath(new URL('./annotate-loop.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'chugiai-bench-'))
const corpus = join(folder, 'corpus.ndjson')
const halves = [join(folder, 'half1.ndjson'), join(folder, 'half2.ndjson')] as const

const records = writeCorpus()
console.log(`${machine()}; ${records} records, ${MEGABYTES} MB`)
try {
  if (ALONE === undefined) await compare()
  else printRuns([[`chugiai annotate, ${ALONE} worker(s)`, await annotate(Number(ALONE))]])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Gives the number of records. */
function writeCorpus(): number {
  let count = 0
  for (const lines of inPieces(madeRecords(SEED, MEGABYTES * 1e6))) {
    writeFileSync(corpus, lines.join(''), { flag: 'a' })
    const split = ALONE === undefined ? halves : []
    for (const [i, half] of split.entries())
      writeFileSync(half, lines.filter((_, n) => n % 2 === i).join(''), { flag: 'a' })
    count += lines.length
  }
  return count
}

async function compare(): Promise<void> {
  const loop = await runMeasured([LOOP, corpus])
  const one = await annotate(1)
  const two = await annotate(2)
  const began = performance.now()
  const both = await Promise.all(halves.map((half) => runMeasured([LOOP, half])))
  const atOnce = (performance.now() - began) / 1_000
  printRuns([
    ['loop over annotate()', loop],
    ['chugiai annotate, 1 worker', one],
    ['chugiai annotate, 2 workers', two],
    ...both.map((half, i): [string, Measured] => [`loop over half ${i + 1}, both at once`, half]),
  ])
  const overhead = percent(one.processor / loop.processor - 1)
  console.log(`overhead of the batch on one worker, in processor time: ${overhead} (at most 15 %)`)
  console.log(
    `two workers against one, by the clock: ${ratio(one.clock / two.clock)} (at least 1.7 on two idle cores);`,
    `what this machine gives to two processes without any batch: ${ratio(loop.clock / atOnce)}`,
  )
  const processor = both.reduce((sum, half) => sum + half.processor, 0)
  console.log(
    `two workers against one, in processor time: ${ratio(two.processor / one.processor)} (1 is nothing lost);`,
    `two processes: ${ratio(processor / loop.processor)}`,
  )
}

async function annotate(workers: number): Promise<Measured> {
  const out = join(folder, 'out')
  try {
    return await runMeasured([BIN, 'annotate', corpus, '--quiet', '--workers', String(workers), '--out', out])
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function printRuns(runs: readonly [string, Measured][]): void {
  const head = ['', 'processor s', 'clock s', 'ms a record', 'peak MB', 'MB at tenths of the run']
  printTable(
    head,
    runs.map(([name, { processor, clock, peak, curve }]) => {
      const each = ratio((processor * 1_000) / records)
      return [name, processor.toFixed(1), clock.toFixed(1), each, Math.round(peak / 1e6), tenths(curve).join(' ')]
    }),
  )
}

function ratio(value: number): string {
  return value.toFixed(2)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function tenths(curve: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, i) =>
    Math.round((curve[Math.floor((curve.length * (i + 1)) / 10) - 1] ?? 0) / 1e6),
  )
}

/** Lines by the thousand. */
function* inPieces(lines: Iterable<string>): Generator<readonly string[]> {
  let piece: string[] = []
  for (const line of lines) {
    piece.push(line)
    if (piece.length < 1_000) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
