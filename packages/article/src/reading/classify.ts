import type { SortedPassage } from './blocks.ts'
import { claimBetween } from './claim-between.ts'
import { claimByline } from './claim-byline.ts'
import { claimCaptions } from './claim-captions.ts'
import { claimBoilerplate, claimMarked, claimTrailingLinks } from './claim-furniture.ts'
import { claimHead } from './claim-head.ts'
import { claimStory } from './claim-story.ts'
import { type Claims, merge, type Step } from './claims.ts'
import type { Page } from './page.ts'

// From the sure to the unsure: what stands around an article first, then its head and its end, then what lies between.
const STEPS: readonly Step[] = [
  claimMarked,
  claimBoilerplate,
  claimTrailingLinks,
  claimHead,
  claimByline,
  claimBetween,
  claimCaptions,
]

/** Gives every passage of the page its verdict. */
export function classify(page: Page): readonly SortedPassage[] {
  const nothing: Claims = page.lines.map(() => null)
  const claims = STEPS.reduce((claimed, step) => merge(claimed, step(page, claimed)), nothing)
  return claimStory(page, claims).map((verdict, i) => ({ passage: page.lines[i]!.passage, verdict }))
}
