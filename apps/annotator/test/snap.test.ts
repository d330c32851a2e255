import { snapSpan } from '@chugiai/annotation'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EdgeMove, moveEdge, snapSelection } from '../src/model/snap.ts'

/** A text with a selection: `ở [Hà N]ội`. */
function selection(marked: string) {
  const start = marked.indexOf('[')
  return { text: marked.replace(/[[\]]/g, ''), span: { start, end: marked.indexOf(']') - 1 } }
}

const shown = (text: string, span: { start: number; end: number } | null) =>
  span === null ? null : text.slice(span.start, span.end)

describe('snapSelection', () => {
  test.each([
    ['whole syllables', 'ở [Hà Nội] nay', 'Hà Nội', 'Hà Nội'],
    ['halves of syllables', 'ở H[à N]ội nay', 'Hà Nội', 'à N'],
    ['blanks at both ends', 'ở[ Hà Nội ]nay', 'Hà Nội', 'Hà Nội'],
    ['no-break space and line break', 'ở[\u00a0Hà Nội\n]nay', 'Hà Nội', 'Hà Nội'],
    ['only blanks', 'ở[ \u00a0]Hà', null, null],
    ['nothing', 'ở []Hà', null, null],
    ['signs stay as they were selected', 'nói: [“Vâng]”', '“Vâng', '“Vâng'],
    ['a number with its sign', '[24,6 t]ỷ đồng', '24,6 tỷ', '24,6 t'],
    ['decomposed: no letter loses its marks', 'Na[\u0323\u0302]m', 'Na\u0323\u0302m', 'a\u0323\u0302'],
    ['decomposed: the end', 'ở [Na]\u0323\u0302m', 'Na\u0323\u0302m', 'Na\u0323\u0302'],
    ['emoji before', '😀[ Hà] Nội', 'Hà', 'Hà'],
    ['half of a pair', 'a \ud83d[\ude00 b]', '\ud83d\ude00 b', '\ud83d\ude00 b'],
    ['whole text', '[Hà Nội]', 'Hà Nội', 'Hà Nội'],
  ])('%s', (_, marked, bySyllable, byLetter) => {
    const { text, span } = selection(marked)
    expect(shown(text, snapSelection(text, span, 'syllable'))).toBe(bySyllable)
    expect(shown(text, snapSelection(text, span, 'letter'))).toBe(byLetter)
  })

  test('law: what comes out starts and ends with letters that are whole, and no blank', () => {
    const letters = fc.array(
      fc.constantFrom('a', '\u0323', '\u0302', ' ', '😀', '\u200d', 'ế', ',', '\n', '🇻', '\ud83d'),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(letters, fc.nat(14), fc.nat(14), (parts, a, b) => {
        const text = parts.join('')
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
        for (const snap of ['syllable', 'letter'] as const) {
          const snapped = snapSelection(text, span, snap)
          if (snapped === null) continue
          expect(text.slice(snapped.start, snapped.end)).not.toMatch(/^\s(?!\p{M}|\u200d)|\s$/u)
          expect(snapSpan(text, snapped, { to: 'grapheme' })).toEqual(snapped)
        }
      }),
    )
  })
})

describe('moveEdge', () => {
  const END_RIGHT: EdgeMove = { edge: 'end', direction: 'right' }
  const END_LEFT: EdgeMove = { edge: 'end', direction: 'left' }
  const START_LEFT: EdgeMove = { edge: 'start', direction: 'left' }
  const START_RIGHT: EdgeMove = { edge: 'start', direction: 'right' }

  test.each([
    ['end grows', 'tỉnh [Lạng] Sơn, nay', END_RIGHT, 'Lạng Sơn'],
    ['end takes a sign by itself', 'tỉnh [Lạng Sơn], nay', END_RIGHT, 'Lạng Sơn,'],
    ['end shrinks', 'tỉnh [Lạng Sơn], nay', END_LEFT, 'Lạng'],
    ['start grows', 'tỉnh [Lạng Sơn], nay', START_LEFT, 'tỉnh Lạng Sơn'],
    ['start shrinks', '[tỉnh Lạng Sơn], nay', START_RIGHT, 'Lạng Sơn'],
    ['over a line break', '[UBND]\nhuyện', END_RIGHT, 'UBND\nhuyện'],
    ['decomposed', '[Ha\u0300] No\u0323\u0302i', END_RIGHT, 'Ha\u0300 No\u0323\u0302i'],
    ['emoji is one sign', '[Hà]😀 Nội', END_RIGHT, 'Hà😀'],
    ['not beyond the end', 'ở [Hà Nội]', END_RIGHT, null],
    ['not beyond the start', '[Hà Nội]', START_LEFT, null],
    ['never to nothing', 'ở [Hà] Nội', END_LEFT, null],
    ['never to nothing from the start', 'ở [Hà] Nội', START_RIGHT, null],
  ])('%s', (_, marked, move, expected) => {
    const { text, span } = selection(marked)
    expect(shown(text, moveEdge(text, span, move))).toBe(expected)
  })
})
