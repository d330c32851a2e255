import { cpus } from 'node:os'

/** Median time of one call in milliseconds, after warming up: at least `runs` calls and about `budget` milliseconds. */
export function medianTime(work: () => unknown, { runs = 5, budget = 500 } = {}): number {
  for (let i = 0; i < Math.min(runs, 3); i++) work()
  const times: number[] = []
  const end = performance.now() + budget
  while (times.length < runs || performance.now() < end) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!
}

/** The same for asynchronous work. */
export async function medianTimeAsync(work: () => Promise<unknown>, { runs = 5, budget = 500 } = {}): Promise<number> {
  for (let i = 0; i < Math.min(runs, 3); i++) await work()
  const times: number[] = []
  const end = performance.now() + budget
  while (times.length < runs || performance.now() < end) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!
}

/** The machine, for the head of a report. */
export function machine(): string {
  const [cpu] = cpus()
  return `Node ${process.versions.node}, ${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`
}

/** Prints rows as an aligned table. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  for (const row of cells) console.log(row.map((cell, column) => cell.padStart(widths[column]!)).join('  '))
}
