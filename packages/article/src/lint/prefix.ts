import type { Article } from '../schema/article.ts'
import { type Fault, fault } from './report.ts'

/** What stands before a lede stands in this order: dateline, agency code, separator, lede. */
export function lintPrefix({ dateline, agencyCode, lede }: Article): Fault[] {
  const parts = [
    ['dateline.span', dateline?.span],
    ['agencyCode.span', agencyCode?.span],
    ['agencyCode.separator.span', agencyCode?.separator?.span],
    ['lede.span', agencyCode && lede?.span],
  ] as const
  const faults: Fault[] = []
  let end = 0
  for (const [path, span] of parts) {
    if (span === undefined) continue
    if (span.start < end) faults.push(fault('spans_out_of_order', path, `${path} begins before ${end}`, span))
    end = span.end
  }
  return faults
}
