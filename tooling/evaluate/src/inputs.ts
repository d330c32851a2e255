import { dateLine } from './date-line.ts'
import { type Record, recordDay } from './record.ts'

/** The fields that an input is scored on: those whose evidence is in it. */
export interface Gold {
  readonly title?: string
  readonly lede?: string
  readonly byline?: string
  /** ISO day. */
  readonly published?: string
  readonly captions?: readonly string[]
  readonly paragraphs?: readonly string[]
  /** Passages that count neither way: nothing in the input says whether they are captions or sentences. */
  readonly neutral?: readonly string[]
}

/** A page made from a record. */
export interface Input {
  readonly id: string
  readonly source: string
  /** How the page is laid out: `flat`, `lines` or `blocks`; `+date` with a date line at its head. */
  readonly layout: string
  readonly text: string
  readonly anchor?: string
  readonly gold: Gold
}

/** The pages that a record gives, and what counts in each. */
export function inputsOf(record: Record, index: number): Input[] {
  if (record.content !== undefined) return flatContent(record, index)
  if (record.lines !== undefined) return unlabelledLines(record, index)
  if (typeof record.body === 'string') return [flatBody(record)]
  return [goldLines(record), goldBlocks(record)]
}

/** Title, sapo, body on three lines. The byline stands inside the body and is not gold. */
function flatBody(record: Record): Input {
  const { id, source, title, sapo } = record
  return {
    id,
    source,
    layout: 'flat',
    text: [title, sapo, record.body].filter(Boolean).join('\n'),
    gold: { title, ...(sapo ? { lede: sapo } : {}) },
  }
}

/** Date line, title, content on one line, byline. */
function flatContent(record: Record, index: number): Input[] {
  const { id, source, title, content, byline } = record
  const day = recordDay(record)!
  const text = [dateLine(day, index), title, content, byline].filter(Boolean).join('\n')
  const gold = { title, published: day, ...(byline ? { byline } : {}) }
  return [{ id, source, layout: 'flat+date', text, gold }]
}

const TODAY = /(?<!\p{L})nay,?\s*\(?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}/iu
const MONTH = 30 * 86_400_000

/** Lines that nobody labelled: the date line alone is gold, or a day that the text itself calls today. */
function unlabelledLines(record: Record, index: number): Input[] {
  const { id, source, lines } = record
  const published = recordDay(record)!
  const text = lines!.join('\n')
  const dated = {
    id,
    source,
    layout: 'lines+date',
    text: `${dateLine(published, index)}\n${text}`,
    gold: { published },
  }
  if (!TODAY.test(text)) return [dated]
  const anchor = new Date(Date.parse(published) + MONTH).toISOString().slice(0, 10)
  return [dated, { id, source, layout: 'lines', text, anchor, gold: { published } }]
}

/**
 * One passage a line. A caption that the body holds is one of its sentences, and no more can be told of it: it counts
 * neither way.
 */
function goldLines(record: Record): Input {
  const { title, sapo, byline } = record
  const body = record.body as readonly string[]
  const captions = new Set(record.captions)
  return {
    ...page(record, 'lines', [title, sapo, ...body, byline].filter(Boolean).join('\n')),
    gold: {
      ...head(record),
      paragraphs: body.filter((line) => !captions.has(line)),
      neutral: [...captions],
    },
  }
}

/** Passages parted by an empty line, and two more before a caption, as a page that lost its pictures has them. */
function goldBlocks(record: Record): Input {
  const { title, sapo, byline, captions = [] } = record
  const paragraphs = (record.body as readonly string[]).filter((line) => !captions.includes(line))
  const figures = spread(captions, paragraphs.length)
  const body = paragraphs.flatMap((line, i) => [line, ...(figures.get(i) ?? []).map((caption) => `\n\n${caption}`)])
  const text = [title, sapo, ...body, byline]
    .filter(Boolean)
    .join('\n\n')
    .replace(/\n{5,}/g, '\n\n\n\n')
  return { ...page(record, 'blocks', text), gold: { ...head(record), paragraphs, captions } }
}

function page({ id, source }: Record, layout: string, text: string) {
  return { id, source, layout, text }
}

function head({ title, sapo, byline }: Record): Gold {
  return { title, ...(sapo ? { lede: sapo } : {}), ...(byline ? { byline } : {}) }
}

/** Puts captions at even distances: index of the paragraph before, to the captions behind it. */
function spread(captions: readonly string[], paragraphs: number): Map<number, string[]> {
  const places = new Map<number, string[]>()
  for (const [i, caption] of captions.entries()) {
    const at = Math.floor((i * paragraphs) / captions.length)
    places.set(at, [...(places.get(at) ?? []), caption])
  }
  return places
}
