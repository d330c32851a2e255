type Run = (...args: readonly unknown[]) => unknown

/** The arguments of a call that has `size` letters, annotations or ratings to go through. */
export type Worst = (size: number) => readonly unknown[]

/** How many times as much work ten times the input may take: with its square it is a hundred times, with n log n some twelve. */
export const MOST = 40
/** Less than this is too little to be compared: milliseconds of the processor. */
const LEAST = 10
const TRIES = 3

/**
 * How many times as much work a call takes when its input is ten times as long: of some tries the least, since what
 * disturbs a run only adds to it. What is measured is the processor's time, and only one run against the other.
 */
export async function growthOf(run: Run, worst: Worst, size: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  const [few, many] = [worst(size / 10), worst(size)]
  await workOf(run, few) // the engine gets to know the code
  for (let i = 0; i < TRIES && least > MOST; i++) {
    const before = Math.max(LEAST, await workOf(run, few))
    least = Math.min(least, (await workOf(run, many)) / before)
  }
  return least
}

async function workOf(run: Run, args: readonly unknown[]): Promise<number> {
  const start = process.cpuUsage()
  await drain(await run(...args))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/** Goes through what is made bit by bit. */
async function drain(value: unknown): Promise<void> {
  if (typeof value === 'object' && value !== null && Symbol.asyncIterator in value) {
    for await (const _ of value as AsyncIterable<unknown>);
  }
}
