import type { Span } from '@chugiai/text'
import { Chart, type Mention } from './mention.ts'
import type { Passage } from './passage.ts'
import { resolveMentions } from './resolve.ts'
import { addRepeatedNames } from './rules/again.ts'
import { addAgencies } from './rules/agency.ts'
import { addBylines } from './rules/byline.ts'
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
  readonly anchor?: string
  readonly blocks: readonly Span[]
}

/**
 * Runs the rules from the plain to the built: a rule reads what those before it have put into the chart. Then chooses
 * among what contends.
 */
export function findMentions(passage: Passage, options: FindOptions): Mention[] {
  const chart = new Chart(passage.tokens, wordTails(passage.tokens))
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
  addBylines(chart)
  addRepeatedNames(chart)
  addLaws(chart)
  addPrograms(chart)
  addEvents(chart)
  addAgencies(chart)
  addQuotations(chart, passage.text)
  return resolveMentions(chart.all(), passage.tokens.length)
}
