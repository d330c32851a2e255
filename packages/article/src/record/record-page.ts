import type { AlignedText, Span } from '@chugiai/text'
import { splitLines } from '../page/lines.ts'
import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import { startsListItem } from '../page/shape.ts'
import type { Page, Verdict } from '../reading/page.ts'
import { boilerplateKind } from '../rules/boilerplate.ts'
import { readByline } from '../rules/byline-place.ts'
import { isHeading } from '../rules/heading.ts'
import { readTags } from '../rules/tags.ts'
import type { AssembledRecord, RecordText } from './record-text.ts'

/** A passage of an article that was put together from a record, and the texts it came from. */
export interface RecordPassage {
  readonly passage: Passage
  readonly texts: readonly { readonly text: RecordText; readonly span: Span }[]
}

/** The passages of a record: a line of its body each, else a text with what is joined to it. */
export function recordPassages(assembled: AssembledRecord, normalized: AlignedText): RecordPassage[] {
  const spans = normalized.alignment.toTargetAll(assembled.parts.map(({ span }) => span))
  const passages: RecordPassage[] = []
  for (const [i, { text }] of assembled.parts.entries()) {
    const lines = spans[i] ? linesIn(normalized.text, spans[i]) : []
    if (lines.length === 0) continue
    const read = { text, span: { start: lines[0]!.start, end: lines.at(-1)!.end } }
    if (text.type === 'paragraph') passages.push(...lines.map((line) => passageOf(normalized.text, [line], [read])))
    else if (text.joined && passages.length > 0) {
      const { passage, texts } = passages.pop()!
      passages.push(passageOf(normalized.text, [...passage.lines, ...lines], [...texts, read]))
    } else passages.push(passageOf(normalized.text, lines, [read]))
  }
  return passages
}

function linesIn(text: string, { start, end }: Span): Span[] {
  return splitLines(text.slice(start, end)).map(({ span }) => ({ start: start + span.start, end: start + span.end }))
}

function passageOf(text: string, lines: readonly Span[], texts: RecordPassage['texts']): RecordPassage {
  const span = { start: lines[0]!.start, end: lines.at(-1)!.end }
  return { passage: { span, lines, text: text.slice(span.start, span.end), gap: 1 }, texts }
}

/** The page of a record: what the record says of its texts stands, and the lines of the body are told apart by rule. */
export function recordPage(read: readonly RecordPassage[], outlets: OutletTable): Page {
  const passages = read.map(({ passage }) => passage)
  const verdicts = read.map(({ passage, texts }, i): Verdict => {
    const { type, field } = texts[0]!.text
    return type === 'paragraph' ? bodyVerdict(passage, passages[i + 1]) : { type, rule: field }
  })
  const signed = verdicts.some(({ type }) => type === 'byline')
  const last = verdicts.findLastIndex(({ type }) => type === 'paragraph')
  if (!signed && last > 0 && readByline(passages[last]!, outlets)) {
    verdicts[last] = { type: 'byline', rule: 'byline-at-end' }
  }
  return { passages, verdicts, outlets }
}

function bodyVerdict(passage: Passage, next: Passage | undefined): Verdict {
  const kind = boilerplateKind(passage)
  if (kind !== null) return { type: 'boilerplate', rule: `boilerplate-${kind}` }
  if (readTags(passage)) return { type: 'tags', rule: 'tags' }
  if (isHeading(passage, next)) return { type: 'heading', rule: 'heading' }
  if (startsListItem(passage.text)) return { type: 'list_item', rule: 'list-marker' }
  return { type: 'paragraph', rule: 'paragraph' }
}
