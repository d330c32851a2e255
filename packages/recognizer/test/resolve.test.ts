import { expect, test } from 'vitest'
import type { Mention } from '../src/mention.ts'
import { resolveMentions } from '../src/resolve.ts'

/** `ORG 0-3 .9`: a mention of the tokens 0 to 3 with a score. */
function m(line: string): Mention {
  const [label, range, score] = line.split(' ')
  const [from, to] = range!.split('-').map(Number)
  return { label: label!, from: from!, to: to!, score: Number(score), rule: 'test' }
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
])('%s', (_, mentions, expected) => {
  expect(resolveMentions(mentions.map(m), 10)).toEqual(expected.map(m))
})
