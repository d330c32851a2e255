import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Passage } from '../../src/page/passages.ts'
import type { Piece } from '../../src/page/piece.ts'

const calls = vi.hoisted(() => new Map<string, number>())

/** The rules of a module, each call counted by the rule and the place that it reads. */
async function counted<Rules extends object>(load: () => Promise<Rules>): Promise<Rules> {
  const rules = await load()
  const wrapped = Object.entries(rules).map(([name, rule]) => {
    const count = (at: Passage | Piece | { passage: Passage }, ...rest: unknown[]) => {
      const key = `${name} ${placeOf(at)}`
      calls.set(key, (calls.get(key) ?? 0) + 1)
      return rule(at, ...rest)
    }
    return [name, typeof rule === 'function' ? count : rule]
  })
  return Object.fromEntries(wrapped)
}

function placeOf(at: Passage | Piece | { passage: Passage }): string {
  if ('passage' in at) return placeOf(at.passage)
  const { start, end } = 'span' in at ? at.span : { start: at.start, end: at.start + at.text.length }
  return `${start}-${end}`
}

vi.mock('../../src/rules/agency-code.ts', counted)
vi.mock('../../src/rules/boilerplate.ts', counted)
vi.mock('../../src/rules/byline-line.ts', counted)
vi.mock('../../src/rules/byline-place.ts', counted)
vi.mock('../../src/rules/caption.ts', counted)
vi.mock('../../src/rules/credit.ts', counted)
vi.mock('../../src/rules/heading.ts', counted)
vi.mock('../../src/rules/page-date.ts', counted)
vi.mock('../../src/rules/section.ts', counted)
vi.mock('../../src/rules/signed-date.ts', counted)
vi.mock('../../src/rules/story-opening.ts', counted)
vi.mock('../../src/rules/tags.ts', counted)
vi.mock('../../src/rules/title.ts', counted)

const { parsePlainText } = await import('../../src/parse-plain-text.ts')

beforeEach(() => calls.clear())

const FIXTURES = new URL('../fixtures/', import.meta.url)
const pages = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8')])

const readTwice = () => [...calls].filter(([, count]) => count > 1).map(([key]) => key)

test.each([
  ...pages,
  ['a signed date', 'Mưa lớn\n12/10/2023 14:05 (GMT+7) - Thu Hà\nLũ về bất ngờ trong đêm ở nhiều xã.\nNước lên.'],
  ['no title', 'VOV.VN - Sáng nay, lúa được mùa.\nNước lên nhanh.\nThu Hà\nTheo AFP'],
  ['links', 'Mưa lớn\nLũ về.\nThu Hà\nXem thêm:\nMưa lớn ở miền núi\nThu Hà\nLũ về (17/12)'],
  ['a flattened body', `Mưa lớn\nLũ về.\n${'Nước lũ rút dần từ sáng sớm, bà con dọn bùn. '.repeat(4)}Lan Ngọc`],
])('no rule reads a line twice: %s', (_, page) => {
  parsePlainText(page!)
  expect(calls.size).toBeGreaterThan(10)
  expect(readTwice()).toEqual([])
})
