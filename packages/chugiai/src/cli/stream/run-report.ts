import { type Place, placeName } from '../record/place.ts'
import { visible } from '../terminal/visible.ts'

const SHOWN = 3
const SLOW_MS = 1_000

/** Counts of a run, for its last lines. */
export class RunReport {
  done = 0
  failed = 0
  /** Records of web archives that are no pages. */
  leftOut = 0
  bytes = 0
  readonly #began = Date.now()
  readonly #slowest: { readonly place: Place; readonly milliseconds: number }[] = []

  get seconds(): number {
    return (Date.now() - this.#began) / 1_000
  }

  succeed(place: Place, milliseconds: number): void {
    this.done++
    if (milliseconds < SLOW_MS) return
    this.#slowest.push({ place, milliseconds })
    this.#slowest.sort((a, b) => b.milliseconds - a.milliseconds)
    this.#slowest.splice(SHOWN)
  }

  /** `27 done, 3 failed, see chugiai-errors.ndjson`. */
  summary(failedBefore: number, errorsFile: string | undefined, isInline: boolean): string {
    const failed = this.failed + failedBefore
    const where =
      errorsFile !== undefined
        ? `, see ${visible(errorsFile)}`
        : isInline
          ? ', each in its place among the results'
          : ''
    const before = failedBefore > 0 ? ` (${failedBefore} before)` : ''
    const done = this.leftOut > 0 ? `${this.done} done, ${this.leftOut} no pages` : `${this.done} done`
    return failed === 0 ? done : `${done}, ${failed} failed${before}${where}`
  }

  /** `12 s, 2.5 records and 0.03 MB a second`, and the records that took longest. */
  details(): string[] {
    const { seconds } = this
    const rate = (this.done + this.failed) / Math.max(seconds, 0.001)
    const megabytes = this.bytes / 1e6 / Math.max(seconds, 0.001)
    const slow = this.#slowest.map(
      ({ place, milliseconds }) => `${placeName(place)} ${(milliseconds / 1_000).toFixed(1)} s`,
    )
    return [
      `${seconds.toFixed(1)} s, ${rate.toFixed(1)} records and ${megabytes.toFixed(2)} MB a second`,
      ...(slow.length > 0 ? [`slowest: ${slow.join(', ')}`] : []),
    ]
  }
}
