import { expect, test } from 'vitest'
import { wrapWords } from '../src/cli/terminal/wrap-words.ts'

const plain = (text: string) => ({ text, style: (word: string) => word })

test.each([
  ['fills lines', ['Chiều ', 'nay, ', 'xã ', 'họp.'], ['Chiều nay,', 'xã họp.']],
  [
    'keeps pieces without a blank between them together',
    ['ở ', '[Hà ', 'Nội', ']LOC', ' ', 'họp'],
    ['ở [Hà', 'Nội]LOC họp'],
  ],
  [
    'puts what is too long on a line of its own',
    ['ở ', 'thật-là-dài-quá', ' ', 'họp'],
    ['ở', 'thật-là-dài-quá', 'họp'],
  ],
  ['gives one line for nothing', [], ['']],
])('%s', (_, pieces, lines) => {
  expect(wrapWords(pieces.map(plain), 11)).toEqual(lines)
})

test('counts letters, not the codes of colours', () => {
  const painted = ['Hà ', 'Nội ', 'họp '].map((text) => ({
    text,
    style: (word: string) => `\u001b[1m${word}\u001b[22m`,
  }))
  expect(wrapWords(painted, 11)).toHaveLength(1)
})
