import { expect, test } from 'vitest'
import { checkConlleval, checkNervaluate, checkSeqeval, readConlleval } from '../../src/cases/metrics-spans.ts'

const wrongOf = (cases: { name: string; right: boolean }[]) =>
  cases.filter(({ right }) => !right).map(({ name }) => name)

test('the five counts in the way of comparing that a case names', () => {
  const record = { class: 'Mẫu', name: 'lệch', gold: [['PER', 0, 3]], pred: [['PER', 1, 3]] }
  const counts = { correct: 0, incorrect: 0, partial: 1, missed: 0, spurious: 0 }
  const cases = ['PartialEvaluation', 'StrictEvaluation'].map((strategy) => ({ ...record, strategy, expected: counts }))
  expect(checkNervaluate(JSON.stringify({ cases })).map(({ right }) => right)).toEqual([true, false])
})

const tags = { gold: [['B-PER', 'O', 'B-LOC']], pred: [['B-PER', 'B-ORG', 'O']] }
const seqeval = (record: object) => wrongOf(checkSeqeval(JSON.stringify([{ name: 't', ...tags, ...record }])))

test('expected numbers come in three forms', () => {
  expect(seqeval({ expected: { f1: 0.5 } })).toEqual([])
  expect(seqeval({ expected: { f1: 0.6 } })).toEqual(['t micro f'])
  expect(seqeval({ expected: [0.5, 0.5, 0.5, 2] })).toEqual([])
  expect(seqeval({ expected: { PER: { p: 1, r: 1, f: 1, support: 1 }, micro: { p: 0.5, support: 3 } } })).toEqual([
    't micro support',
  ])
})

test('0 stands for no number', () => {
  expect(seqeval({ expected: { ORG: { p: 0, r: 0, f: 0, support: 0 } } })).toEqual([])
})

test('tags are read as the mode says', () => {
  const record = { gold: [['B-PER', 'I-PER']], pred: [['I-PER', 'I-PER']] }
  expect(seqeval({ ...record, mode: 'conlleval (default)', expected: { f1: 1 } })).toEqual([])
  expect(seqeval({ ...record, mode: 'strict IOB2', expected: { f1: 0 } })).toEqual([])
})

test('cases on single tags and on reading tags are left out', () => {
  expect(
    checkSeqeval(
      JSON.stringify([
        { name: 't', ...tags, expected: { TP: 1 } },
        { name: 'u', tags: ['O'] },
      ]),
    ),
  ).toEqual([])
})

const PRINTED = `processed 3 tokens with 2 phrases; found: 1 phrases; correct: 1.
accuracy:  66.67%; precision: 100.00%; recall:  50.00%; FB1:  66.67
              LOC: precision:   0.00%; recall:   0.00%; FB1:   0.00  0
              PER: precision: 100.00%; recall: 100.00%; FB1: 100.00  1
`

test('what conlleval prints, over all and by label', () => {
  expect(readConlleval(PRINTED)).toEqual({
    micro: { p: 1, r: 0.5, f: expect.closeTo(0.6667) },
    LOC: { p: 0, r: 0, f: 0 },
    PER: { p: 1, r: 1, f: 1 },
  })
})

test('the third and the fourth word of a line are the tags', () => {
  const input = 'Lan N B-PER B-PER\nđến V O O\n\nHuế N B-LOC O\n'
  const cases = { t: { input, conlleval_output: PRINTED } }
  expect(wrongOf(checkConlleval(JSON.stringify({ cases })))).toEqual([])
  const other = { t: { input: input.replace('B-LOC O', 'O B-LOC'), conlleval_output: PRINTED } }
  expect(wrongOf(checkConlleval(JSON.stringify({ cases: other })))).toEqual(['t micro p', 't micro r'])
})
