import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { fromNinjs } from '../../src/ninjs/from-ninjs.ts'
import { parsePlainText } from '../../src/parse-plain-text.ts'
import { toNinjs } from '../../src/writers/to-ninjs.ts'
import { fullArticle } from '../full-article.ts'
import { NINJS_2, NINJS_3 } from './ninjs-schema.ts'
import { SAMPLES } from './samples.ts'

const ajv = new Ajv({ allErrors: true, strict: false })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
const VALID = { '3.0': ajv.compile(NINJS_3), '2.1': ajv.compile(NINJS_2 as object) }

describe.each(SAMPLES)('%s', (_, article) => {
  test.each(['3.0', '2.1'] as const)('is valid ninjs %s', (version) => {
    const { value } = toNinjs(article, { version })
    VALID[version](value)
    expect(VALID[version].errors).toBeNull()
  })

  test('ninjs 2 is read as ninjs 3 is', () => {
    const texts = (version: '2.1' | '3.0') => fromNinjs(toNinjs(article, { version }).value).article.text
    expect(texts('2.1')).toBe(texts('3.0'))
  })
})

test('the schema refuses what ninjs does not have', () => {
  const { value } = toNinjs(fullArticle)
  expect(VALID['3.0']({ ...value, people: [{ name: 'Thu Hà', rels: ['author'] }] })).toBe(false)
  expect(VALID['3.0']({ ...value, people: [{ name: 'Thu Hà', rel: ['author'] }] })).toBe(false)
  expect(VALID['3.0']({ ...value, firstCreated: '2023-09-05' })).toBe(false)
  expect(VALID['2.1'](value)).toBe(false)
})

test('moments are whole, and what had to be filled in is said', () => {
  const page = (date: string) =>
    parsePlainText(`Mưa lớn ở miền núi\n${date}\nLũ về trong đêm ở nhiều xã ven sông.\nNước lên.`).article
  const day = toNinjs(page('05/09/2023'))
  expect(day.value.firstCreated).toBe('2023-09-05T00:00:00+07:00')
  expect(day.issues.map(({ path }) => path)).toContain('publishedDate.granularity')
  const minute = toNinjs(page('05/09/2023 08:00'))
  expect(minute.value.firstCreated).toBe('2023-09-05T08:00:00+07:00')
  expect(minute.issues.map(({ path }) => path)).not.toContain('publishedDate.granularity')
})

test('addresses are whole and of ASCII; those that lead nowhere from outside are said', () => {
  const figure = (url: string) => ({ ...fullArticle, figures: [{ id: 'f1', image: { url } }] })
  const written = toNinjs(figure('https://example.vn/gạo thơm.jpg'))
  expect(written.value.associations).toMatchObject([
    { renditions: [{ href: 'https://example.vn/g%E1%BA%A1othơm.jpg'.replace('ơ', '%C6%A1') }] },
  ])
  const relative = toNinjs(figure('/gao.jpg'))
  expect(relative.value.associations).toBeUndefined()
  expect(relative.issues.map(({ path }) => path)).toContain('figures[0].image.url')
})

test('a version that is not written is refused', () => {
  // @ts-expect-error
  expect(() => toNinjs(fullArticle, { version: '1.0' })).toThrow(expect.objectContaining({ code: 'unknown_option' }))
})
