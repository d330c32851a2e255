import type { Span } from '@chugiai/text'

/** Which labels a sentence was annotated with: names alone, or dates, numbers and laws as well. */
export type LabelSet = 'names' | 'all'

/** A sentence as the layer knows it: its place in the split, and the checksum of the text that offsets count in. */
export interface SentenceRow {
  readonly sentence: string
  readonly part: 'train' | 'test'
  readonly labels: LabelSet
  /** Length in UTF-16 code units. */
  readonly length: number
  /** First 16 hexadecimal digits of the SHA-256 of the text in UTF-8. */
  readonly sha256: string
}

/** A mention as it is stored: where it stands, and what it is. */
export interface MentionRow {
  readonly sentence: string
  readonly span: Span
  readonly label: string
  /** Subtype; empty for labels that have none. */
  readonly type: string
  /** The bare name within the span, where there is a head word beside it. */
  readonly core?: Span
  /** A body named by its kind and rank alone: *UBND tỉnh*. */
  readonly generic: boolean
}

/** Labels with their subtypes; `''` stands for none. */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  PER: [''],
  ORG: [
    'company',
    'government',
    'hospital',
    'legislature',
    'mass',
    'media',
    'military',
    'other',
    'party',
    'police',
    'school',
  ],
  LOC: ['commune', 'country', 'district', 'facility', 'nature', 'other', 'province', 'region', 'street', 'village'],
  MISC: ['brand', 'event', 'norp', 'other', 'program'],
  DATE: [''],
  TIME: [''],
  DURATION: [''],
  NUM: [''],
  PERCENT: [''],
  MONEY: [''],
  QUANTITY: [''],
  ORDINAL: [''],
  LAW: [''],
}

/** Labels that every sentence was annotated with. */
export const NAME_LABELS: readonly string[] = ['PER', 'ORG', 'LOC', 'MISC']

/** Reads `sentences.tsv`. */
export function readSentenceRows(file: string): readonly SentenceRow[] {
  return rowsOf(file).map(([sentence = '', part = '', labels = '', length = '', sha256 = '']) => ({
    sentence,
    part: part as SentenceRow['part'],
    labels: labels as LabelSet,
    length: Number(length),
    sha256,
  }))
}

/** Reads `mentions.tsv`. */
export function readMentionRows(file: string): readonly MentionRow[] {
  return rowsOf(file).map(([sentence = '', start = '', end = '', label = '', type = '', core = '', flags = '']) => ({
    sentence,
    span: { start: Number(start), end: Number(end) },
    label,
    type,
    ...(core === '' ? {} : { core: readSpan(core) }),
    generic: flags === 'generic',
  }))
}

/** The cells of each line of a file of columns, without its head line. */
export function rowsOf(file: string): readonly string[][] {
  const [, ...lines] = file.split(/\r?\n/)
  return lines.filter((line) => line !== '').map((line) => line.split('\t'))
}

function readSpan(text: string): Span {
  const [start, end] = text.split('-').map(Number)
  return { start: start ?? Number.NaN, end: end ?? Number.NaN }
}
