import { expect, test } from 'vitest'
import type { Gap } from '../../src/lexis/gap.ts'
import { scanText } from '../../src/lexis/scan-text.ts'

/** Each piece with its kind and gap: `w:Hà|none`. Marks of `unknown` are no tokens. */
function scan(text: string, unknown = ''): string[] {
  const seen: string[] = []
  const note = (kind: string) => (start: number, end: number, gap: Gap) => {
    const piece = text.slice(start, end)
    if (unknown.includes(piece)) return false
    seen.push(`${kind}:${piece}|${gap}`)
    return true
  }
  scanText(text, { word: note('w'), number: note('n'), mark: note('m') })
  return seen
}

test.each([
  ['empty text', '', []],
  ['words with a blank', 'Hà Nội', ['w:Hà|none', 'w:Nội|blank']],
  ['decomposed letters', 'Ha\u0300 No\u0323\u0302i', ['w:Ha\u0300|none', 'w:No\u0323\u0302i|blank']],
  ['a no-break space', 'Hà\u00a0Nội', ['w:Hà|none', 'w:Nội|blank']],
  ['a line end among blanks', 'Hà \r\n Nội', ['w:Hà|none', 'w:Nội|line']],
  ['letters and digits part', '7h30', ['n:7|none', 'w:h|none', 'n:30|none']],
  ['marks', '2/9,', ['n:2|none', 'm:/|none', 'n:9|none', 'm:,|none']],
  ['a byte order mark is a blank', '\ufeffHà', ['w:Hà|blank']],
  ['multiplication is no letter', '3×4', ['n:3|none', 'm:×|none', 'n:4|none']],
])('%s', (_, text, expected) => {
  expect(scan(text)).toEqual(expected)
})

test('what is no token breaks, whatever stands beside it', () => {
  expect(scan('ba ? \n tư', '?')).toEqual(['w:ba|none', 'w:tư|break'])
  expect(scan('👋 ba')).toEqual(['m:\ud83d|none', 'm:\udc4b|none', 'w:ba|blank'])
})
