import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Passage } from '../../src/page/passages.ts'
import type { Piece } from '../../src/page/piece.ts'

const calls = vi.hoisted(() => new Map<string, number>())

/** The rules of a module, each call counted by the rule and the place that it reads. */
async function counted<Rules extends object>(load: () => Promise<Rules>): Promise<Rules> {
  const rules = await load()
  const wrapped = Object.entries(rules).map(([name, rule]) => {
    const count = (at: string | Passage | Piece | { passage: Passage }, ...rest: unknown[]) => {
      if (typeof at === 'string') return rule(at, ...rest) // part of a rule: asked with letters alone
      const key = `${name} ${placeOf(at)}${isRaw(at) ? ` ${textOf(at)}` : ''}`
      calls.set(key, (calls.get(key) ?? 0) + 1)
      return rule(at, ...rest)
    }
    return [name, typeof rule === 'function' ? count : rule]
  })
  return Object.fromEntries(wrapped)
}

/** Whether this is a line of a page of HTML, before its text is written: each begins at 0. */
function isRaw(at: Passage | Piece | { passage: Passage }): boolean {
  return isOfHtml && 'span' in at && at.markup === undefined
}

function textOf(at: Passage | Piece | { passage: Passage }): string {
  return 'passage' in at ? at.passage.text : at.text
}

let isOfHtml = false

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
vi.mock('../../src/rules/dated-line.ts', counted)
vi.mock('../../src/rules/story-opening.ts', counted)
vi.mock('../../src/rules/tags.ts', counted)
vi.mock('../../src/rules/title.ts', counted)

const { parseHtml } = await import('../../src/html/parse-html.ts')
const { parsePlainText } = await import('../../src/parse-plain-text.ts')

beforeEach(() => {
  calls.clear()
  isOfHtml = false
})

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

const STORY =
  '<p>Nước lũ rút dần từ sáng sớm, bà con xã Mường Lạn dọn bùn và sửa lại đường vào bản, học sinh nghỉ thêm một ngày.</p>'

test.each([
  [
    'a head',
    '<div>Thời sự</div><div>12/10/2023 14:05</div><h1>Mưa lớn ở miền núi</h1><div>Thu Hà</div><div>Chia sẻ</div>',
    '',
  ],
  ['a signed date', '<h1>Mưa lớn ở miền núi</h1><p>12/10/2023 14:05 (GMT+7) - Thu Hà</p>', ''],
  [
    'a tail',
    '<h1>Mưa lớn ở miền núi</h1>',
    '<p>Thu Hà (TTXVN)</p><p>Từ khóa: mưa, lũ</p><p>Xem thêm</p><p><a href="/a">Lũ về trong đêm ở nhiều xã</a></p>',
  ],
])('of HTML no rule reads a line of the page twice: %s', (_, head, tail) => {
  isOfHtml = true
  parseHtml(`<html><body><article>${head}${STORY.repeat(4)}${tail}</article></body></html>`)
  expect([...calls.keys()].filter((key) => key.includes('Thu Hà')).length).toBeGreaterThan(0)
  expect(readTwice()).toEqual([])
})
