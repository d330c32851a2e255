import { expect, test } from 'vitest'
import { compareSpeed, speedOf } from '../../src/builds/speed.ts'

test('the ratio is the median of the rounds, so that one disturbed round does not count', () => {
  const rounds = [
    { older: 10, newer: 10 },
    { older: 10, newer: 12 },
    { older: 10, newer: 11 },
    { older: 10, newer: 500 },
    { older: 500, newer: 10 },
  ]
  expect(speedOf(rounds)).toEqual({ older: 10, newer: 11, ratio: 1.1, low: 1, high: 1.2 })
})

test('both take turns, and each is the first of a round as often as the other', async () => {
  const calls: string[] = []
  await compareSpeed(
    () => calls.push('older'),
    async () => calls.push('newer'),
    { rounds: 2, shortest: 0 },
  )
  expect(calls.join(' ')).toBe(Array(3).fill('older newer newer older').join(' '))
})

test('quick work is repeated in a round, as often on either side', async () => {
  const calls = { older: 0, newer: 0 }
  await compareSpeed(
    () => calls.older++,
    () => calls.newer++,
    { rounds: 1, shortest: 1 },
  )
  expect(calls.older).toBe(calls.newer)
  expect(calls.older).toBeGreaterThan(5)
})
