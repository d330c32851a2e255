import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { unescapeName } from '../text/names.ts'

/** `T1⇥Person 0 3;5 8⇥letters`. */
export interface TextBound {
  readonly id: string
  readonly label: string
  readonly fragments: readonly { readonly start: number; readonly end: number }[]
  readonly quote: string
}

/** `R1⇥Located Arg1:T1 Arg2:T2`, or `E1⇥Give:T3 Giver:T1`, whose trigger is its first argument. */
export interface Link {
  readonly id: string
  readonly label: string
  readonly arguments: readonly { readonly role: string; readonly id: string }[]
}

/** `A1⇥Negation E1`, `A2⇥Confidence E1 High`. */
export interface AttributeLine {
  readonly target: string
  readonly name: string
  readonly value: string | true
}

/** `#1⇥AnnotatorNotes T1⇥letters`. */
export interface NoteLine {
  readonly target: string
  readonly type: string
  readonly text: string
}

/** `N1⇥Reference T1 Wikipedia:534366⇥letters`. */
export interface NormalizationLine {
  readonly target: string
  readonly type: string
  readonly base: string
  readonly id: string
  readonly text: string
}

/** `*⇥Alias T1 T2 T3`. */
export interface EquivalenceLine {
  readonly label: string
  readonly members: readonly string[]
}

/** The lines of a file of standoff, by kind. */
export interface Standoff {
  readonly textBounds: TextBound[]
  readonly links: Link[]
  readonly attributes: AttributeLine[]
  readonly notes: NoteLine[]
  readonly normalizations: NormalizationLine[]
  readonly equivalences: EquivalenceLine[]
  readonly issues: FormatIssue[]
}

/** Role of an event's trigger among its arguments. */
export const TRIGGER = 'trigger'

const TEXT_BOUND = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/
const NORMALIZATION = /^(\S+) (\S+) ([^:\s]+):(.+)$/

/** Reads standoff in any order; lines that are none are issues. */
export function readStandoff(text: string): Standoff {
  const standoff: Standoff = {
    textBounds: [],
    links: [],
    attributes: [],
    notes: [],
    normalizations: [],
    equivalences: [],
    issues: [],
  }
  text.split('\n').forEach((ended, i) => {
    const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended
    if (line.trim() === '' || readLine(line, standoff)) return
    standoff.issues.push(
      formatIssue('invalid_line', `Line ${i + 1} is no standoff: '${line.slice(0, 60)}'`, {
        severity: 'error',
        path: `line ${i + 1}`,
      }),
    )
  })
  return standoff
}

function readLine(line: string, standoff: Standoff): boolean {
  const [id, body = '', ...rest] = line.split('\t')
  const text = rest.join('\t')
  if (id!.startsWith('T')) return readTextBound(id!, body, text, standoff)
  if (id!.startsWith('R') || id!.startsWith('E')) return readLink(id!, body, standoff)
  if (id!.startsWith('A') || id!.startsWith('M')) return readAttribute(body, standoff)
  if (id!.startsWith('#')) return readNote(body, text, standoff)
  if (id!.startsWith('N')) return readNormalization(body, text, standoff)
  return id === '*' && readEquivalence(body, standoff)
}

function readTextBound(id: string, body: string, quote: string, { textBounds }: Standoff): boolean {
  const match = TEXT_BOUND.exec(body.trimEnd())
  if (match === null) return false
  const fragments = match[2]!.split(';').map((pair) => {
    const [start, end] = pair.split(' ').map(Number)
    return { start: start!, end: end! }
  })
  textBounds.push({ id, label: unescapeName(match[1]!), fragments, quote })
  return true
}

function readLink(id: string, body: string, { links }: Standoff): boolean {
  const isEvent = id.startsWith('E')
  const [head, ...parts] = body.trim().split(/ +/)
  const roles = (isEvent ? [head!, ...parts] : parts).map((part) => {
    const colon = part.lastIndexOf(':')
    return { role: unescapeName(part.slice(0, colon)), id: part.slice(colon + 1), isPair: colon > 0 }
  })
  if (head === undefined || roles.length === 0 || roles.some(({ isPair }) => !isPair)) return false
  const label = isEvent ? roles[0]!.role : unescapeName(head)
  const named = roles.map(({ role, id: target }, i) => ({ role: isEvent && i === 0 ? TRIGGER : role, id: target }))
  links.push({ id, label, arguments: isEvent ? withoutNumbers(named) : named })
  return true
}

/** Roles that come again bear numbers: `Theme`, `Theme2`. */
function withoutNumbers(roles: readonly { role: string; id: string }[]) {
  const names = new Set(roles.map(({ role }) => role))
  return roles.map(({ role, id }) => {
    const base = /^(.*\D)\d+$/.exec(role)?.[1]
    return { role: base !== undefined && names.has(base) ? base : role, id }
  })
}

function readAttribute(body: string, { attributes }: Standoff): boolean {
  const [name, target, ...value] = body.replace(/^ +| +$/g, '').split(' ')
  if (name === undefined || target === undefined) return false
  attributes.push({
    target,
    name: unescapeName(name),
    value: value.length === 0 ? true : unescapeName(value.join(' ')),
  })
  return true
}

function readNote(body: string, text: string, { notes }: Standoff): boolean {
  const [type, target] = body.trim().split(' ')
  if (type === undefined || target === undefined) return false
  notes.push({ target, type: unescapeName(type), text })
  return true
}

function readNormalization(body: string, text: string, { normalizations }: Standoff): boolean {
  const match = NORMALIZATION.exec(body.trim())
  if (match === null) return false
  const [, type, target, base, id] = match
  normalizations.push({
    target: target!,
    type: unescapeName(type!),
    base: unescapeName(base!),
    id: unescapeName(id!),
    text,
  })
  return true
}

function readEquivalence(body: string, { equivalences }: Standoff): boolean {
  const [label, ...members] = body.trim().split(/ +/)
  if (label === undefined || members.length === 0) return false
  equivalences.push({ label: unescapeName(label), members })
  return true
}
