import { toneKey } from '@chugiai/normalizer/lexis'
import { assertOptions, assertText, type Kind, oneOf, type Span, STRING } from '@chugiai/text'
import { type Anchor, parseAnchor } from './anchor.ts'
import { type Draft, DraftReader } from './draft.ts'
import type { Fields } from './meaning.ts'
import type { FindDatesOptions, Preference, TemporalExpression } from './model.ts'
import { doubtOldAnchor } from './old-anchor.ts'
import { readRange } from './range.ts'
import type { ResolveContext } from './resolve/context.ts'
import { resolveDuration } from './resolve/count.ts'
import { namesDay } from './resolve/day.ts'
import { resolveMeaning } from './resolve/meaning.ts'
import { rangeEnds } from './resolve/range.ts'
import { vocabulary } from './rules/index.ts'
import { createSentence } from './sentence.ts'
import { isSpaced, scanTokens, type Token, tokenAt } from './token.ts'

const DEFAULT_TIME_ZONE = '+07:00'
const MIN_CONFIDENCE = 0.5
const CONFIDENCE: Kind = {
  wanted: 'a number from 0 to 1',
  accepts: (value) => typeof value === 'number' && value >= 0 && value <= 1,
}
const OPTIONS: Readonly<Record<string, Kind>> = {
  anchor: STRING,
  prefer: oneOf(['nearest', 'past', 'future'] satisfies Preference[]),
  timeZone: STRING,
  minConfidence: CONFIDENCE,
}
const ONE = toneKey('một')
const PARTS_OF_ANY_DAY = new Set(['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'buổi'].map(toneKey))

/**
 * Finds the dates, times and durations of a Vietnamese text. The text is read as it stands (any Unicode form, any
 * blanks), and spans are UTF-16 offsets into it. Expressions come in the order of the text and do not overlap; those
 * inside others are in their `parts`. The time it takes is linear in the length of the text.
 *
 * @example
 * findDates('Chiều nay (29/11), hội nghị khai mạc.', { anchor: '2018-11-29' })
 * // [{ span: { start: 0, end: 17 }, value: '2018-11-29TAF', parts: [{ value: '2018-11-29', ... }], ... }]
 * @throws {ChugiaiError} `invalid_anchor`, `invalid_time_zone`, `wrong_type`, `unknown_option`
 */
export function findDates(text: string, options: FindDatesOptions = {}): readonly TemporalExpression[] {
  assertText(text)
  assertOptions(options, OPTIONS)
  const { prefer = 'nearest', timeZone = DEFAULT_TIME_ZONE, minConfidence = MIN_CONFIDENCE } = options
  const anchor = options.anchor === undefined ? null : parseAnchor(options.anchor, timeZone)
  return doubtOldAnchor(findInTokens(scanTokens(text, vocabulary), { anchor, prefer }, minConfidence), anchor)
}

function findInTokens(
  tokens: readonly Token[],
  { anchor, prefer }: { readonly anchor: Anchor | null; readonly prefer: Preference },
  minConfidence: number,
): readonly TemporalExpression[] {
  const found: TemporalExpression[] = []
  const reader = new DraftReader(tokens)
  const sentence = createSentence()
  for (let at = 0; at < tokens.length; ) {
    sentence.see(tokens, at)
    const drafts = sureDrafts(reader, at, minConfidence)
    const read = drafts === NONE ? null : firstExpression(drafts, tokens, { anchor, prefer, ...sentence.cues() })
    if (read === null) at++
    else {
      found.push(read.expression)
      sentence.mention(read.draft.meaning)
      at = read.draft.end
    }
  }
  return found
}

const NONE: readonly Draft[] = [] // at most tokens, which therefore cost nothing more

/** What begins at token `at` and is sure enough: a range, and the point that it begins with. */
function sureDrafts(reader: DraftReader, at: number, minConfidence: number): readonly Draft[] {
  const range = readRange(reader, at)
  const point = reader.read(at)
  if (range === null && (point === null || point.confidence < minConfidence)) return NONE
  return [range, point].filter((draft) => draft !== null && draft.confidence >= minConfidence) as readonly Draft[]
}

/** The first of the drafts that turns out to be an expression. */
function firstExpression(
  drafts: readonly Draft[],
  tokens: readonly Token[],
  context: ResolveContext,
): { readonly draft: Draft; readonly expression: TemporalExpression } | null {
  for (const draft of drafts) {
    const expression = expressionOf(tokens, draft, context)
    if (expression !== null) return { draft, expression }
  }
  return null
}

/** The draft as it is shown, or `null` when it turns out to be none. */
function expressionOf(tokens: readonly Token[], draft: Draft, context: ResolveContext): TemporalExpression | null {
  const resolution = resolveMeaning(draft.meaning, context)
  if (resolution === null || isIndefinite(tokens, draft)) return null
  // 'CN' ends the numbers of documents as well: it is a Sunday only when the date is one.
  if (draft.atoms[0]?.rule === 'sunday-code' && resolution.weekday?.ok !== true) return null
  return {
    span: spanOf(tokens, draft),
    ...resolution,
    rule: draft.rule,
    confidence: draft.confidence,
    ...lengthOf(tokens, draft),
    parts: partsOf(tokens, draft, context, resolution.value),
  }
}

/** The length that the draft counts by, where more belongs to the draft. */
function lengthOf(tokens: readonly Token[], { length, atoms }: Draft): Pick<TemporalExpression, 'length'> {
  if (length === undefined || atoms.length > 1) return {}
  return { length: { span: spanOf(tokens, length), value: resolveDuration(length.amounts).value } }
}

/** `một chiều thứ ba`, `một ngày chủ nhật`: any such day. */
function isIndefinite(tokens: readonly Token[], { start, meaning }: Draft): boolean {
  if (meaning.kind !== 'point' || meaning.fields.weekday === undefined || !isSpaced(tokens, start)) return false
  const { day, shift, toward } = meaning.fields
  const before = PARTS_OF_ANY_DAY.has(tokenAt(tokens, start - 1).key) ? start - 2 : start - 1
  return (day ?? shift ?? toward) === undefined && tokenAt(tokens, before).key === ONE
}

/** The dates inside a draft whose value is not that of the whole. */
function partsOf(
  tokens: readonly Token[],
  draft: Draft,
  context: ResolveContext,
  value: string | null,
): TemporalExpression[] {
  const parts: TemporalExpression[] = []
  const fields = partFields(draft, context, value)
  draft.atoms.forEach((atom, i) => {
    if (fields[i] === undefined || !(isExplicit(fields[i]) || isCountedEnd(draft, fields[i]))) return
    const resolution = resolveMeaning({ kind: 'point', fields: fields[i] }, context)
    if (resolution === null || resolution.type !== 'date') return
    if (resolution.value === value && draft.meaning.kind !== 'range') return
    const confidence = Math.max(atom.confidence, draft.confidence)
    parts.push({ span: spanOf(tokens, atom), ...resolution, rule: atom.rule, confidence, parts: [] })
  })
  return parts.length > 0 ? parts : countedDay(tokens, draft, context)
}

/** The day of an hour or a part of a day where the anchor tells it: `hôm qua` in `chiều hôm qua`, `thứ hai` in `8 giờ thứ hai`. */
function countedDay(tokens: readonly Token[], draft: Draft, context: ResolveContext): TemporalExpression[] {
  const { meaning, atoms, confidence } = draft
  const named = atoms.filter(({ meaning: part }) => part.kind === 'point' && !isOnlyTime(part.fields))
  const [first, last] = [named[0], named.at(-1)]
  if (meaning.kind !== 'point' || meaning.fields.every || first === undefined || last === undefined) return []
  if (named.length === atoms.length || first.meaning.kind !== 'point' || !isCounted(first.meaning.fields)) return []
  const { clock: _, part: __, hours: ___, zone: ____, mod: _____, ...day } = meaning.fields
  const resolution = resolveMeaning({ kind: 'point', fields: day }, context)
  if (resolution?.type !== 'date') return []
  const span = spanOf(tokens, { start: first.start, end: last.end })
  return [{ span, ...resolution, rule: first.rule, confidence, parts: [] }]
}

function isCounted({ shift, weekday, clock, part }: Fields): boolean {
  return (shift !== undefined || weekday !== undefined) && (clock ?? part) === undefined
}

function isOnlyTime(fields: Fields): boolean {
  return (fields.clock ?? fields.part) !== undefined && !namesDay(fields)
}

/** What each atom of a draft says, with the year of the whole; none for what is one piece or comes every year. */
function partFields({ meaning, atoms }: Draft, context: ResolveContext, value: string | null): readonly Fields[] {
  if (atoms.length === 1) return []
  if (meaning.kind === 'range') return rangeEnds(meaning.from, meaning.to, context)
  if (meaning.kind !== 'point' || meaning.fields.every) return []
  return atoms.map(({ meaning: part }) => (part.kind === 'point' ? withWhole(part.fields, value ?? '') : {}))
}

/** What a part says, with the year of the whole, and its month where a day lacks that: `ngày 15` in `ngày 15 tháng trước`. */
function withWhole(fields: Fields, value: string): Fields {
  const year = Number.parseInt(value, 10)
  const named = fields.day ?? fields.month ?? fields.quarter
  if (named === undefined || fields.year !== undefined || !(year > 0)) return fields
  if (fields.month !== undefined || fields.day === undefined) return { ...fields, year }
  const month = Number(value.slice(5, 7))
  return month > 0 ? { ...fields, year, month } : fields
}

function isExplicit({ year, month, day }: Fields): boolean {
  return (year ?? month ?? day) !== undefined
}

/** `nay` and `hôm nay` as the end of a range: `từ năm 2010 đến nay`. */
function isCountedEnd({ meaning }: Draft, { shift, clock, part }: Fields): boolean {
  return meaning.kind === 'range' && shift !== undefined && (clock ?? part) === undefined
}

function spanOf(tokens: readonly Token[], { start, end }: { readonly start: number; readonly end: number }): Span {
  return { start: tokenAt(tokens, start).start, end: tokenAt(tokens, end - 1).end }
}
