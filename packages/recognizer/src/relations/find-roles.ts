import { assertText, bySpanOrder, covers, firstWhere, type Span, sliceSpan } from '@chugiai/text'
import type { Entity } from '../entity.ts'
import { assertEntities } from '../own/arguments.ts'

/** A role that a text gives to a person. */
export interface HeldRole {
  /** The person who holds or held it. */
  readonly person: Entity
  /** The role: `attributes.former` and `acting` say how it is held. */
  readonly role: Entity
  /** The body or the place in which it is held, where the role names one. */
  readonly body?: Entity
}

const NOTHING = /^[^\S\r\n]*$/
const COMMA = /^[^\S\r\n]*,[^\S\r\n]*$/
/** *Lê Bình, Bí thư*, *Lê Bình (Bí thư)*, *Lê Bình - Bí thư*. */
const BESIDE = /^[^\S\r\n]*[,(–—-][^\S\r\n]*$/
/** *Lê Bình hiện là Bí thư*, *Lê Bình giữ chức vụ Bí thư*. */
const IS =
  /^\s*,?\s*(?:(?:hiện|hiện nay|hiện đang|đang|từng|nguyên|vốn|vẫn|sẽ|được bầu|được bầu giữ|được bổ nhiệm|được bổ nhiệm giữ)\s+)?(?:là|làm|giữ|giữ chức|giữ chức vụ|chức|chức vụ|đảm nhiệm chức vụ|đảm nhận chức vụ)\s*$/iu
/** *Bí thư Huyện ủy, Chủ tịch HĐND*, *Chủ tịch kiêm Giám đốc*. */
const AND = /^[^\S\r\n]*(?:[,–—-]|kiêm|và|đồng thời là)[^\S\r\n]*$/iu

/**
 * Ties roles to the persons who hold them: before the name (*Thủ tướng Lê Văn An*; *Chủ tịch UBND xã, ông Lê Bình*),
 * behind it (*bà Thanh, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh*), by a verb (*ông An hiện là Giám đốc*). A role between two
 * names with a comma on both sides is that of the first. A role beside nobody is nobody's. In the order of the roles.
 *
 * @param entities mentions of this very text, as `recognizer.entities` gives them
 * @example
 * findRoles(text, recognizer.entities(text)) // [{ person, role, body }]
 */
export function findRoles(text: string, entities: readonly Entity[]): HeldRole[] {
  assertText(text)
  assertEntities(entities)
  const inOrder = [...entities].sort((a, b) => bySpanOrder(a.span, b.span))
  const row = outermost(inOrder.filter(({ label }) => label === 'PER' || label === 'ROLE'))
  const titles = inOrder.filter(({ label }) => label === 'HONORIFIC')
  const places = row.map((entity, at) => placeOf(entity, gapBefore(text, row[at - 1], entity, titles)))
  findHolders(places)
  const bodies = bodiesOf(row, inOrder)
  return places.flatMap(({ entity: role, holder: person }) => {
    if (role.label !== 'ROLE' || person === undefined) return []
    const body = bodies.get(role)
    return [body === undefined ? { person, role } : { person, role, body }]
  })
}

/** What stands between two neighbours, without the honorific, which belongs to the second. */
interface GapText {
  readonly letters: string
  readonly titled: boolean
}

/** A person or a role in its row. A person holds what is said of that person. */
interface Place {
  readonly entity: Entity
  /** What stands before it. */
  readonly gap: GapText
  holder: Entity | undefined
}

function placeOf(entity: Entity, gap: GapText): Place {
  return { entity, gap, holder: entity.label === 'PER' ? entity : undefined }
}

const APART: GapText = { letters: '\n', titled: false }
const LONGEST_GAP = 60 // letters: the longest words that tie, and some blanks

function gapBefore(text: string, before: Entity | undefined, { span }: Entity, titles: readonly Entity[]): GapText {
  if (before === undefined || span.start - before.span.end > LONGEST_GAP) return APART
  const gap: Span = { start: before.span.end, end: Math.max(before.span.end, span.start) }
  const title = lastWithin(titles, gap)
  const letters = sliceSpan(text, title === undefined ? gap : { start: gap.start, end: title.span.start })
  const between = title === undefined ? '' : sliceSpan(text, { start: title.span.end, end: gap.end })
  return NOTHING.test(between) ? { letters: letters.normalize('NFC'), titled: title !== undefined } : APART
}

function lastWithin(entities: readonly Entity[], gap: Span): Entity | undefined {
  const last = entities[firstWhere(entities, ({ span }) => span.end > gap.end) - 1]
  return last !== undefined && covers(gap, last.span) ? last : undefined
}

/** Finds the person of each role in the row: those behind a name first, from left to right, then those before one. */
function findHolders(row: readonly Place[]): void {
  const pairs = neighbours(row)
  for (const [role, next] of pairs.toReversed()) {
    // *…, Bí thư Lê Bình*: right before a name it is that one's, whoever was named before.
    if (role.entity.label === 'ROLE' && NOTHING.test(next.gap.letters)) role.holder = next.holder
  }
  for (const [before, role] of pairs) {
    if (role.holder === undefined && isBehind(before.entity, role.gap)) role.holder = before.holder
  }
  for (const [role, next] of pairs.toReversed()) {
    if (role.holder === undefined && isBefore(next.entity, next.gap)) role.holder = next.holder
  }
}

function neighbours(row: readonly Place[]): (readonly [Place, Place])[] {
  const pairs: [Place, Place][] = []
  let before: Place | undefined
  for (const place of row) {
    if (before !== undefined) pairs.push([before, place])
    before = place
  }
  return pairs
}

function isBehind(before: Entity, { letters, titled }: GapText): boolean {
  if (titled) return false
  return before.label === 'PER' ? BESIDE.test(letters) || IS.test(letters) : AND.test(letters)
}

function isBefore(next: Entity, { letters, titled }: GapText): boolean {
  return next.label === 'PER' ? titled && COMMA.test(letters) : AND.test(letters)
}

function outermost(inOrder: readonly Entity[]): Entity[] {
  const row: Entity[] = []
  for (const entity of inOrder) {
    const last = row.at(-1)
    if (last === undefined || !covers(last.span, entity.span)) row.push(entity)
  }
  return row
}

/** Whether the inner span is a part of the outer one. */
function isWithin(outer: Span, inner: Span): boolean {
  return covers(outer, inner) && inner.end - inner.start < outer.end - outer.start
}

/** The first and longest body within each role, else the longest place. */
function bodiesOf(row: readonly Entity[], inOrder: readonly Entity[]): Map<Entity, Entity> {
  const bodies = new Map<Entity, Entity>()
  let at = 0
  for (const entity of inOrder) {
    let role = row[at]
    while (role !== undefined && role.span.end <= entity.span.start) role = row[++at]
    if (role?.label !== 'ROLE' || !isWithin(role.span, entity.span)) continue
    const known = bodies.get(role)
    if (entity.label === 'ORG' ? known?.label !== 'ORG' : entity.label === 'LOC' && known === undefined)
      bodies.set(role, entity)
  }
  return bodies
}
