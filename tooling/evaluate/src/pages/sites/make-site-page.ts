import { Random } from '../made/random.ts'
import type { GoldedPage } from '../page-gold.ts'
import { BIG_SITES } from './big-sites.ts'
import { ODD_PAGES } from './odd-pages.ts'
import { OFFICIAL_SITES } from './official-sites.ts'
import { tellStory, wholeGold } from './story.ts'

const SITES = Object.entries({ ...BIG_SITES, ...OFFICIAL_SITES, ...ODD_PAGES })

/** The pages of one seed: every site sets a story of its own. */
export function makeSitePages(seed: number): GoldedPage[] {
  return SITES.map(([name, set], i) => {
    const story = tellStory(seed * SITES.length + i)
    const { html, gold } = set(story, new Random(seed))
    return { id: `${name} ${seed}`, bytes: new TextEncoder().encode(html), gold: { ...wholeGold(story), ...gold } }
  })
}
