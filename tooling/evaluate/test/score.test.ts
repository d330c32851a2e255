import { describe, expect, test } from 'vitest'
import { addLists, f1, sameText, scoreList } from '../src/score.ts'

test('letters decide, blanks and Unicode forms do not', () => {
  expect(sameText('Thu\u00a0Hà ', 'Thu Hà'.normalize('NFD'))).toBe(true)
  expect(sameText('Thu Hà', 'THU HÀ')).toBe(false)
  expect(sameText('Thu Hà', undefined)).toBe(false)
})

describe('a list', () => {
  test.each([
    ['all found', ['lúa', 'cá'], ['cá', 'lúa'], [], { hits: 2, gold: 2, found: 2 }, 1],
    ['one missed', ['lúa', 'cá'], ['cá'], [], { hits: 1, gold: 2, found: 1 }, 2 / 3],
    ['one too many', ['lúa'], ['lúa', 'cá'], [], { hits: 1, gold: 1, found: 2 }, 2 / 3],
    ['one counts once', ['lúa'], ['lúa', 'lúa'], [], { hits: 1, gold: 1, found: 2 }, 2 / 3],
    ['twice in the gold', ['lúa', 'lúa'], ['lúa', 'lúa'], [], { hits: 2, gold: 2, found: 2 }, 1],
    ['neutral and found', ['lúa'], ['lúa', 'cá'], ['cá'], { hits: 1, gold: 1, found: 1 }, 1],
    ['neutral and gold', ['lúa', 'cá'], ['lúa', 'cá'], ['cá'], { hits: 2, gold: 2, found: 2 }, 1],
    ['all wrong', ['lúa'], ['cá'], [], { hits: 0, gold: 1, found: 1 }, 0],
    ['nothing to find and nothing found', [], [], [], { hits: 0, gold: 0, found: 0 }, null],
  ])('%s', (_, gold, found, neutral, score, value) => {
    expect(scoreList(gold, found, neutral)).toEqual(score)
    expect(f1(score)).toBe(value)
  })

  test('scores add up', () => {
    const one = { hits: 1, gold: 2, found: 3 }
    expect(addLists(one, one)).toEqual({ hits: 2, gold: 4, found: 6 })
  })
})
