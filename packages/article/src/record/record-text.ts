import { type AlignedText, type Alignment, AlignmentBuilder, type Span } from '@chugiai/text'
import { formatPath, type JsonPath } from '../json/path.ts'
import { locateScalars, pathKey } from '../json/scalars.ts'
import { unescapeJson } from '../json/unescape.ts'
import type { BlockType } from '../schema/block.ts'
import type { BylinePerson } from '../schema/byline.ts'
import { stripMarkup } from './markup.ts'

/** What the formats say of their texts. */
export type RecordTextType = Extract<
  BlockType,
  'title' | 'lede' | 'heading' | 'paragraph' | 'caption' | 'byline' | 'list_item' | 'quote'
>

/** A text of a record that becomes a part of the article. */
export interface RecordText {
  readonly path: JsonPath
  readonly value: string
  readonly type: RecordTextType
  /** The field of the record it comes from; the rule of its block. */
  readonly field: string
  /** Whether it goes on with the text before it, in the same block: the credit of a caption. */
  readonly joined?: boolean
  /** Of a byline: what the person did, and whether it is a house. */
  readonly signer?: {
    readonly function: BylinePerson['function']
    readonly isHouse: boolean
    /** The page of the person. */
    readonly url?: string
  }
}

/** The texts of a record as one text, with the way back into the JSON. */
export interface AssembledRecord extends AlignedText {
  /** The JSON text that the alignment starts from. */
  readonly source: string
  /** Whether the source was written anew, because the record's own order is not that of reading. */
  readonly rearranged: boolean
  /** The texts in the order in which they stand in the assembled text, and where. */
  readonly parts: readonly { readonly text: RecordText; readonly span: Span }[]
}

/**
 * Puts the texts of a record together, a block each, parted by empty lines. The alignment leads into the string
 * literals of the JSON text: an escape is a section, and what stands between the literals is left out. An alignment
 * cannot change the order of things; a record that has its body before its title is therefore written anew, each text under its path.
 *
 * @param json the JSON text of the record
 * @param texts in reading order
 */
export function assembleRecord(json: string, texts: readonly RecordText[]): AssembledRecord {
  const placed = place(json, texts).sort((a, b) => a.span.start - b.span.start)
  if (readsWell(placed)) return { ...extract(json, placed), source: json, rearranged: false }
  const source = JSON.stringify(Object.fromEntries(texts.map(({ path, value }) => [formatPath(path), value])))
  return {
    ...extract(
      source,
      place(source, texts, ({ path }) => [formatPath(path)]),
    ),
    source,
    rearranged: true,
  }
}

interface PlacedText {
  readonly text: RecordText
  readonly span: Span
  /** Its place in reading order. */
  readonly order: number
}

function place(json: string, texts: readonly RecordText[], pathOf = (text: RecordText) => text.path): PlacedText[] {
  const spans = locateScalars(json)
  return texts.map((text, order) => ({ text, span: spans.get(pathKey(pathOf(text)))!, order }))
}

// A page may have its pictures and its byline anywhere below the title; the rest keeps its order.
const MOVABLE: readonly BlockType[] = ['caption', 'byline']

function readsWell(placed: readonly PlacedText[]): boolean {
  const fixed = placed.filter(({ text }) => !MOVABLE.includes(text.type))
  const inOrder = fixed.every(({ order }, i) => i === 0 || fixed[i - 1]!.order < order)
  const titleFirst = placed[0]?.text.type === 'title' || fixed[0]?.text.type !== 'title'
  const joined = placed.every(({ text, order }, i) => !text.joined || placed[i - 1]?.order === order - 1)
  return inOrder && titleFirst && joined && isOneRun(placed.map(({ text }) => text.type === 'byline'))
}

/** Whether what is true stands together: one byline is one block. */
function isOneRun(flags: readonly boolean[]): boolean {
  return flags.filter((flag, i) => flag && !flags[i - 1]).length <= 1
}

const BETWEEN = '\n\n'
const JOINED = '\n'

function extract(source: string, placed: readonly PlacedText[]): Omit<AssembledRecord, 'source' | 'rearranged'> {
  const builder = new AlignmentBuilder()
  const parts: { text: RecordText; span: Span }[] = []
  let out = ''
  let done = 0
  for (const { text, span } of placed) {
    const between = parts.length === 0 ? '' : text.joined ? JOINED : BETWEEN
    builder.replace(span.start - done, between.length)
    out += between
    const content = readLiteral(source.slice(span.start, span.end))
    append(builder, content.alignment)
    parts.push({ text, span: { start: out.length, end: out.length + content.text.length } })
    out += content.text
    done = span.end
  }
  builder.remove(source.length - done)
  return { text: out, alignment: builder.build(), parts }
}

function readLiteral(content: string): AlignedText {
  const letters = unescapeJson(content)
  const plain = stripMarkup(letters.text)
  return { text: plain.text, alignment: letters.alignment.compose(plain.alignment) }
}

/** Adds all that an alignment says to the builder of a longer one. */
function append(builder: AlignmentBuilder, alignment: Alignment): void {
  const sections = alignment.toJSON()
  for (let i = 0; i < sections.length; i += 2) {
    const [source, target] = [sections[i]!, sections[i + 1]!]
    if (target < 0) builder.keep(source)
    else builder.replace(source, target)
  }
}
