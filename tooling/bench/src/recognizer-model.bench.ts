import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ModelPart } from '@chugiai/recognizer'
import { machine, printTable } from './measure.ts'

// How soon a model is ready, and what it takes of memory: each set of parts in a process of its own, several times.
const SETS: readonly (readonly ModelPart[])[] = [[], ['words'], ['words', 'tags'], ['words', 'tags', 'names']]
const RUNS = 5

/** What one process measured. */
interface Measured {
  /** Until both packages are there, in milliseconds; what Node takes to start is not in it. */
  readonly imported: number
  /** `createRecognizer`, in milliseconds. */
  readonly created: number
  /** What it took of the processor, in milliseconds: the same, less what else ran on the machine. */
  readonly busy: number
  /** The first call, of one sentence, in milliseconds. */
  readonly first: number
  /** By how much the heap and what lies beside it have grown, in MB, after a collection. */
  readonly memory: number
}

const [asked] = process.argv.slice(2)
if (asked === undefined) report()
else console.log(JSON.stringify(await measure(asked.split(',').filter((part) => part !== '') as ModelPart[])))

function report(): void {
  console.log(machine())
  const rows = SETS.map((parts) => {
    const runs = Array.from({ length: RUNS }, () => inProcess(parts))
    const column = (name: keyof Measured) => median(runs.map((run) => run[name])).toFixed(name === 'memory' ? 1 : 0)
    return [
      parts.join(', ') || 'rules alone',
      ...(['imported', 'created', 'busy', 'first', 'memory'] as const).map(column),
    ]
  })
  printTable(['parts', 'import ms', 'createRecognizer ms', 'of the processor', 'first call ms', 'memory MB'], rows)
}

function inProcess(parts: readonly ModelPart[]): Measured {
  const self = fileURLToPath(import.meta.url)
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', self, `${parts.join(',')},`], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

async function measure(parts: readonly ModelPart[]): Promise<Measured> {
  const before = memory()
  const times = [performance.now()]
  const { createRecognizer } = await import('@chugiai/recognizer')
  const { model } = await import('@chugiai/model-vi')
  times.push(performance.now())
  const start = process.cpuUsage()
  const recognizer = await createRecognizer(parts.length === 0 ? {} : { model, parts })
  const { user, system } = process.cpuUsage(start)
  times.push(performance.now())
  recognizer.entities('Sáng nay, ông Lê Văn An ở Hà Nội.')
  times.push(performance.now())
  const [imported, created, first] = times.slice(1).map((time, at) => time - times[at]!) as [number, number, number]
  const grown = memory() - before
  return {
    imported,
    created,
    busy: (user + system) / 1000,
    first,
    memory: recognizer.leftOut === undefined ? 0 : grown,
  }
}

function memory(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + Math.max(external, arrayBuffers)) / 1e6
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
