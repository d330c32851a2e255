import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { linesOf } from '../records/lines.ts'
import { unescapeName } from '../text/names.ts'

/** `T1⇥Person 0 3;5 8⇥letters`. */
export interface TextBound {
  readonly id: string
  readonly label: string
  readonly fragments: readonly { readonly start: number; readonly end: number }[]
  /** Left out where the line does not repeat its letters. */
  readonly quote?: string
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
  let number = 0
  for (const line of linesOf(text)) {
    number++
    if (line.trim() === '' || readLine(line, standoff)) continue
    const path = `line ${number}`
    const message = `Line ${number} is no standoff: '${line.slice(0, 60)}'`
    standoff.issues.push(formatIssue('invalid_line', message, { severity: 'error', path }))
  }
  return standoff
}

function readLine(line: string, standoff: Standoff): boolean {
  const [id, rest = ''] = cutAtTab(line)
  const [body, letters] = cutAtTab(rest)
  const text = letters ?? ''
  switch (id.charAt(0)) {
    case 'T':
      return readTextBound(id, body, letters, standoff)
    case 'R':
    case 'E':
      return readLink(id, body, standoff)
    case 'A':
    case 'M':
      return readAttribute(body, standoff)
    case '#':
      return readNote(body, text, standoff)
    case 'N':
      return readNormalization(body, text, standoff)
    default:
      return id === '*' && readEquivalence(body, standoff)
  }
}

/** What stands before the first tab, and all that stands behind it if there is one. */
function cutAtTab(line: string): [before: string, behind?: string] {
  const tab = line.indexOf('\t')
  return tab < 0 ? [line] : [line.slice(0, tab), line.slice(tab + 1)]
}

function readTextBound(id: string, body: string, quote: string | undefined, { textBounds, issues }: Standoff): boolean {
  const [, label, pairs] = TEXT_BOUND.exec(body.trimEnd()) ?? []
  if (label === undefined || pairs === undefined) return false
  const fragments = pairs.includes(';') ? pairs.split(';').map(toFragment) : [toFragment(pairs)]
  if (quote === undefined)
    issues.push(formatIssue('missing_text', `${id} does not repeat its letters: its place is not checked`))
  const name = unescapeName(label)
  textBounds.push(quote === undefined ? { id, label: name, fragments } : { id, label: name, fragments, quote })
  return true
}

function toFragment(pair: string) {
  const blank = pair.indexOf(' ')
  return { start: Number(pair.slice(0, blank)), end: Number(pair.slice(blank + 1)) }
}

function readLink(id: string, body: string, { links }: Standoff): boolean {
  const isEvent = id.startsWith('E')
  const [head = '', ...parts] = body.trim().split(/ +/)
  const roles = (isEvent ? [head, ...parts] : parts).map((part) => {
    const colon = part.lastIndexOf(':')
    return { role: unescapeName(part.slice(0, colon)), id: part.slice(colon + 1), isPair: colon > 0 }
  })
  const [first] = roles
  if (first === undefined || roles.some(({ isPair }) => !isPair)) return false
  const label = isEvent ? first.role : unescapeName(head)
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
  const [, type = '', target = '', base = '', id = ''] = match
  normalizations.push({
    target,
    type: unescapeName(type),
    base: unescapeName(base),
    id: unescapeName(id),
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
