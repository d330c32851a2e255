import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agreementOf } from '../src/agreement.ts'
import { readMentionRows } from '../src/layer.ts'
import { readSeenSentences } from '../src/second-pass.ts'
import { checkSettled, firstPassOf, formatSettled, readSettledRows } from '../src/settled.ts'
import { GOOD, mentionsOf } from './sample.ts'

const settled = readSettledRows(
  [
    'head',
    'a-1\t22\t30\tLOC\tcommune\t\t\tfirst\tsecond\thead word',
    `${GOOD[1]}\tsecond\tsecond\thead word`,
    `${GOOD[2]}\tfirst\tfirst\trank`,
    'a-2\t0\t4\tORG\tgovernment\t\t\tsecond\tfirst\trank',
  ].join('\n'),
)

test('the first pass is the layer with what was settled against it, and without what was taken from the second', () => {
  const first = mentionsOf(GOOD[0]!, 'a-1\t22\t30\tLOC\tcommune\t\t', GOOD[2]!, GOOD[3]!)
  const found = firstPassOf(mentionsOf(...GOOD), settled)
  expect(found).toHaveLength(first.length)
  for (const row of first) expect(found).toContainEqual(expect.objectContaining(row))
})

test('the layer holds what was found right and nothing that was found wrong', () => {
  expect(checkSettled(mentionsOf(...GOOD), settled)).toEqual([])
  const before = mentionsOf(GOOD[0]!, 'a-1\t22\t30\tLOC\tcommune\t\t', GOOD[2]!, GOOD[3]!)
  expect(checkSettled(before, settled)).toEqual([
    { sentence: 'a-1', message: 'LOC 22-30 stands otherwise in settled.tsv' },
    { sentence: 'a-1', message: 'LOC 19-30 stands otherwise in settled.tsv' },
  ])
})

test('kinds are counted with the pass that was right', () => {
  expect(formatSettled(settled)).toBe('   2  second  head word\n   2  first   rank')
})

test('the files hold every disagreement, and give the agreement of the passes as it was before', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../../corpus/vtb-entities', name), 'utf8')
  const [mentions, second] = [readMentionRows(read('mentions.tsv')), readMentionRows(read('second-pass.tsv'))]
  const rows = readSettledRows(read('settled.tsv'))
  const seen = readSeenSentences(read('second-pass-sentences.tsv'))
  expect(checkSettled(mentions, rows)).toEqual([])
  const figures = agreementOf(seen, firstPassOf(mentions, rows), second)
  const all = figures.at(-1)!
  expect(rows).toHaveLength(all.first + all.second - 2 * all.same)
  expect(Object.fromEntries(figures.map(({ label, f1 }) => [label, f1?.toFixed(3)]))).toMatchObject({
    PER: '0.987',
    LOC: '0.930',
    ORG: '0.903',
    MISC: '0.609',
    all: '0.926',
  })
})
