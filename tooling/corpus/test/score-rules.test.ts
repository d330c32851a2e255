import { createRecognizer } from '@chugiai/recognizer'
import { expect, test } from 'vitest'
import { checksumOf } from '../src/check.ts'
import { formatDisagreements } from '../src/disagreements.ts'
import { formatRules, listLone } from '../src/format-rules.ts'
import { readMentionRows, readSentenceRows } from '../src/layer.ts'
import { missKind, type Name } from '../src/miss-kinds.ts'
import { FIGURES, NAMES, scoreRules } from '../src/score-rules.ts'
import { readTreebank } from '../src/treebank.ts'

const TEXTS = ['Ông Lê Văn An về Hà Nội .', 'Dân LBKT Hà Nội RBKT mến ông Lò Páo .', 'Ông Lê Văn An vắng .']
const PARTS = ['train', 'train', 'test']

const treebank = readTreebank(
  TEXTS.map((text, i) => [`# sent_id = a-${i}`, `# text = ${text}`].join('\n')).join('\n\n'),
)
const sentences = readSentenceRows(
  ['head', ...TEXTS.map((text, i) => `a-${i}\t${PARTS[i]}\tnames\t${text.length}\t${checksumOf(text)}`)].join('\n'),
)
const mentions = readMentionRows(
  ['head', 'a-0\t4\t13\tPER\t\t\t', 'a-0\t0\t3\tORG\t\t\t', 'a-1\t9\t15\tLOC\t\t\t', 'a-2\t4\t13\tPER\t\t\t'].join(
    '\n',
  ),
)

test('the train part alone is scored, by place and label, with brackets read as brackets', async () => {
  const { scores, lone } = scoreRules(await createRecognizer(), NAMES, treebank, sentences, mentions)
  expect(scores).toEqual([
    { label: 'PER', gold: 1, found: 2, same: 1 },
    { label: 'ORG', gold: 1, found: 0, same: 0 },
    { label: 'LOC', gold: 1, found: 2, same: 1 },
  ])
  expect(lone.map(({ side, letters, sentence }) => [side, letters, sentence])).toEqual([
    ['missed', 'Ông', 'a-0'],
    ['false', 'Hà Nội', 'a-0'],
    ['false', 'Lò Páo', 'a-1'],
  ])
})

test('rates and kinds are printed, the most first, and every name on one side alone is listed', async () => {
  const report = scoreRules(await createRecognizer(), NAMES, treebank, sentences, mentions)
  expect(formatRules(report)).toContain('PER               1       2       1    50.0   100.0    66.7')
  expect(formatRules(report)).toContain('missed  ORG      one syllable        1  Ông (a-0)')
  expect(listLone(report.lone).split('\n')[1]).toBe('missed\tORG\tone syllable\ta-0\t0\t3\tÔng')
})

test.each<[string, Name, Name[]]>([
  ['other label', { label: 'LOC', span: { start: 4, end: 7 } }, [{ label: 'PER', span: { start: 4, end: 7 } }]],
  ['other borders', { label: 'PER', span: { start: 4, end: 7 } }, [{ label: 'PER', span: { start: 0, end: 7 } }]],
  ['both differ', { label: 'LOC', span: { start: 4, end: 7 } }, [{ label: 'PER', span: { start: 0, end: 7 } }]],
  ['small letters', { label: 'PER', span: { start: 8, end: 10 } }, []],
  ['one syllable', { label: 'PER', span: { start: 4, end: 7 } }, []],
  ['alone', { label: 'PER', span: { start: 0, end: 7 } }, []],
])('%s', (kind, name, others) => {
  expect(missKind('Ông Lam về', name, others)).toBe(kind)
})

test('what two passes differ in is counted by label and kind, on sentences that both saw', () => {
  const second = readMentionRows(['head', 'a-0\t4\t13\tLOC\t\t\t', 'a-1\t9\t15\tLOC\t\t\t'].join('\n'))
  const texts = new Map(treebank.slice(0, 2).map(({ id, text }) => [id, text]))
  expect(
    formatDisagreements(texts, mentions, second)
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ')),
  ).toEqual(['first PER, other label 1', 'first ORG, one syllable 1', 'second LOC, other label 1'])
})

test('figures count where a sentence was annotated with them, and once more as the guidelines mark them', async () => {
  const texts = ['Sáng 23-3 có 19 người .', 'Chiều 24-3 có 20 người .', 'Ngày 25-3 mưa .']
  const layer = readSentenceRows(
    [
      'head',
      ...texts.map((text, i) => {
        return [`f-${i}`, i === 2 ? 'test' : 'train', i === 1 ? 'names' : 'all', text.length, checksumOf(text)].join(
          '\t',
        )
      }),
    ].join('\n'),
  )
  const bank = readTreebank(texts.map((text, i) => `# sent_id = f-${i}\n# text = ${text}`).join('\n\n'))
  const gold = ['head', 'f-0\t0\t9\tTIME\t\t\t', 'f-0\t5\t9\tDATE\t\t\t', 'f-0\t13\t15\tNUM\t\t\t'].join('\n')
  const { scores, marked, lone } = scoreRules(await createRecognizer(), FIGURES, bank, layer, readMentionRows(gold))
  expect(scores.filter((score) => score.gold + score.found > 0)).toEqual([
    { label: 'DATE', gold: 1, found: 2, same: 1 },
    { label: 'TIME', gold: 1, found: 0, same: 0 },
    { label: 'NUM', gold: 1, found: 1, same: 1 },
  ])
  expect(marked).toEqual([
    { label: 'DATE', gold: 1, found: 1, same: 1 },
    { label: 'TIME', gold: 1, found: 1, same: 1 },
    { label: 'NUM', gold: 1, found: 1, same: 1 },
    { label: 'LAW', gold: 0, found: 0, same: 0 },
  ])
  expect(lone).toEqual([])
})
