const QUIET_MS = 2_000 // a short run needs no progress line
const REFRESH_MS = 250 // often enough to look alive

/** A count of records on standard error, rewritten in place: for people at a terminal, in runs that take a while. */
export class Progress {
  readonly #shown: boolean
  readonly #started = Date.now()
  #last = this.#started + QUIET_MS - REFRESH_MS
  #done = 0
  #printed = false
  failed = 0

  constructor(wanted: boolean) {
    this.#shown = wanted && process.stderr.isTTY === true
  }

  count(failed: boolean): void {
    this.#done++
    if (failed) this.failed++
    const now = Date.now()
    if (!this.#shown || now - this.#last < REFRESH_MS) return
    this.#last = now
    this.#print(now)
  }

  end(): void {
    if (!this.#printed) return
    this.#print(Date.now())
    process.stderr.write('\n')
  }

  #print(now: number): void {
    const perSecond = Math.round(this.#done / Math.max(1, (now - this.#started) / 1000))
    process.stderr.write(`\r${this.#done} records, ${this.failed} failed, ${perSecond}/s `)
    this.#printed = true
  }
}
