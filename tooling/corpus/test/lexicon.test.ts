import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLexicon, checkSecondVerdicts } from '../src/lexicon/check-lexicon.ts'
import { compareLists } from '../src/lexicon/compare-lists.ts'
import { readLexicon, readSecondVerdicts } from '../src/lexicon/entry.ts'
import { verdictAgreement } from '../src/lexicon/lexicon-agreement.ts'
import { longestMatch, lookupKey, scoreLongestMatch } from '../src/lexicon/longest-match.ts'
import { formatVerdictCounts, readLists, reportLexicon } from '../src/lexicon/report-lexicon.ts'
import { treebank } from './sample.ts'

const FOLDER = join(import.meta.dirname, '../../../corpus/lexicon')
const checkLines = (...lines: string[]) =>
  checkLexicon(new Map([['list', readLexicon(`${lines.join('\n')}\n`)]])).map(({ message }) => message)

describe('the lists of the repository', () => {
  test('hold more than twenty thousand judged words and nothing that is broken', () => {
    expect(reportLexicon(FOLDER).findings).toEqual([])
    expect([...readLists(FOLDER).values()].flat().length).toBeGreaterThan(20_000)
  })

  test('are as many as the data card says', () => {
    const card = readFileSync(join(FOLDER, 'README.md'), 'utf8')
    for (const [name, entries] of readLists(FOLDER)) {
      const count = (verdict: string) => entries.filter((entry) => entry.verdict === verdict).length
      const cells = [entries.length, count('sure'), count('maybe'), count('no')].map((n) => n.toLocaleString('en'))
      expect(card).toContain(`| ${name} | ${cells.join(' | ')} |`)
    }
  })

  test('say what the criteria say of their own examples', () => {
    const verdicts = new Map([...readLists(FOLDER).values()].flat().map(({ word, verdict }) => [word, verdict]))
    for (const word of ['một số', 'đầu tư', 'nhà nước', 'Đồng Nai', 'xóa đói giảm nghèo'])
      expect([word, verdicts.get(word)]).toEqual([word, 'sure'])
    for (const word of ['bên trong', 'đưa ra', 'tiếng Việt', 'chữa bệnh'])
      expect([word, verdicts.get(word)]).toEqual([word, 'no'])
    expect(verdicts.get('con trai')).toBe('maybe')
  })

  test('are sure of few words that the last blind pass parts', () => {
    const rows = verdictAgreement(readSecondVerdicts(readFileSync(join(FOLDER, 'second-pass/verdicts.tsv'), 'utf8')))
    expect(rows.at(-1)).toMatchObject({ words: 1500 })
    expect(rows.at(-1)?.precision).toBeGreaterThan(0.95)
  })
})

describe('the checker', () => {
  test('has nothing against sound lines', () => {
    expect(checkLines('An Giang\tsure\tPROPN\tlist', 'hòa bình\tsure\tNOUN,ADJ\tlist', 'đưa ra\tno\t_\tlist')).toEqual(
      [],
    )
  })

  test.each([
    ['one syllable', 'nhà\tsure\tNOUN\tlist', /two syllables/],
    ['two blanks', 'hòa  bình\tsure\tNOUN\tlist', /one blank/],
    ['a sign', 'hòa-bình a\tsure\tNOUN\tlist', /letters/],
    ['a mark in the new place', 'hoà bình\tsure\tNOUN\tlist', /traditional place/],
    ['a mark of its own', 'hòa bình\tsure\tNOUN\tlist'.normalize('NFD'), /not composed/],
    ['a capital', 'Hòa bình\tsure\tNOUN\tlist', /capital/],
    ['an unknown verdict', 'hòa bình\tperhaps\tNOUN\tlist', /verdict 'perhaps'/],
    ['an unknown part of speech', 'hòa bình\tsure\tN\tlist', /parts of speech 'N'/],
    ['too many parts of speech', 'hòa bình\tsure\tNOUN,VERB,ADJ,ADV\tlist', /NOUN,VERB,ADJ,ADV/],
    ['no part of speech', 'hòa bình\tsure\t_\tlist', /exactly when it is no word/],
    ['a part of speech of no word', 'đưa ra\tno\tVERB\tlist', /exactly when it is no word/],
    ['another source', 'hòa bình\tsure\tNOUN\tmined', /comes from 'mined'/],
  ])('finds %s', (_, line, message) => {
    expect(checkLines(line)).toContainEqual(expect.stringMatching(message))
  })

  test('finds a wrong order, and a word that stands twice in whatever case', () => {
    expect(checkLines('nhà nước\tsure\tNOUN\tlist', 'hòa bình\tsure\tNOUN\tlist')).toEqual([
      'stands behind a greater one',
    ])
    expect(checkLines('Hòa Bình\tsure\tPROPN\tlist', 'hòa bình\tsure\tNOUN\tlist')).toEqual(['stands twice'])
  })

  test('finds a list that was changed after the last blind pass', () => {
    const entries = readLexicon('hòa bình\tsure\tNOUN\tlist\n')
    const rows = (...lines: string[]) => readSecondVerdicts(['round\tsource\tword\tfirst\tsecond', ...lines].join('\n'))
    expect(checkSecondVerdicts(entries, rows('1\tlist\thòa bình\tsure\tno'))).toEqual([])
    expect(checkSecondVerdicts(entries, rows('1\tlist\thòa bình\tno\tno', '2\tlist\thòa bình\tsure\tno'))).toEqual([])
    expect(checkSecondVerdicts(entries, rows('1\tlist\thòa bình\tmaybe\tno'))[0]?.message).toMatch(/changed/)
    expect(checkSecondVerdicts(entries, rows('1\tlist\tđưa ra\tno\tno'))[0]?.message).toMatch(/in no list/)
  })
})

test('agreement counts by pass and source, and a verdict that is near weighs less', () => {
  const rows = readSecondVerdicts(
    [
      'round\tsource\tword\tfirst\tsecond',
      ...'aa bb cc dd'
        .split(' ')
        .map((w, i) => `1\tx\t${w}\t${i < 2 ? 'sure' : 'no'}\t${i === 0 ? 'maybe' : i < 2 ? 'sure' : 'no'}`),
    ].join('\n'),
  )
  const [own, all] = verdictAgreement(rows)
  expect(own).toMatchObject({ name: '1 x', words: 4, same: 0.75, precision: 1, strictPrecision: 0.5 })
  expect(all).toMatchObject({ name: '1 all', words: 4 })
  expect(own!.weightedKappa!).toBeGreaterThan(own!.kappa!)
})

describe('longest match', () => {
  test('takes the longest run that is a word', () => {
    expect(longestMatch('nhà nước ta'.split(' '), new Set(['nhà nước', 'nước ta']))).toEqual([2, 1])
    expect(longestMatch('a b c'.split(' '), new Set(['a b', 'a b c']))).toEqual([3])
    expect(longestMatch([], new Set())).toEqual([])
  })

  test('parts the syllables without a gap, into single ones and words of the list', () => {
    const syllable = fc.constantFrom('nhà', 'nước', 'hòa', 'bình', 'đưa')
    fc.assert(
      fc.property(fc.array(syllable), fc.array(fc.array(syllable, { minLength: 2, maxLength: 4 })), (run, list) => {
        const words = new Set(list.map((word) => word.join(' ')))
        let from = 0
        for (const length of longestMatch(run, words)) {
          expect(length === 1 || words.has(run.slice(from, from + length).join(' '))).toBe(true)
          from += length
        }
        expect(from).toBe(run.length)
      }),
    )
  })

  test('looks a form up whatever its case, composition and place of the tone mark', () => {
    for (const form of ['Hoà  Bình', 'HÒA BÌNH', 'hòa bình'.normalize('NFD')]) expect(lookupKey(form)).toBe('hòa bình')
  })

  test('is scored by the places of its words', () => {
    const gold = new Set(treebank.flatMap(({ words }) => words.map(({ form }) => lookupKey(form))))
    expect(scoreLongestMatch(treebank, gold).f1).toBe(100)
    expect(scoreLongestMatch([], gold).f1).toBeNull()
    expect(scoreLongestMatch(treebank, new Set()).f1).toBeLessThan(100)
  })

  test('compares lists', () => {
    const lists = new Map([['list', readLexicon('lò văn páo\tsure\tPROPN\tlist\nnước lào\tmaybe\tNOUN\tlist\n')]])
    const lines = compareLists(treebank, lists, '{"text": "Nậm Khao"}\n{"text": "nhà"}\n').split('\n')
    expect(lines.map((line) => line.slice(0, 18).trim())).toEqual([
      'every syllable',
      'the other list',
      'sure',
      'sure and maybe',
    ])
    expect(formatVerdictCounts(lists)).toMatch(/list +2 +1 +1 +0/)
  })
})
