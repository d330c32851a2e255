import type { SpanAnnotation } from '@chugiai/annotation'
import { bySpanOrder, type Span } from '@chugiai/text'
import type { LossCounter } from '../reduce/loss-counter.ts'
import type { Reduced } from '../reduce/reduce-document.ts'
import { escapeName } from '../text/names.ts'
import { ALONE, ENTITY_LABEL } from './add-mentions.ts'

/** A span with the tokens that its pieces lie on. */
export interface TokenMention {
  readonly annotation: SpanAnnotation
  readonly pieces: readonly Span[]
}

/** What stands in the last column of each token as `Entity=`, and the names of the fields within. */
export interface WrittenMentions {
  /** By the index of the token. */
  readonly brackets: ReadonlyMap<number, string>
  /** `eid-etype-other`; `null` where there are no mentions. */
  readonly head: string | null
}

/** Fields that have columns of their own in CorefUD and GUM. */
const COLUMNS = ['head', 'minspan', 'infstat', 'link', 'identity'] as const

const UNSAFE = /[ \t\r\n|()[\]<>=,:-]/g
const SAFE_ID = /^[\p{L}\p{N}_.]+$/u

/** Which of the spans are flat names (`NER=`): of no entity, in one piece, without attributes, and over no other. */
export function partNames(mentions: readonly TokenMention[], entities: Reduced['entities']) {
  const named = new Set(entities.flatMap(({ annotation }) => annotation.mentions))
  const names: TokenMention[] = []
  const others: TokenMention[] = []
  for (const mention of [...mentions].sort((a, b) => bySpanOrder(coverOf(a), coverOf(b)))) {
    const { annotation, pieces } = mention
    const isPlain = pieces.length === 1 && annotation.attributes === undefined && !named.has(annotation.id)
    const before = names.at(-1)
    const isFree = before === undefined || coverOf(before).end <= coverOf(mention).start
    if (isPlain && isFree) names.push(mention)
    else others.push(mention)
  }
  return { names, others }
}

/** Writes mentions as brackets; one that is of several entities stands in the first. */
export function writeMentions(
  mentions: readonly TokenMention[],
  entities: Reduced['entities'],
  losses: LossCounter,
): WrittenMentions {
  const groups = groupsOf(mentions, entities, losses)
  const columns = COLUMNS.filter((name) => mentions.some(({ annotation }) => columnOf(annotation, name) !== ''))
  const written = groups.flatMap(({ eid, label, members }) =>
    members.map((mention, i) => {
      const own =
        label === undefined
          ? [[ALONE, 'yes']]
          : i === 0 && label !== mention.annotation.label
            ? [[ENTITY_LABEL, label]]
            : []
      return {
        eid,
        ...mention,
        columns: columns.map((name) => columnOf(mention.annotation, name)),
        other: otherOf(mention, own),
      }
    }),
  )
  const hasOther = written.some(({ other }) => other !== '')
  const head = ['eid', 'etype', ...columns, ...(hasOther ? ['other'] : [])].join('-')
  const brackets = new BracketTable()
  for (const { eid, annotation, pieces, columns: cells, other } of written) {
    const values = ['', cellOf(annotation.label), ...cells, ...(hasOther ? [other] : [])].join('-')
    brackets.add(eid, pieces, values)
  }
  return { brackets: brackets.build(), head: written.length === 0 ? null : head }
}

interface Group {
  readonly eid: string
  /** Label of the entity; left out for a span that is of none. */
  readonly label?: string
  readonly members: readonly TokenMention[]
}

function groupsOf(mentions: readonly TokenMention[], entities: Reduced['entities'], losses: LossCounter): Group[] {
  const open = new Map(mentions.map((mention) => [mention.annotation.id, mention]))
  const ids = new Set<string>()
  let count = 0
  const idOf = (wanted: string) => {
    let eid = wanted
    while (!SAFE_ID.test(eid) || ids.has(eid)) eid = `x${++count}`
    ids.add(eid)
    return eid
  }
  const groups: Group[] = []
  for (const { annotation } of entities) {
    const members = annotation.mentions.flatMap((id) => open.get(id) ?? [])
    const apart = withoutCrossing(members)
    for (const { annotation: own } of members) open.delete(own.id)
    if (apart.length === 0) losses.add('entity_lost', 'entities')
    else losses.add('mention_lost', 'mentions of entities', annotation.mentions.length - members.length)
    losses.add('overlap_lost', 'spans that cross others of their entity', members.length - apart.length)
    if (apart.length > 0) groups.push({ eid: idOf(annotation.id), label: annotation.label, members: apart })
  }
  return [...groups, ...[...open.values()].map((mention) => ({ eid: idOf(''), members: [mention] }))]
}

/**
 * Brackets of one entity close the last that was opened: its mentions lie apart or within one another, and of those that
 * overlap one at most has several pieces.
 */
function withoutCrossing(mentions: readonly TokenMention[]): TokenMention[] {
  const kept: TokenMention[] = []
  const open: TokenMention[] = []
  for (const mention of [...mentions].sort((a, b) => bySpanOrder(coverOf(a), coverOf(b)))) {
    const span = coverOf(mention)
    const isOver = () => coverOf(open.at(-1) ?? mention).end <= span.start
    while (open.length > 0 && isOver()) open.pop()
    const crosses = span.end > coverOf(open.at(-1) ?? mention).end
    if (crosses || (mention.pieces.length > 1 && open.some(({ pieces }) => pieces.length > 1))) continue
    kept.push(mention)
    open.push(mention)
  }
  return kept
}

function coverOf({ pieces }: TokenMention): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
}

/** An attribute that has a column of its own, and says something there. */
function columnOf({ attributes = {} }: SpanAnnotation, name: string): string {
  const value = attributes[name]
  return typeof value === 'string' && value !== '' ? cellOf(value) : ''
}

/** A field; a stroke alone would be none. */
function cellOf(value: string): string {
  return value === '_' ? '%5F' : escapeName(value, UNSAFE)
}

function otherOf({ annotation }: TokenMention, own: readonly (readonly string[])[]): string {
  const rest = Object.entries(annotation.attributes ?? {}).filter(
    ([name]) => !COLUMNS.some((column) => column === name && columnOf(annotation, name) !== ''),
  )
  const pairs = [...own.map(([key, value = '']) => `${key}:${escapeName(value, UNSAFE)}`), ...rest.map(pairOf)]
  return pairs.join(',')
}

function pairOf([name, value]: [string, unknown]): string {
  const key = escapeName(name, UNSAFE)
  const isOurs = name === ALONE || name === ENTITY_LABEL
  return `${isOurs ? `%${key.charCodeAt(0).toString(16).toUpperCase()}${key.slice(1)}` : key}:${escapeName(String(value), UNSAFE)}`
}

/** What opens at a token (the longest first), is that token alone, and closes there (the last opened first). */
interface TokenBrackets {
  opening: string
  whole: string
  closing: string
}

/** Brackets by tokens. */
class BracketTable {
  readonly #pieces: { readonly span: Span; readonly key: string; readonly values: string }[] = []

  add(eid: string, pieces: readonly Span[], values: string): void {
    pieces.forEach((span, i) => {
      const key = pieces.length === 1 ? eid : `${eid}[${i + 1}/${pieces.length}]`
      this.#pieces.push({ span, key, values })
    })
  }

  build(): ReadonlyMap<number, string> {
    const table = new Map<number, TokenBrackets>()
    const at = (token: number) => {
      const own = table.get(token) ?? { opening: '', whole: '', closing: '' }
      table.set(token, own)
      return own
    }
    for (const { span, key, values } of [...this.#pieces].sort((a, b) => bySpanOrder(a.span, b.span))) {
      if (span.end - span.start === 1) at(span.start).whole += `(${key}${values})`
      else {
        at(span.start).opening += `(${key}${values}`
        at(span.end - 1).closing = `${key})${at(span.end - 1).closing}`
      }
    }
    return new Map([...table].map(([token, brackets]) => [token, inTurn(brackets)]))
  }
}

/** What closes may not stand right behind what opens: the two would be one bracket. */
function inTurn({ opening, whole, closing }: TokenBrackets): string {
  return opening === '' ? whole + closing : closing + opening + whole
}
