import { parseDocument } from '@chugiai/annotation'
import { expect, test } from 'vitest'
import { agreementOf } from '../src/agreement.ts'
import { checkLayer } from '../src/check.ts'
import { formatCounts } from '../src/count.ts'
import { toDocuments } from '../src/to-documents.ts'
import { toVlsp } from '../src/to-vlsp.ts'
import { GOOD, mentionsOf, sentences, treebank } from './sample.ts'

test('a form with blanks is one word, wherever the blank behind the sign of the text stands', () => {
  expect(treebank.map(({ text }) => text)).toEqual(['Ông Lò Văn Páo rời xã Nậm Khao .', 'UBND xã họp ở nước Lào .'])
  expect(treebank[0]!.words.map(({ start, end }) => treebank[0]!.text.slice(start, end))).toContain('Lò Văn Páo')
})

test('a sound layer has no findings', () => {
  expect(checkLayer(treebank, sentences, mentionsOf(...GOOD))).toEqual([])
})

test.each([
  ['outside the sentence', 'a-1\t19\t90\tLOC\tcommune\t\t', /outside its sentence/],
  ['through a word', 'a-1\t4\t12\tPER\t\t\t', /inside a word/],
  ['with a blank at its end', 'a-1\t4\t15\tPER\t\t\t', /at a blank/],
  ['of an unknown subtype', 'a-1\t4\t14\tPER\tking\t\t', /unknown subtype 'king'/],
  ['that is no name', 'a-1\t0\t3\tNUM\t\t\t', /no name/],
  ['with a core elsewhere', 'a-1\t4\t14\tPER\t\t22-30\t', /core/],
  ['generic, and no body', 'a-1\t4\t14\tPER\t\t\tgeneric', /generic/],
  ['in a sentence that is not there', 'a-9\t4\t14\tPER\t\t\t', /no known sentence/],
])('a mention %s is found', (_, row, message) => {
  expect(checkLayer(treebank, sentences, mentionsOf(row)).map((finding) => finding.message)).toEqual([
    expect.stringMatching(message),
  ])
})

test('mentions that cross or stand twice are found', () => {
  const crossing = mentionsOf('a-1\t4\t14\tPER\t\t\t', 'a-1\t11\t18\tMISC\tother\t\t')
  const twice = mentionsOf(GOOD[0]!, GOOD[0]!)
  expect(checkLayer(treebank, sentences, crossing)).toHaveLength(1)
  expect(checkLayer(treebank, sentences, twice)).toHaveLength(1)
})

test('a sentence that another release changed is named', () => {
  const changed = treebank.map((sentence) => ({ ...sentence, text: sentence.text.replace('rời', 'Rời') }))
  expect(checkLayer(changed, sentences, [])).toEqual([
    { sentence: 'a-1', message: 'has another text in this release of the treebank' },
  ])
})

test('the documents hold words and mentions, and pass their own parser', () => {
  const [first, second] = toDocuments(treebank, mentionsOf(...GOOD))
  expect(parseDocument(JSON.stringify(first))).toEqual(first)
  expect(second!.layers.mentions!.annotations).toMatchObject([
    { label: 'ORG', quote: 'UBND xã', attributes: { type: 'government', generic: true } },
    { label: 'LOC', quote: 'nước Lào', attributes: { type: 'country', core: 'Lào' } },
  ])
})

test('columns after VLSP leave out generic bodies and the head nước, and keep xã', () => {
  const tagged = toVlsp(treebank, mentionsOf(...GOOD))
    .split('\n')
    .filter((line) => /\t[BI]/.test(line))
  expect(tagged).toEqual([
    'Lò\tB-PER',
    'Văn\tI-PER',
    'Páo\tI-PER',
    'xã\tB-LOC',
    'Nậm\tI-LOC',
    'Khao\tI-LOC',
    'Lào\tB-LOC',
  ])
})

test('counts are by label, subtype and part', () => {
  expect(formatCounts(sentences, mentionsOf(...GOOD))).toMatch(/^LOC +0 +2\n {2}LOC commune +0 +1$/m)
})

test('two passes agree where place and label are the same, in the sentences that both saw', () => {
  const second = mentionsOf(GOOD[0]!, 'a-1\t22\t30\tLOC\tcommune\t\t', 'a-2\t0\t7\tORG\tgovernment\t\t')
  const rows = agreementOf(new Map([['a-1', 'all']]), mentionsOf(...GOOD), second)
  expect(rows).toEqual([
    { label: 'LOC', first: 1, second: 1, same: 0, f1: 0 },
    { label: 'PER', first: 1, second: 1, same: 1, f1: 1 },
    { label: 'all', first: 2, second: 2, same: 1, f1: 0.5 },
  ])
})

test('what the second pass was not asked for is no disagreement', () => {
  const withDate = mentionsOf(GOOD[0]!, 'a-1\t0\t3\tDATE\t\t\t')
  const f1Of = (labels: 'names' | 'all') =>
    agreementOf(new Map([['a-1', labels]]), withDate, mentionsOf(GOOD[0]!)).at(-1)?.f1
  expect([f1Of('names'), f1Of('all')]).toEqual([1, 2 / 3])
})
