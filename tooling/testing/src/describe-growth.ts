import { describe, expect, test } from 'vitest'

/** How a function is tried on long input. */
export interface Growing {
  /**
   * Makes input of about `length` code units, or items, the worst that was found for the function; what is returned is run
   * once. It checks what comes back where that says something.
   */
  readonly run: (length: number) => () => unknown
  /** The longest input of `npm test`, where a million takes seconds; FULL_GROWTH=1 goes on to a million. */
  readonly most?: number
}

const LENGTHS = [10_000, 100_000, 1_000_000]
const isFull = process.env.FULL_GROWTH !== undefined

/**
 * Holds every exported function of an entry to long input, by a table with the path of each: `normalize`,
 * `Alignment.fromJSON`. No time is asserted: what grows with the square of its input takes minutes at a million, and
 * recursion throws. `skipped` are functions that take nothing that can be long.
 */
export function describeGrowth(
  entry: object,
  calls: Readonly<Record<string, Growing | Growing['run']>>,
  skipped: readonly string[] = [],
): void {
  test('every exported function is in the table', () => {
    const named = new Set([...Object.keys(calls).map((path) => path.split(/[. ]/)[0]), ...skipped])
    const functions = Object.entries(entry).filter(([, value]) => typeof value === 'function' || isStep(value))
    expect(functions.map(([name]) => name).filter((name) => !named.has(name))).toEqual([])
  })

  describe.each(Object.entries(calls))('%s', (_, call) => {
    const { run, most = Number.POSITIVE_INFINITY } = typeof call === 'function' ? { run: call } : call
    test.each(LENGTHS.filter((length) => isFull || length <= most))('goes through %d', async (length) => {
      await run(length)()
    })
  })
}

function isStep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function'
}
