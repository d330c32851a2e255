import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { madeRecords } from './batch/made-records.ts'
import { type Measured, runMeasured } from './batch/run-measured.ts'
import { machine, printTable } from './measure.ts'

// What `chugiai annotate` costs over a corpus from the repository's own samples, beside a bare loop over `annotate`.
// CHUGIAI_BENCH_MB is its size: 20 when nothing is said (some 4 minutes), 1000 for the long run (3 hours).

const MEGABYTES = Number(process.env.CHUGIAI_BENCH_MB ?? 20)
const SEED = 20250313
const BIN = fileURLToPath(new URL('../../../packages/chugiai/bin/chugiai.js', import.meta.url))
const LOOP = fileURLToPath(new URL('./annotate-loop.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'chugiai-bench-'))
const corpus = join(folder, 'corpus.ndjson')

let records = 0
for (const { text, count } of inPieces(madeRecords(SEED, MEGABYTES * 1e6))) {
  writeFileSync(corpus, text, { flag: 'a' })
  records += count
}

console.log(`${machine()}; ${records} records, ${MEGABYTES} MB`)
try {
  const annotate = (workers: number) => [BIN, 'annotate', corpus, '--quiet', '--workers', String(workers), '--out']
  const runs: [string, Measured][] = [['loop over annotate()', await runMeasured([LOOP, corpus])]]
  for (const workers of [1, 2]) {
    runs.push([
      `chugiai annotate, ${workers} worker(s)`,
      await runMeasured([...annotate(workers), join(folder, `out${workers}`)]),
    ])
  }
  report(runs)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function report(runs: readonly [string, Measured][]): void {
  const head = ['', 'processor s', 'clock s', 'ms a record', 'peak MB', 'MB at tenths of the run']
  printTable(
    head,
    runs.map(([name, { processor, clock, peak, curve }]) => {
      const each = ((processor * 1_000) / records).toFixed(2)
      return [name, processor.toFixed(1), clock.toFixed(1), each, Math.round(peak / 1e6), tenths(curve).join(' ')]
    }),
  )
  const [loop, one, two] = runs.map(([, measured]) => measured) as [Measured, Measured, Measured]
  console.log(
    `overhead of the batch on one worker, in processor time: ${percent(one.processor / loop.processor - 1)} (at most 15 %)`,
  )
  console.log(
    `two workers against one, by the clock: ${(one.clock / two.clock).toFixed(2)} (at least 1.7 on two idle cores)`,
  )
  console.log(
    `two workers against one, in processor time: ${(two.processor / one.processor).toFixed(2)} (1 is nothing lost)`,
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function tenths(curve: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, i) =>
    Math.round((curve[Math.floor((curve.length * (i + 1)) / 10) - 1] ?? 0) / 1e6),
  )
}

/** Lines in pieces of about a megabyte. */
function* inPieces(lines: Iterable<string>): Generator<{ readonly text: string; readonly count: number }> {
  let text = ''
  let count = 0
  for (const line of lines) {
    text += line
    count++
    if (text.length < 1_000_000) continue
    yield { text, count }
    text = ''
    count = 0
  }
  if (count > 0) yield { text, count }
}
