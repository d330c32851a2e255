const QUIET_MS = 2_000 // a short run needs no progress line
const REFRESH_MS = 250 // often enough to look alive
const LINE_MS = 10_000 // of lines that stay
const JSON_MS = 1_000

/** How progress is told: `bar` rewrites a line, `lines` and `json` write one now and then. */
export type ProgressStyle = 'none' | 'bar' | 'lines' | 'json'

/** How far a run is. */
export interface ProgressCounts {
  readonly records: number
  readonly failed: number
  readonly bytes: number
}

/** Tells on standard error how far a run is: records, megabytes, rate, failures, time left. */
export class Progress {
  readonly #style: ProgressStyle
  readonly #totalBytes: number | undefined
  readonly #started = Date.now()
  #last: number
  #printed = false

  /** @param totalBytes of all inputs, when known: then the time left is told */
  constructor(style: ProgressStyle, totalBytes: number | undefined) {
    this.#style = style
    this.#totalBytes = totalBytes
    this.#last = this.#started + (style === 'bar' ? QUIET_MS - REFRESH_MS : 0)
  }

  show(counts: ProgressCounts, now = Date.now()): void {
    const every = { none: Number.POSITIVE_INFINITY, bar: REFRESH_MS, lines: LINE_MS, json: JSON_MS }[this.#style]
    if (now - this.#last < every) return
    this.#last = now
    this.#print(counts, now)
  }

  /** The last word, where a program listens or a line stands open. */
  end(counts: ProgressCounts): void {
    if (this.#style === 'json' || this.#printed) this.#print(counts, Date.now())
    if (this.#style === 'bar' && this.#printed) process.stderr.write('\n')
  }

  #print({ records, failed, bytes }: ProgressCounts, now: number): void {
    this.#printed = true
    const seconds = Math.max((now - this.#started) / 1_000, 0.001)
    const secondsLeft =
      this.#totalBytes === undefined || bytes === 0 ? null : secondsLeftOf(seconds, bytes, this.#totalBytes)
    if (this.#style === 'json') {
      const progress = { records, failed, bytes, totalBytes: this.#totalBytes ?? null, seconds, secondsLeft }
      process.stderr.write(`${JSON.stringify({ progress })}\n`)
      return
    }
    const left = secondsLeft === null ? '' : `, ${duration(secondsLeft)} left`
    const text = `${records} records, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(records / seconds)}/s, ${failed} failed${left}`
    process.stderr.write(this.#style === 'bar' ? `\r${text}\u001b[K` : `${text}\n`)
  }
}

function secondsLeftOf(seconds: number, bytes: number, total: number): number {
  return Math.max(0, Math.round((seconds * (total - bytes)) / bytes))
}

function duration(seconds: number): string {
  const hours = Math.floor(seconds / 3_600)
  const minutes = Math.floor((seconds % 3_600) / 60)
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.round(seconds)} s`
}
