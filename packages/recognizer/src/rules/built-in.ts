import type { Chart } from '../mention.ts'
import { addRepeatedNames } from './again.ts'
import { addContacts } from './contact.ts'
import { addDates } from './date.ts'
import { addEvents } from './event.ts'
import { addForeignOrganizations } from './foreign-organization.ts'
import { addLaws } from './law.ts'
import { addNumbers } from './number.ts'
import { addOrdinals } from './ordinal.ts'
import { addOrganizations } from './organization.ts'
import { addPeopleGroups } from './people-group.ts'
import { addPersons } from './person.ts'
import { addPlaces } from './place.ts'
import { addPrograms } from './program.ts'
import { addQuotations } from './quotation.ts'
import { addRoles } from './role.ts'
import type { RuleContext } from './rule-context.ts'

/** A rule that is shipped. */
interface BuiltIn {
  readonly name: string
  readonly add: (chart: Chart, context: RuleContext) => void
}

/** From the plain to the built: a rule reads what those before it have put into the chart. */
export const BUILT_IN_RULES = [
  { name: 'contact', add: addContacts },
  { name: 'ordinal', add: addOrdinals },
  { name: 'date', add: addDates },
  { name: 'number', add: addNumbers },
  { name: 'people-group', add: addPeopleGroups },
  { name: 'place', add: addPlaces },
  { name: 'organization', add: addOrganizations },
  { name: 'foreign-organization', add: addForeignOrganizations },
  { name: 'role', add: addRoles },
  { name: 'person', add: addPersons },
  { name: 'named-before', add: addRepeatedNames },
  { name: 'law', add: addLaws },
  { name: 'program', add: addPrograms },
  { name: 'event', add: addEvents },
  { name: 'quotation', add: addQuotations },
] as const satisfies readonly BuiltIn[]

/** The name of a rule that is shipped. */
export type BuiltInRule = (typeof BUILT_IN_RULES)[number]['name']
