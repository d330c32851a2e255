import { expect, test } from 'vitest'
import { NameGuesses } from '../src/names/name-guesses.ts'

// Tokens: the Trường Đại học Hà Nội and (5) ông (6) Tập Cận Bình (7-9) and others.
const guesses = new NameGuesses(
  [
    { from: 0, to: 5, label: 'ORG', score: 0.9 },
    { from: 6, to: 10, label: 'LOC', score: 0.34 },
    { from: 12, to: 14, label: 'PER', score: 0.4 },
  ],
  20,
)

test.each<[string, number, number, boolean]>([
  ['inside of a name that is sure', 3, 5, true],
  ['the same letters with another label', 0, 5, false],
  ['longer than a name that is sure', 0, 6, false],
  ['across the edge of a name that is sure', 4, 6, false],
  ['where the model is hardly sure', 7, 10, true],
  ['over what the model is hardly sure of', 5, 11, true],
  ['over a sure name and a doubtful one', 4, 8, false],
  ['just sure enough', 12, 14, false],
  ['where the model sees nothing', 15, 17, false],
])("a rule's name %s", (_, from, to, stays) => expect(guesses.admit(from, to)).toBe(stays))
