import { createDocument, findMentions } from '@chugiai/annotation'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLetterBoundary, letterEnd } from '../../src/model/letters.ts'
import { LetterEdges } from '../../src/search/letter-edges.ts'

const piece = fc.constantFrom('🇻🇳', '🇻', '🇳🇻', 'a', '👨‍👩‍👧', '👋🏽', 'e\u0323\u0302', '\r\n', ' ', '🄰')
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

test('edges are those that a walk from each offset finds, in whatever order they are asked for', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(80), { maxLength: 40 }), (text, offsets) => {
      const edges = new LetterEdges(text)
      for (const at of offsets.map((offset) => offset % (text.length + 1))) {
        expect(edges.isEdge(at)).toBe(isLetterBoundary(text, at))
        expect(edges.endOf(at)).toBe(letterEnd(text, at))
      }
    }),
  )
})

test('a flag in two hundred thousand flags', () => {
  const document = createDocument({ id: 'd', text: '🇻🇳'.repeat(200_000), layers: {} })
  expect(findMentions(document, '🇻🇳')).toHaveLength(200_000)
  // Between the halves of flags there are as many places that look like a flag.
  expect(findMentions(document, '🇳🇻')).toEqual([])
})
