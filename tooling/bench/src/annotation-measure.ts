// Processor time, collecting garbage included: other work on the machine does not count.

/** Processor time of one call in milliseconds. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Median processor time of one call in milliseconds, after warming up: at least `runs` calls and about `budget` milliseconds. */
export function medianProcessorTime(work: () => unknown, { runs = 5, budget = 500 } = {}): number {
  for (let i = 0; i < 3; i++) work()
  const times: number[] = []
  for (let spent = 0; times.length < runs || spent < budget; spent += times.at(-1)!) times.push(processorTime(work))
  return median(times)
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
}
