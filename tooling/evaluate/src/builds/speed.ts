/** Processor time of both builds, and how the newer stands to the older. */
export interface Speed {
  /** Median processor time of one call, in milliseconds. */
  readonly older: number
  readonly newer: number
  /** Median over the rounds of newer / older; below 1 the newer is faster. */
  readonly ratio: number
  /** Quartiles of that ratio: what the machine's noise leaves open. */
  readonly low: number
  readonly high: number
}

type Work = () => unknown

/**
 * Runs both alternately in one process, after warming up, the first of a round by turns, so that what else the machine
 * does meets both alike. Processor time, not the clock's.
 */
export async function compareSpeed(
  older: Work,
  newer: Work,
  { rounds = 15, shortest = SHORTEST } = {},
): Promise<Speed> {
  let warm = 0
  for (let i = 0; i < WARM_UP; i++) warm = (await measureRound(older, newer, i)).older
  const passes = Math.max(1, Math.ceil(shortest / warm))
  const times: { older: number; newer: number }[] = []
  for (let i = 0; i < rounds; i++) times.push(await measureRound(repeat(older, passes), repeat(newer, passes), i))
  const { older: before, newer: after, ...ratios } = speedOf(times)
  return { older: before / passes, newer: after / passes, ...ratios }
}

const WARM_UP = 4 // calls of each until both are compiled
const SHORTEST = 150 // milliseconds of a round: shorter ones measure the collector's moods

function repeat(work: Work, times: number): Work {
  return async () => {
    for (let i = 0; i < times; i++) await work()
  }
}

async function measureRound(older: Work, newer: Work, round: number) {
  if (round % 2 === 0) return { older: await processorTime(older), newer: await processorTime(newer) }
  const last = await processorTime(newer)
  return { older: await processorTime(older), newer: last }
}

/** Processor time of one call in milliseconds, compiler and collector included. */
export async function processorTime(work: Work): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The numbers of some rounds. */
export function speedOf(times: readonly { readonly older: number; readonly newer: number }[]): Speed {
  const ratios = times.map(({ older, newer }) => newer / older)
  return {
    older: quantile(
      times.map(({ older }) => older),
      0.5,
    ),
    newer: quantile(
      times.map(({ newer }) => newer),
      0.5,
    ),
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)]!
}
