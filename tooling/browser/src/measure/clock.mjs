/**
 * Two times of something, in ms: by the clock, and what the page's main thread worked. The second is the same on a busy machine.
 *
 * @typedef {{ readonly wall: number, readonly work: number }} Taken
 */

/**
 * A clock of what the main thread of a page works.
 *
 * @param {import('playwright-core').Page} page
 */
export async function workClock(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  return {
    /**
     * Runs what tells its own time by the clock.
     *
     * @param {() => Promise<number>} run
     * @param {{ anew?: boolean }} options `anew`: the page is loaded again, and its work counted from there
     * @returns {Promise<Taken>}
     */
    async take(run, { anew = false } = {}) {
      const before = anew ? 0 : await worked()
      const wall = await run()
      return { wall, work: (await worked()) - before }
    },
  }
}
