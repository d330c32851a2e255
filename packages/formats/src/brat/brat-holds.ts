import { type Holds, SPANS_ONLY } from '../format/holds.ts'

/** What brat's standoff holds. Relations have two ends, or are events with a trigger. */
export const BRAT_HOLDS: Holds = {
  ...SPANS_ONLY,
  discontinuous: true,
  attributes: 'flags',
  relations: 'any',
  roles: 'any',
  relationAttributes: true,
  entities: true,
  links: true,
  notes: true,
}
