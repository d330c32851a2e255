import { expect, test } from 'vitest'
import { differences, nameIds } from '../../src/builds/difference.ts'

const mention = (label: string, start: number, end: number, more = {}) => ({ label, spans: [{ start, end }], ...more })

test.each([
  // name, before, after, differences as [kind, before, after]
  ['equal data', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ['a value', { day: '2024-05-20' }, { day: '2023-05-20' }, [['day changed', '2024-05-20', '2023-05-20']]],
  ['a new field', {}, { lede: 'Sáng nay' }, [['lede added', undefined, 'Sáng nay']]],
  ['a lost field', { lede: 'Sáng nay' }, {}, [['lede removed', 'Sáng nay', undefined]]],
  [
    'a list of numbers is one value',
    { alignment: [8, -1] },
    { alignment: [9, -1] },
    [['alignment changed', [8, -1], [9, -1]]],
  ],
  ['the order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }, [[' order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }]]],
])('%s', (_, before, after, expected) => {
  expect(differences(before, after).map(({ kind, before, after }) => [kind, before, after])).toEqual(expected)
})

test('one more mention is one difference, wherever it stands', () => {
  const before = { mentions: [mention('PER', 0, 4), mention('LOC', 9, 12)] }
  const after = { mentions: [mention('DATE', 0, 2), ...before.mentions] }
  expect(differences(before, after)).toEqual([{ kind: 'mentions[] DATE added', after: after.mentions[0] }])
})

test('a mention that stays where it is, under another label or value, is compared with itself', () => {
  const before = [mention('PER', 0, 4), mention('DATE', 9, 12, { value: '2023' })]
  const after = [mention('ORG', 0, 4), mention('DATE', 9, 12, { value: '2024' })]
  expect(differences(before, after, 'm')).toEqual([
    { kind: 'm[] DATE.value changed', before: '2023', after: '2024' },
    { kind: 'm[] ORG.label changed', before: 'PER', after: 'ORG' },
  ])
})

test('two equal elements, of which one is lost, are one difference; turning a list round is one of order', () => {
  const twice = [mention('PER', 0, 4), mention('PER', 0, 4)]
  expect(differences(twice, twice.slice(1), 'm')).toEqual([{ kind: 'm[] PER removed', before: twice[0] }])
  const pair = [mention('PER', 0, 4), mention('LOC', 9, 12)]
  expect(differences(pair, [...pair].reverse(), 'm').map(({ kind }) => kind)).toEqual(['m[] order'])
})

test('counters count for what they name, so that numbering anew is no difference', () => {
  const numbered = (id: string) => ({
    mentions: [{ id, ...mention('PER', 0, 4) }],
    people: [{ name: 'Hoa', mention: id }],
  })
  expect(differences(nameIds(numbered('s7')), nameIds(numbered('s8')))).toEqual([])
  const elsewhere = { ...numbered('s7'), mentions: [{ id: 's7', ...mention('PER', 5, 9) }] }
  expect(differences(nameIds(numbered('s7')), nameIds(elsewhere))).not.toEqual([])
})
