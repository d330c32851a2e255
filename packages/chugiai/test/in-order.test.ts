import { expect, test } from 'vitest'
import { inOrder } from '../src/batch/in-order.ts'

async function* upTo(n: number, taken: number[] = []) {
  for (let i = 0; i < n; i++) {
    taken.push(i)
    yield i
  }
}

test.each([1, 3, 100])('gives results in the order of the items, %i at a time', async (width) => {
  let running = 0
  let most = 0
  const results: number[] = []
  const work = async (item: number) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5))
    running--
    return item * 2
  }
  for await (const { item, result } of inOrder(upTo(20), { width }, work)) {
    expect(result).toBe(item * 2)
    results.push(item)
  }
  expect(results).toEqual(Array.from({ length: 20 }, (_, i) => i))
  expect(most).toBe(Math.min(width, 20))
})

test('takes no more items than it works on', async () => {
  const taken: number[] = []
  for await (const _ of inOrder(upTo(100, taken), { width: 4 }, async () => null)) break
  expect(taken.length).toBeLessThanOrEqual(4)
})
