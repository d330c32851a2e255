import { expect, test } from 'vitest'
import { joinSignatures, markReading, mergeReadings } from '../../src/rules/byline-reading.ts'

const person = (name: string, start: number) => ({
  name,
  raw: name,
  span: { start, end: start + name.length },
  function: 'author' as const,
})
const one = { people: [person('Thu Hà', 0)], marked: false }
const other = {
  people: [person('Lê An', 10)],
  attribution: { text: 'AFP', start: 20 },
  staff: { text: 'PV', start: 30 },
  marked: true,
}

test('two readings join: all people, the first source and staff, marked when one is', () => {
  expect(joinSignatures(one, other)).toEqual({ ...other, people: [...one.people, ...other.people] })
  const third = { people: [], attribution: { text: 'BBC', start: 40 }, marked: false }
  expect(joinSignatures(other, third)).toEqual(other)
  expect(joinSignatures(one, one).marked).toBe(false)
})

test('several merge, and one that is none spoils them', () => {
  expect(mergeReadings([one, other])?.people).toHaveLength(2)
  expect(mergeReadings([one])).toEqual(one)
  expect(mergeReadings([one, null])).toBeNull()
  expect(mergeReadings([])).toBeNull()
})

test('a mark keeps the people, and gives them a house with its place', () => {
  expect(markReading(one)).toEqual({ ...one, marked: true })
  expect(markReading(null)).toBeNull()
  expect(markReading(null, { text: 'TTXVN', start: 8 })).toBeNull()
  const [employed] = markReading(one, { text: 'TTXVN', start: 8 })!.people
  expect(employed).toEqual({ ...one.people[0], agency: 'TTXVN', agencySpan: { start: 8, end: 13 } })
})
