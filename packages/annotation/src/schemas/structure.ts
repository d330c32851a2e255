import type { LabelDefinition, LabelSchema } from '../model/label-schema.ts'
import { attribute, choice, color, type Open, text, withGuidelines } from './define.ts'
import { structureGuidelines } from './structure-guidelines.ts'

type Row = readonly [id: string, vi: string, en: string, light: string, dark: string, key?: string]

const BLOCKS = [
  ['page_date', 'Ngày trên trang', 'Page date', '#2464e0', '#7ea3ed'],
  ['title', 'Tiêu đề', 'Title', '#c2383f', '#df9094', 't'],
  ['lede', 'Sa-pô', 'Lede', '#0a7b26', '#13ec48', 'l'],
  ['heading', 'Đề mục', 'Heading', '#953be3', '#c38fef', 'h'],
  ['paragraph', 'Đoạn văn', 'Paragraph', '#7b6c24', '#c6ae39', 'p'],
  ['caption', 'Chú thích ảnh', 'Caption', '#0b7684', '#13d2ec', 'c'],
  ['byline', 'Tên tác giả', 'Byline', '#c91d82', '#ed7ebf', 'b'],
  ['list_item', 'Mục liệt kê', 'List item', '#3b7722', '#63c639', 'i'],
  ['quote', 'Khối trích dẫn', 'Block quotation', '#4243f0', '#9c9cf7', 'q'],
  ['table', 'Bảng', 'Table', '#b7471a', '#e98d67'],
  ['tags', 'Từ khóa', 'Tags', '#227753', '#39c68b'],
  ['boilerplate', 'Phần thừa', 'Boilerplate', '#b711d0', '#e57bf4', 'x'],
] as const satisfies readonly Row[]

const TOKENS = [
  ['word', 'Từ', 'Word', '#3070a6', '#75aad7', 'w'],
  ['syllable', 'Âm tiết', 'Syllable', '#d41143', '#f5809d', 'y'],
  ['punctuation', 'Dấu câu', 'Punctuation', '#127d16', '#20df27'],
  ['number', 'Số', 'Number', '#7a51cd', '#b098e1', 'n'],
  ['symbol', 'Ký hiệu', 'Symbol', '#925f0c', '#ec9a13'],
  ['abbreviation', 'Chữ viết tắt', 'Abbreviation', '#2464e0', '#7ea3ed', 'v'],
  ['address', 'Địa chỉ mạng', 'Web or mail address', '#0a7b26', '#13ec48'],
  ['other', 'Khác', 'Other', '#7b6c24', '#c6ae39', 'o'],
] as const satisfies readonly Row[]

// Universal POS tags: https://universaldependencies.org/u/pos/
const UPOS: readonly (readonly [id: string, vi: string, en: string])[] = [
  ['ADJ', 'Tính từ', 'Adjective'],
  ['ADP', 'Giới từ', 'Adposition'],
  ['ADV', 'Phó từ', 'Adverb'],
  ['AUX', 'Trợ động từ', 'Auxiliary'],
  ['CCONJ', 'Liên từ đẳng lập', 'Coordinating conjunction'],
  ['DET', 'Định từ', 'Determiner'],
  ['INTJ', 'Thán từ', 'Interjection'],
  ['NOUN', 'Danh từ', 'Noun'],
  ['NUM', 'Số từ', 'Numeral'],
  ['PART', 'Tiểu từ', 'Particle'],
  ['PRON', 'Đại từ', 'Pronoun'],
  ['PROPN', 'Danh từ riêng', 'Proper noun'],
  ['PUNCT', 'Dấu câu', 'Punctuation'],
  ['SCONJ', 'Liên từ phụ thuộc', 'Subordinating conjunction'],
  ['SYM', 'Ký hiệu', 'Symbol'],
  ['VERB', 'Động từ', 'Verb'],
  ['X', 'Khác', 'Other'],
]

const LABELS: readonly LabelDefinition[] = [
  { id: 'block', title: text('Khối', 'Block'), abstract: true, overlap: 'none' },
  ...BLOCKS.map((row) => define(row, { parent: 'block', attributes: ['figure'] })),
  define(['sentence', 'Câu', 'Sentence', '#607010', '#c0df20', 's'], { overlap: 'none' }),
  { id: 'token', title: text('Đơn vị', 'Token'), abstract: true },
  ...TOKENS.map((row) => define(row, { parent: 'token', attributes: ['upos', 'lemma'] })),
]

/** A label of {@link structureLabelSchema}; any other text too, for schemas that go on from it. */
export type StructureLabel = Open<
  'block' | (typeof BLOCKS)[number][0] | 'sentence' | 'token' | (typeof TOKENS)[number][0]
>

/** Blocks, sentences and tokens, for the layers `blocks`, `sentences` and `words`. */
export const structureLabelSchema: LabelSchema = {
  formatVersion: 1,
  id: 'structure',
  version: '1.0.0',
  title: text('Cấu trúc văn bản', 'Text structure'),
  description: text(
    'Khối, câu và đơn vị của văn bản, mỗi thứ một lớp.',
    'Blocks, sentences and tokens of a text, a layer for each.',
  ),
  overlap: 'nested',
  labels: withGuidelines(LABELS, structureGuidelines),
  attributes: [
    attribute('figure', 'text', 'Hình', 'Figure'),
    choice('upos', 'Từ loại', 'Part of speech', UPOS),
    attribute('lemma', 'text', 'Dạng gốc', 'Lemma'),
  ],
  relations: [],
}

function define([id, vi, en, light, dark, key]: Row, more: Partial<LabelDefinition>): LabelDefinition {
  return { id, title: text(vi, en), color: color(light, dark), ...(key === undefined ? {} : { key }), ...more }
}
