import { styleText } from 'node:util'
import type { AnnotatedDocument, SpanAnnotation } from '@chugiai/annotation'
import type { Article } from '@chugiai/article'
import { bySpanOrder, type Span } from '@chugiai/text'
import type { Annotated } from '../../annotate.ts'
import { type Styled, wrapWords } from '../terminal/wrap-words.ts'

const WIDTH = 100
const GUTTER = 10

type Colour = 'cyan' | 'magenta' | 'green' | 'yellow' | 'blue' | 'red' | 'white'

const COLOURS: Readonly<Record<string, Colour>> = {
  PER: 'magenta',
  HONORIFIC: 'magenta',
  ROLE: 'blue',
  ORG: 'cyan',
  AGENCY: 'cyan',
  LOC: 'green',
  DATE: 'yellow',
  TIME: 'yellow',
  DURATION: 'yellow',
  LAW: 'red',
}

/**
 * An annotated article for a terminal: its fields, its blocks with the outermost mentions in brackets (and in colour),
 * and a count by label, inner mentions included.
 */
export function showAnnotated({ article, document }: Omit<Annotated, 'issues'>, colour: boolean): string {
  const paint = painter(colour)
  const mentions = spansOf(document, 'mentions')
  const lines = [
    paint(['bold'], article.title?.value ?? article.id),
    paint(['dim'], fieldsOf(article).join(' · ')),
    '',
    ...article.blocks.flatMap((block) => showBlock(article.text, block.type, block.span, mentions, paint)),
    '',
    countsOf(mentions, paint),
  ]
  return `${lines.join('\n')}\n\n`
}

type Paint = (styles: readonly ('bold' | 'dim' | 'underline' | Colour)[], text: string) => string

function painter(colour: boolean): Paint {
  return (styles, text) => (colour ? styleText([...styles], text, { validateStream: false }) : text)
}

function fieldsOf({ agencyCode, pageDate, eventDate, publishedDate, byline }: Article): string[] {
  const published = publishedDate?.value ? `${publishedDate.value} (${publishedDate.certainty})` : undefined
  const fields: [string, string | undefined][] = [
    ['agency', agencyCode?.value],
    ['page', pageDate?.value],
    ['event', eventDate?.value],
    ['published', published],
    ['by', byline?.people.map((person) => person.name).join(', ') || undefined],
  ]
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
}

function spansOf(document: AnnotatedDocument, layer: string): readonly SpanAnnotation[] {
  const annotations = document.layers[layer]?.annotations ?? []
  return annotations.filter((annotation): annotation is SpanAnnotation => annotation.kind === 'span')
}

function showBlock(
  text: string,
  type: string,
  span: Span,
  mentions: readonly SpanAnnotation[],
  paint: Paint,
): string[] {
  const words = styledWords(text, span, outermost(mentions, span), paint)
  return wrapWords(words, WIDTH - GUTTER - 2).map((line, i) => {
    const gutter = (i === 0 ? type : '').padEnd(GUTTER)
    return `${paint(['dim'], `${gutter}│ `)}${line}`
  })
}

/** The first piece of a mention. */
function pieceOf({ spans: [first] }: SpanAnnotation): Span {
  return first ?? { start: 0, end: 0 }
}

function outermost(mentions: readonly SpanAnnotation[], block: Span): readonly SpanAnnotation[] {
  const found: SpanAnnotation[] = []
  let end = block.start
  for (const mention of mentions.toSorted((a, b) => bySpanOrder(pieceOf(a), pieceOf(b)))) {
    const span = pieceOf(mention)
    if (span.start < end || span.end > block.end) continue
    found.push(mention)
    end = span.end
  }
  return found
}

function styledWords(text: string, block: Span, mentions: readonly SpanAnnotation[], paint: Paint): Styled[] {
  const words: Styled[] = []
  const add = (piece: string, style: (word: string) => string) => {
    for (const word of piece.split(/(?<=\s)/)) words.push({ text: word.replace(/\n/g, ' '), style })
  }
  let at = block.start
  for (const mention of mentions) {
    const { label } = mention
    const { start, end } = pieceOf(mention)
    const colour = COLOURS[label] ?? 'white'
    add(text.slice(at, start), (word) => word)
    add(`[${text.slice(start, end)}`, (word) => paint([colour], word))
    words.push({ text: `]${label}`, style: (word) => paint(['dim', colour], word) })
    at = end
  }
  add(text.slice(at, block.end), (word) => word)
  return words
}

function countsOf(mentions: readonly SpanAnnotation[], paint: Paint): string {
  const counts = new Map<string, number>()
  for (const { label } of mentions) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([label, count]) => `${paint([COLOURS[label] ?? 'white'], label)} ${count}`)
    .join('  ')
}
