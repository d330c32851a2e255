import { syllableKeys } from '@chugiai/normalizer/lexis'
import { isVietnameseShape, runEnd } from '../capital-run.ts'
import { ORGANIZATION_SUFFIXES } from '../data/foreign-names.ts'
import type { Chart } from '../mention.ts'
import { once } from '../once.ts'
import { isCapital, isWord, tokenAt } from '../token.ts'

const SUFFIXED = 0.85 // *Group* and *Corporation* end names of companies, now and then of songs

const SUFFIXES = once(() => syllableKeys(ORGANIZATION_SUFFIXES))

/** *Alpine Insurance Corporation*, *Bangkok Airways*: foreign names by their last word. */
export function addForeignOrganizations(chart: Chart): void {
  const { tokens } = chart
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !isWord(tokens[at])) continue
    const end = runEnd(tokens, at)
    const last = tokenAt(tokens, end - 1)
    if (end - at >= 2 && !isVietnameseShape(last) && SUFFIXES().has(last.key)) {
      chart.add({ from: at, to: end, label: 'ORG', score: SUFFIXED, rule: 'organization-suffix' })
    }
    at = end - 1
  }
}
