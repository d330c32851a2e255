import { ETHNIC_GROUPS, RELIGIONS } from '../data/ethnic-groups.ts'
import { placeAt } from '../gazetteer.ts'
import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'
import { isCapital, tokenAt } from '../token.ts'

const PEOPLE_GROUP = 0.91 // a people or religion from the list behind a word for people

const GROUP = new PhraseTable(() => phrases(ETHNIC_GROUPS, true))
const RELIGION = new PhraseTable(() => phrases(RELIGIONS, true))
const PEOPLE = new PhraseTable(() => phrases('dân tộc|người dân tộc|đồng bào dân tộc|đồng bào|người', true))
const NATION = new PhraseTable(() => phrases('người|người dân|gốc', true))
const VIET = new PhraseTable(() => phrases('Việt|Việt gốc|Kinh', true))

/** Peoples and faiths: *dân tộc Tày*, *người Mông*, *người Pháp*, *Phật giáo*. */
export function addPeopleGroups(chart: Chart): void {
  const { tokens } = chart
  for (let at = 0; at < tokens.length; at++) {
    const to = peopleEnd(chart, at) ?? faithEnd(chart, at)
    if (to === null) continue
    chart.add({ from: at, to, label: 'NORP', score: PEOPLE_GROUP, rule: 'people' })
    at = to - 1
  }
}

function peopleEnd({ tokens }: Chart, at: number): number | null {
  const people = PEOPLE.longest(tokens, at)
  const named = people?.to
  if (named === undefined || !isCapital(tokens[named]) || tokenAt(tokens, named).gap !== 'blank') return null
  const nation = NATION.longest(tokens, at)?.to === named ? placeAt(tokens, named) : null
  if (nation?.value.subtype === 'country') return nation.to
  const group = GROUP.longest(tokens, named) ?? VIET.longest(tokens, named)
  return group !== null && !isCapital(tokenAt(tokens, group.to).gap === 'blank' ? tokens[group.to] : undefined)
    ? group.to
    : null
}

function faithEnd({ tokens }: Chart, at: number): number | null {
  return isCapital(tokens[at]) ? (RELIGION.longest(tokens, at)?.to ?? null) : null
}
