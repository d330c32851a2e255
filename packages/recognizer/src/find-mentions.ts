import type { Span } from '@chugiai/text'
import type { Block } from './blocks.ts'
import { chartKnown, type KnownMention } from './known-mentions.ts'
import { Chart, type Mention, mentionSpan } from './mention.ts'
import type { Passage } from './passage.ts'
import { resolveMentions } from './resolve.ts'
import { addRepeatedNames } from './rules/again.ts'
import { addContacts } from './rules/contact.ts'
import { addDates } from './rules/date.ts'
import { addEvents } from './rules/event.ts'
import { addForeignOrganizations } from './rules/foreign-organization.ts'
import { addLaws } from './rules/law.ts'
import { addNumbers } from './rules/number.ts'
import { addOrdinals } from './rules/ordinal.ts'
import { addOrganizations } from './rules/organization.ts'
import { addPeopleGroups } from './rules/people-group.ts'
import { addPersons } from './rules/person.ts'
import { addPlaces } from './rules/place.ts'
import { addPrograms } from './rules/program.ts'
import { addQuotations } from './rules/quotation.ts'
import { addRoles } from './rules/role.ts'
import { wordTails } from './word-tails.ts'

/** What the rules need besides the text. */
export interface FindOptions {
  /** ISO date or time that *hôm nay* counts from. */
  readonly anchor?: string
  /** Parts of the text, in order, that no date leaves. */
  readonly blocks: readonly Block[]
  /** What is there already. */
  readonly known: readonly KnownMention[]
  /** Whether a mention with the label may stand on the span. */
  readonly admits: (span: Span, label: string) => boolean
}

/**
 * Runs the rules from the plain to the built: a rule reads what those before it have put into the chart. Then chooses
 * among what contends. Known mentions are read by the rules, and not given back.
 */
export function findMentions(passage: Passage, options: FindOptions): Mention[] {
  const { tokens } = passage
  const chart = new Chart(tokens, wordTails(tokens))
  for (const known of options.known) addKnown(chart, known)
  addContacts(chart)
  addOrdinals(chart)
  addDates(chart, passage, options)
  addNumbers(chart)
  addPeopleGroups(chart)
  addPlaces(chart)
  addOrganizations(chart)
  addForeignOrganizations(chart)
  addRoles(chart)
  addPersons(chart)
  addRepeatedNames(chart)
  addLaws(chart)
  addPrograms(chart)
  addEvents(chart)
  addQuotations(chart, passage.text)
  return resolveMentions(candidates(chart, options), tokens)
}

function addKnown(chart: Chart, known: KnownMention): void {
  const mention = known.rejected ? null : chartKnown(chart.tokens, known)
  if (mention !== null) chart.add(mention)
}

/** What the rules found, without what somebody has rejected before and what the place does not admit. */
function candidates(chart: Chart, { known, admits }: FindOptions): Mention[] {
  const rejected = new Set(known.filter((mention) => mention.rejected).map(({ span, label }) => keyOf(span, label)))
  return chart.all().filter((mention) => {
    const span = mentionSpan(chart.tokens, mention)
    return mention.fixed || (!rejected.has(keyOf(span, mention.label)) && admits(span, mention.label))
  })
}

function keyOf({ start, end }: Span, label: string): string {
  return `${start} ${end} ${label}`
}
