import { expect, test } from 'vitest'
import type { Mention } from '../src/mention.ts'
import { createPassage } from '../src/passage.ts'
import { resolveMentions } from '../src/resolve.ts'

const { tokens } = createPassage('a b c d e f g h i k')

/** `ORG 0-3 .9`: a mention of the tokens 0 to 3 with a score; `known` in the place of the score: it was there before. */
function m(line: string): Mention {
  const [label, range, score] = line.split(' ')
  const [from, to] = range!.split('-').map(Number)
  const mention = { label: label!, from: from!, to: to!, rule: 'test' }
  return score === 'known' ? { ...mention, score: 1, fixed: true } : { ...mention, score: Number(score) }
}

test.each([
  ['one of two on the same letters', ['PER 0-2 .8', 'LOC 0-2 .9'], ['LOC 0-2 .9']],
  ['nested where the outer may hold the inner', ['ORG 0-3 .9', 'LOC 1-3 .9'], ['ORG 0-3 .9', 'LOC 1-3 .9']],
  ['not nested where it may not', ['PER 0-3 .9', 'LOC 1-3 .8'], ['PER 0-3 .9']],
  ['crossing: the higher score', ['ORG 0-3 .8', 'LOC 2-5 .9'], ['LOC 2-5 .9']],
  ['crossing, equal scores: the longer', ['ORG 0-3 .9', 'ORG 2-6 .9'], ['ORG 2-6 .9']],
  ['a low score', ['ROLE 0-1 .3'], []],
  ['apart', ['PER 0-1 .6', 'PER 2-3 .6'], ['PER 0-1 .6', 'PER 2-3 .6']],
  ['speech holds anything but speech', ['QUOTE 0-9 .7', 'PER 1-3 .9', 'QUOTE 2-8 .7'], ['PER 1-3 .9', 'QUOTE 0-9 .7']],
  ['a known one is not given twice', ['PER 0-2 known', 'PER 0-2 .9', 'LOC 0-2 .9'], []],
  ['a known one is not crossed, whatever the score', ['LOC 0-2 known', 'ORG 1-3 1', 'PER 2-4 .6'], ['PER 2-4 .6']],
  ['inside and around a known one', ['ORG 1-4 known', 'LOC 2-4 .9', 'ROLE 0-4 .9'], ['ROLE 0-4 .9', 'LOC 2-4 .9']],
  ['and gets no other label', ['ORG 0-2 known', 'LOC 0-2 .9'], []],
  ['nothing in a known person', ['PER 0-3 known', 'LOC 1-3 .9'], []],
  ['a label of another schema nests with any', ['CLAIM 0-6 known', 'PER 1-3 .9', 'LOC 5-7 .9'], ['PER 1-3 .9']],
  ['and is not doubled', ['FRAME 0-2 known', 'PER 0-2 .9'], []],
])('%s', (_, mentions, expected) => {
  expect(resolveMentions(mentions.map(m), tokens)).toEqual(expected.map(m))
})

test('a known mention that ends inside a token is not crossed', () => {
  const half: Mention = { ...m('LOC 0-3 known'), span: { start: 0, end: tokens[2]!.start + 0.5 } }
  expect(resolveMentions([half, m('LOC 1-3 .9'), m('LOC 1-2 .8')], tokens)).toEqual([m('LOC 1-2 .8')])
})
