import { describe, expect, test } from 'vitest'
import { isLetterEdge, letterEnd, letterStart } from '../src/model/letters.ts'

/** The text with a bar at each place where it may be cut. */
const cut = (text: string) => {
  let shown = ''
  for (let at = 0; at < text.length; at++) shown += (isLetterEdge(text, at) && at > 0 ? '|' : '') + text[at]
  return shown
}

describe('letters', () => {
  test.each([
    ['composed', 'Nậm', 'N|ậ|m'],
    ['decomposed, marks in any order', 'Na\u0323\u0302m', 'N|a\u0323\u0302|m'],
    ['surrogate pair', 'a😀b', 'a|😀|b'],
    ['two pairs', '😀😀', '😀|😀'],
    ['emoji with a tone of skin', '👍🏽!', '👍🏽|!'],
    ['family of several people', '👨‍👩‍👧 ở', '👨‍👩‍👧| |ở'],
    ['flags', '🇻🇳🇱🇦', '🇻🇳|🇱🇦'],
    ['variation selector', '☎️1', '☎️|1'],
    ['line breaks', 'a\n\u0301b', 'a|\n|\u0301|b'],
    ['empty', '', ''],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  test('half a pair alone is a letter', () => {
    expect(cut('a\ud83db')).toBe('a|\ud83d|b')
  })

  test('the edges around an offset', () => {
    const text = 'xa\u0323\u0302y'
    expect([letterStart(text, 3), letterEnd(text, 2)]).toEqual([1, 4])
    expect([letterStart(text, 0), letterEnd(text, text.length)]).toEqual([0, text.length])
  })
})
