import { expect, test } from 'vitest'
import { checkBytes, checkConvertedTexts, readLetters } from '../../src/cases/encodings.ts'

test('a row of the table of letters, in either quotes', () => {
  const source = `var rows = [\n  { unicode: 'á', vni: 'aù', tcvn3: '¸', viqr: "a'" },\n  { unicode: 'ạ', vni: 'aï', tcvn3: '¹', viqr: 'a.' },\n];`
  expect(readLetters(source)).toEqual([
    { unicode: 'á', vni: 'aù', tcvn3: '¸', viqr: "a'" },
    { unicode: 'ạ', vni: 'aï', tcvn3: '¹', viqr: 'a.' },
  ])
})

test('bytes are checked both ways', () => {
  const vector = { unicode: 'bé', 'TCVN5712-1': '62d0', VISCII: '62e9', CP1258: '62ea' }
  const wrong = checkBytes(JSON.stringify([vector])).filter(({ right }) => !right)
  expect(wrong.map(({ name, got }) => [name, got])).toEqual([
    ['bé, from CP1258', 'bê'],
    ['bé, to CP1258', '62e9'],
  ])
})

test('strings are checked both ways', () => {
  const text = { unicode: 'chợ', vni: 'chôï', tcvn3: 'chî', viqr: 'cho*.' }
  const wrong = checkConvertedTexts(JSON.stringify([text])).filter(({ right }) => !right)
  expect(wrong.map(({ name, got }) => [name, got])).toEqual([['chợ, to viqr', 'cho+.']])
})
