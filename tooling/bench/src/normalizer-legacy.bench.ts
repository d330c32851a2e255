import { readFileSync } from 'node:fs'
import {
  decode,
  encode,
  normalizeText,
  repairOnsetsStep,
  repairSuperscriptsStep,
  spacePunctuationStep,
  unverbalize,
  type WritableEncoding,
} from '@chugiai/normalizer'
import { machine, printTable } from './measure.ts'

// node dist/normalizer-legacy.bench.js [FILE]: articles in encodings from before Unicode decoded one by one, spoken numbers
// written in figures, and the three extra steps; best of several in processor time. FILE is UTF-8 text, cut at empty lines.
// OLD=ENTRY compares with another build of this package, by turns: OLD=/path/to/packages/normalizer/dist/index.js
const ROUNDS = 5
const LEAST_LENGTH = 800 // code units of an article
const MEGABYTE = 1e6
const SENTENCE =
  'Hội nghị đánh giá kết quả thực hiện nghị quyết về phát triển kinh tế vùng cao, biên giới năm hai nghìn không trăm mười tám, với hai mươi ba đại biểu. '

const read = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : `${SENTENCE.repeat(40)}\n\n`.repeat(40)
const articles = read
  .normalize('NFC')
  .split(/\n{2,}/)
  .filter((article) => article.length >= LEAST_LENGTH)
const whole = Buffer.from(articles.join('\n'), 'utf16le').toString('utf16le')
const ENCODINGS: readonly WritableEncoding[] = ['tcvn3', 'vni', 'viscii', 'windows-1258', 'viqr']

interface Build {
  readonly decode: typeof decode
  readonly unverbalize: typeof unverbalize
  readonly normalizeText: typeof normalizeText
  readonly steps: readonly unknown[]
}

const here: Build = {
  decode,
  unverbalize,
  normalizeText,
  steps: [repairOnsetsStep, repairSuperscriptsStep, spacePunctuationStep],
}

async function oldBuild(entry: string): Promise<Build> {
  const old = await import(entry)
  const steps = [old.repairOnsetsStep ?? old.repairOnsets, old.repairSuperscriptsStep ?? old.repairSuperscripts]
  return { ...old, steps: [...steps, old.spacePunctuationStep ?? old.spacePunctuation] }
}

interface Job {
  readonly name: string
  readonly bytes: number
  readonly work: (build: Build) => void
}

function decodingOf(encoding: WritableEncoding): Job {
  const files = articles.map((article) => encode(article, encoding).bytes)
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const work = (build: Build) => {
    for (const file of files) build.decode(file)
  }
  return { name: `decode ${encoding}`, bytes, work }
}

const size = Buffer.byteLength(whole)
const jobs: readonly Job[] = [
  ...ENCODINGS.map(decodingOf),
  { name: 'unverbalize', bytes: size, work: (build) => build.unverbalize(whole) },
  {
    name: 'three extra steps',
    bytes: size,
    work: (build) => build.normalizeText(whole, { extraSteps: build.steps as never }),
  },
]

/** Processor time in seconds. */
function time(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** Megabytes a second of each build, the best of several. They take turns, so that a busy machine is busy for all. */
function race({ bytes, work }: Job, builds: readonly Build[]): number[] {
  const best = builds.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    builds.forEach((build, i) => {
      best[i] = Math.min(
        best[i] ?? 0,
        time(() => work(build)),
      )
    })
  return best.map((seconds) => bytes / MEGABYTE / seconds)
}

const builds = process.env.OLD ? [here, await oldBuild(process.env.OLD)] : [here]
console.log(`${machine()}, ${articles.length} articles, ${(size / MEGABYTE).toFixed(1)} MB`)
printTable(
  ['MB/s', 'this build', ...(builds.length > 1 ? ['the other', 'times'] : [])],
  jobs.map((job) => {
    const [now = 0, before] = race(job, builds)
    const other = before === undefined ? [] : [before.toFixed(2), (now / before).toFixed(1)]
    return [job.name, now.toFixed(2), ...other]
  }),
)
