import { describeGrowth, type Growing } from '@chugiai/testing'
import { expect, test } from 'vitest'
import * as normalizer from '../src/index.ts'

/** Pieces of text of which each is the worst for some function. */
const PIECES = {
  letters: 'a',
  base64: 'aGVsbG8',
  digits: '1',
  marks: '\u0301',
  'marks of two classes': '\u0301\u0323',
  addresses: 'a.b@',
  'number words': 'hai mươi ',
  'decimals in words': 'ba phẩy ',
  'misplaced marks': 'hòan ',
  tildes: 'đa~ ',
  'grave accents': '`a ',
  quotes: '"',
  'split letters': 'HỢ P ĐỒ NG ',
  mojibake: 'Huáº¿ ',
  dots: '1.',
  slashes: '1/2/',
  numerals: 'XIV, ',
  brackets: '(((',
  keystrokes: 'tieengs ',
  'Cyrillic letters': 'аă',
  abbreviations: 'TP.',
  surrogates: '\ud83d',
  'line ends': '\n',
  exponents: 'm 2 ',
  'mathematical letters': '\ud835\udc21ă',
  prose: 'Ông Nguyễn Văn Hòa, 35 tuổi, ở TP. Huế. ',
}
type Piece = keyof typeof PIECES

const fill = (piece: Piece, length: number) => PIECES[piece].repeat(Math.ceil(length / PIECES[piece].length))
const FEW = 100_000

/** A function of a text, over every piece at first, and over the worst of them at a million. */
function over(call: (text: string) => unknown, ...worst: readonly Piece[]): Growing['run'] {
  const all = Object.keys(PIECES) as Piece[]
  return (length) => {
    const texts = (length > FEW ? worst : all).map((piece) => fill(piece, length))
    return () => {
      for (const text of texts) call(text)
    }
  }
}

const step = ({ run }: { run(text: string): unknown }, ...worst: readonly Piece[]) =>
  over((text) => run(text), ...worst)
const most = (run: Growing['run']): Growing => ({ run, most: FEW })
/** What is refused is refused at once. */
const allowed = (call: (text: string) => unknown) => (text: string) => {
  try {
    call(text)
  } catch (error) {
    expect(error).toMatchObject({ name: 'ChugiaiError' })
  }
}
const extra = [normalizer.repairOnsetsStep, normalizer.repairSuperscriptsStep, normalizer.spacePunctuationStep]
const list = [{ short: 'UBND', readings: [{ long: 'ủy ban' }] }]

describeGrowth(normalizer, {
  normalize: over(normalizer.normalize, 'misplaced marks', 'marks'),
  normalizeText: over(
    (text) =>
      normalizer.normalizeText(text, { preset: 'search', tonePlacement: 'modern', yiSpelling: 'i', extraSteps: extra }),
    'marks of two classes',
    'mojibake',
  ),
  normalizationSteps: () => () => normalizer.normalizationSteps({ extraSteps: extra }),
  reportNormalization: over(normalizer.reportNormalization, 'misplaced marks', 'tildes'),
  reportSteps: over((text) => normalizer.reportSteps(text, extra), 'exponents'),
  createNormalizeStream: over((text) => streamed(text), 'letters', 'prose'),
  foldForSearch: over(normalizer.foldForSearch, 'marks', 'Cyrillic letters'),
  searchSteps: () => () => normalizer.searchSteps(),
  findAll: over((text) => normalizer.findAll(text, 'a'), 'marks', 'letters'),
  'findAll wholeWords': over((text) => normalizer.findAll(text, text.slice(0, 9), { wholeWords: true }), 'letters'),
  slugify: over(normalizer.slugify, 'marks', 'misplaced marks'),
  sortKey: over((text) => normalizer.sortKey(text, { numeric: true }), 'marks', 'digits'),
  compareVietnamese: over((text) => normalizer.compareVietnamese(text, `${text}a`), 'marks', 'misplaced marks'),
  stripDiacritics: over(normalizer.stripDiacritics, 'Cyrillic letters', 'marks'),
  parseSyllable: over(normalizer.parseSyllable, 'marks of two classes', 'letters'),
  isVietnameseSyllable: over(normalizer.isVietnameseSyllable, 'marks of two classes', 'letters'),
  formatSyllable: () => () =>
    normalizer.formatSyllable({ onset: 'h', glide: 'o', nucleus: 'a', coda: '', tone: 'huyen', case: 'lower' }),
  splitName: over(normalizer.splitName, 'exponents', 'split letters'),
  toNameCase: over(normalizer.toNameCase, 'number words', 'numerals'),
  verbalize: most(over(normalizer.verbalize, 'exponents', 'addresses', 'numerals')),
  'verbalize 1M': (length) => () => normalizer.verbalize(fill(length > FEW ? 'digits' : 'prose', length)),
  reportVerbalization: most(over(normalizer.reportVerbalization, 'exponents', 'addresses')),
  verbalizationSteps: () => () => normalizer.verbalizationSteps(),
  unverbalize: over(normalizer.unverbalize, 'number words', 'decimals in words'),
  'unverbalize likely': over((text) => normalizer.unverbalize(text, { certainty: 'likely' }), 'number words'),
  parseNumber: over(normalizer.parseNumber, 'misplaced marks', 'marks'),
  expandAbbreviations: over(normalizer.expandAbbreviations, 'marks of two classes', 'abbreviations'),
  expandAbbreviationsStep: over((text) => normalizer.expandAbbreviationsStep({ list }).run(text), 'abbreviations'),
  detectEncoding: over(normalizer.detectEncoding, 'addresses', 'mojibake'),
  decode: over(allowed(normalizer.decode), 'line ends', 'addresses'),
  encode: over((text) => normalizer.encode(text, 'viqr'), 'Cyrillic letters'),
  'encode vni': over((text) => normalizer.encode(text, 'vni'), 'marks of two classes', 'surrogates'),
  tonePlacementStep: step(normalizer.tonePlacementStep('modern'), 'misplaced marks'),
  yiSpellingStep: step(normalizer.yiSpellingStep('i'), 'decimals in words'),
  collapseBlanksStep: step(normalizer.collapseBlanksStep, 'line ends'),
  composeStep: step(normalizer.composeStep, 'marks'),
  foldCaseStep: step(normalizer.foldCaseStep, 'split letters'),
  foldCompatibilityStep: step(normalizer.foldCompatibilityStep, 'marks'),
  foldPunctuationStep: step(normalizer.foldPunctuationStep, 'quotes'),
  foldYiStep: step(normalizer.foldYiStep, 'misplaced marks'),
  joinSplitLettersStep: most(step(normalizer.joinSplitLettersStep, 'split letters')),
  removeInvisibleStep: step(normalizer.removeInvisibleStep, 'marks'),
  repairHornStep: step(normalizer.repairHornStep, 'misplaced marks'),
  repairLookAlikesStep: step(normalizer.repairLookAlikesStep, 'tildes', 'mathematical letters'),
  repairOnsetsStep: step(normalizer.repairOnsetsStep, 'marks'),
  repairSuperscriptsStep: step(normalizer.repairSuperscriptsStep, 'exponents'),
  repairToneMarksStep: step(normalizer.repairToneMarksStep, 'misplaced marks'),
  repairTypingStep: most(step(normalizer.repairTypingStep, 'keystrokes')),
  spacePunctuationStep: step(normalizer.spacePunctuationStep, 'exponents'),
  stripMarksStep: step(normalizer.stripMarksStep, 'Cyrillic letters'),
  stripTonesStep: step(normalizer.stripTonesStep, 'marks'),
})

/** A text through a stream, a thousand characters at a time. */
async function streamed(text: string): Promise<void> {
  const chunks = new ReadableStream<string>({
    start(controller) {
      for (let i = 0; i < text.length; i += 1000) controller.enqueue(text.slice(i, i + 1000))
      controller.close()
    },
  })
  await chunks.pipeThrough(normalizer.createNormalizeStream()).pipeTo(new WritableStream({ write: () => {} }))
}

test('millions of marks on one letter', () => {
  const text = `a${'\u0301'.repeat(3_000_000)}`
  expect(normalizer.normalizeText(text).startsWith('á')).toBe(true)
})

test('what an encoding lacks is told ten times and then counted', () => {
  const { bytes, issues } = normalizer.encode('👋'.repeat(100_000), 'vni')
  expect(bytes).toHaveLength(100_000)
  expect(issues).toHaveLength(11)
  expect(issues[9]!.span).toEqual({ start: 18, end: 20 })
  expect(issues[10]).toMatchObject({
    message: 'vni has no 99990 more characters from here on',
    span: { start: 20, end: 22 },
  })
})

test('a stream that never sees a place to cut looks at each chunk once', async () => {
  const chunks = Array.from({ length: 30_000 }, () => 'abcdefghij')
  const parts: string[] = []
  await new ReadableStream<string>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
    .pipeThrough(normalizer.createNormalizeStream())
    .pipeTo(new WritableStream({ write: ({ text }) => void parts.push(text) }))
  expect(parts.join('')).toBe(chunks.join(''))
})
