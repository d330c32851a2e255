import { expect, test } from 'vitest'
import { readTags } from '../../src/cases/tags.ts'

const spansOf = (tags: string, strict = false) => {
  const sentences = tags.split(' / ').map((sentence) => sentence.split(' '))
  return readTags(sentences, { strict }).map(({ label, spans: [span] }) => `${label} ${span!.start}-${span!.end}`)
}

test.each([
  // name                                 tags                      as conlleval             strict
  ['a span', 'O B-PER I-PER O', ['PER 1-3'], ['PER 1-3']],
  ['two beside each other', 'B-PER B-PER', ['PER 0-1', 'PER 1-2'], ['PER 0-1', 'PER 1-2']],
  ['one that begins with I', 'O I-LOC I-LOC', ['LOC 1-3'], []],
  ['one behind another label', 'B-PER I-LOC', ['PER 0-1', 'LOC 1-2'], ['PER 0-1']],
  ['ends and single tokens', 'B-PER E-PER S-LOC', ['PER 0-2', 'LOC 2-3'], ['PER 0-2', 'LOC 2-3']],
  ['I behind an end', 'S-PER I-PER', ['PER 0-1', 'PER 1-2'], ['PER 0-1']],
  ['the end of a sentence ends it', 'B-PER / I-PER', ['PER 0-1', 'PER 1-2'], ['PER 0-1']],
  ['a label with a hyphen', 'B-ORG-GOV I-ORG-GOV', ['ORG-GOV 0-2'], ['ORG-GOV 0-2']],
  ['none', 'O O', [], []],
])('%s', (_, tags, lenient, strict) => {
  expect(spansOf(tags)).toEqual(lenient)
  expect(spansOf(tags, true)).toEqual(strict)
})
