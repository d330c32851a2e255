import type { Passage } from '../page/passages.ts'
import { captionEvidence } from '../rules/caption.ts'
import { captionOf } from './claim-furniture.ts'
import { type Claims, type NewClaims, openingIndex } from './claims.ts'
import type { Page } from './page.ts'
import type { Verdict } from './reading.ts'

/** Captions that no markup names, by the cues of R17. */
export function claimCaptions({ lines, outlets }: Page, claims: Claims): NewClaims {
  const claimed = new Map<number, Verdict>()
  const passages = lines.map(({ passage }) => passage)
  const usualGap = findUsualGap(passages)
  const opening = openingIndex(claims)
  for (const [i, passage] of passages.entries()) {
    if (claims[i] !== null) continue
    const [previous, next] = [passages[i - 1], passages[i + 1]]
    // Empty lines behind the title are the design of the page, not the place of a picture.
    const evidence = captionEvidence({ passage, previous, next, usualGap: i === opening ? ANY_GAP : usualGap })
    if (evidence) claimed.set(i, { reading: captionOf(passage, outlets), rule: 'caption-score', evidence })
  }
  return claimed
}

const ANY_GAP = Number.POSITIVE_INFINITY
const FEWEST_EMPTY_LINES = 2 // one empty line is how paragraphs are parted
const MOST_HOLES = 1 / 3 // where more passages stand behind holes, holes say nothing

/** The number of empty lines beyond which a gap is a hole in the page. */
function findUsualGap(passages: readonly Passage[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of passages.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
  const usual = Math.max(common, FEWEST_EMPTY_LINES - 1)
  const holes = passages.filter(({ gap }) => gap > usual).length
  return holes > passages.length * MOST_HOLES ? ANY_GAP : usual
}
