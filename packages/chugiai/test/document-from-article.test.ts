import type { SpanAnnotation } from '@chugiai/annotation'
import { parseArticle } from '@chugiai/article'
import { describe, expect, test } from 'vitest'
import { annotate } from '../src/annotate.ts'
import { documentFromArticle } from '../src/document-from-article.ts'
import { contradictions } from './one-truth.ts'

const TITLE = 'Xã Nậm Khao đưa nước sạch về 12 thôn, bản'
const STORY = [
  'Sáng 13/3/2025, UBND xã Nậm Khao khánh thành công trình cấp nước sạch sau 18 tháng thi công.',
  'Công trình lấy nước từ suối Nậm Khao về bể chứa 500 m3, đủ cho 12 thôn, bản dùng quanh năm.',
  'Người dân bản Nậm Lai nói rằng bọn trẻ không phải dậy từ 4 giờ sáng đi gùi nước nữa.',
]
const page = (blocks: readonly string[]) => blocks.join('\n\n')
const signed = (byline: string) => page([TITLE, ...STORY, byline])
const opened = (prefix: string) => page([TITLE, prefix + STORY[0]!, ...STORY.slice(1), 'Thu Trà'])

/** What is stated, as `LABEL letters`. */
function stated(text: string): string[] {
  const { layers } = documentFromArticle(parseArticle(text).article)
  return layers.mentions.annotations.map((one) => `${one.label} ${(one as SpanAnnotation).quote}`)
}

/** The mentions of a page with a label, the article's and the recognizer's. */
async function mentions(text: string, label: string): Promise<string[]> {
  const { document } = await annotate(text)
  const all = document.layers.mentions.annotations as readonly SpanAnnotation[]
  return all.filter((one) => one.label === label).map(({ quote }) => quote)
}

describe('people of the byline', () => {
  test.each([
    ['H.Long', ['H.Long']],
    ['N.Đ', ['N.Đ']],
    ['Nhiếu', ['Nhiếu']],
    ['Bài: Hà An - Ảnh: Thu Trà', ['Hà An', 'Thu Trà']],
    ['Jean-Pierre Dupont', ['Jean-Pierre Dupont']],
    ['LÒ THỊ MÂY', ['LÒ THỊ MÂY']],
    ['Hà An/VOV.VN', ['Hà An']],
    ['Hà An (Theo AFP)', ['Hà An']],
    ['Hà An và Thu Trà', ['Hà An', 'Thu Trà']],
    ['Bài, ảnh: H.Long', ['H.Long']],
    ['Theo TTXVN', []],
    ['PV', []],
  ])('%s', async (byline, people) => {
    expect(await mentions(signed(byline), 'PER')).toEqual(people)
  })

  test('are found above tags as well', async () => {
    const text = page([TITLE, ...STORY, 'Lê Hà An', 'Từ khóa: Nguyễn Văn Bách, Hà Giang, nước sạch'])
    expect(await mentions(text, 'PER')).toEqual(['Lê Hà An'])
  })

  test('have what they did, once where they did two things, and the name as names are written', () => {
    const { layers } = documentFromArticle(parseArticle(signed('Bài, ảnh: LÒ THỊ MÂY')).article)
    expect(layers.mentions.annotations.find(({ label }) => label === 'PER')).toMatchObject({
      attributes: { mention: 'name', function: ['author', 'photo'], normalized: 'Lò Thị Mây' },
      origin: { kind: 'rule', name: 'article' },
      status: 'suggested',
    })
  })
})

describe('people of the credits', () => {
  const CAPTION = 'Bà Lò Thị Xuân trao sách cho học viên.'
  const pictured = (credit: string) =>
    page([TITLE, STORY[0]!, `${CAPTION} Ảnh: ${credit}`, ...STORY.slice(1), 'Hải Vân'])

  test.each([
    ['Hà An', ['Hà An'], []],
    ['H.Long', ['H.Long'], []],
    ['Hà An - Thu Trà', ['Hà An', 'Thu Trà'], []],
    ['Hà An/TTXVN', ['Hà An'], ['TTXVN']],
    ['TTXVN', [], ['TTXVN']],
    ['tư liệu', [], []],
    ['Internet', [], []],
  ])('%s', async (credit, people, houses) => {
    expect(await mentions(pictured(credit), 'PER')).toEqual(['Lò Thị Xuân', ...people, 'Hải Vân'])
    expect(await mentions(pictured(credit), 'AGENCY')).toEqual(houses)
  })

  test('have what they did', () => {
    const { layers } = documentFromArticle(parseArticle(pictured('Hà An')).article)
    const [person] = layers.mentions.annotations.filter(({ label }) => label === 'PER')
    expect(person!.attributes).toEqual({ mention: 'name', function: ['photo'] })
  })
})

describe('news houses and datelines', () => {
  test.each([
    ['(TTXVN) - ', ['TTXVN'], []],
    ['Hà Nội (TTXVN) - ', ['TTXVN'], ['LOC Hà Nội']],
    ['VOV.VN - ', ['VOV.VN'], []],
    ['GD&TĐ - ', ['GD&TĐ'], []],
    ['MTTQ - ', [], []],
    ['', [], []],
  ])('%s', async (prefix, agencies, places) => {
    const text = opened(prefix)
    expect(await mentions(text, 'AGENCY')).toEqual(agencies)
    expect(stated(text).filter((line) => line.startsWith('LOC'))).toEqual(places)
  })

  test('behind a name', async () => {
    expect(await mentions(signed('Hà An/VOV.VN'), 'AGENCY')).toEqual(['VOV.VN'])
    expect(await mentions(signed('Hà An (TTXVN)'), 'AGENCY')).toEqual(['TTXVN'])
  })

  test('of a source in the byline', async () => {
    expect(await mentions(signed('Theo TTXVN'), 'AGENCY')).toEqual(['TTXVN'])
    expect(await mentions(signed('Hà An (Theo AFP)'), 'AGENCY')).toEqual(['AFP'])
  })

  test('have their full name', () => {
    const { layers } = documentFromArticle(parseArticle(opened('(TTXVN) - ')).article)
    expect(layers.mentions.annotations[0]).toMatchObject({ attributes: { normalized: 'Thông tấn xã Việt Nam' } })
  })
})

describe('dates', () => {
  const roles = (text: string) => {
    const { layers } = documentFromArticle(parseArticle(text).article)
    return layers.mentions.annotations.flatMap(({ label, attributes, ...one }) =>
      label === 'DATE' ? [[attributes!.dateRole, attributes!.value, (one as SpanAnnotation).quote]] : [],
    )
  }

  test('of the page, with the check of its weekday', () => {
    const text = page(['Thứ sáu, 14/03/2025', TITLE, ...STORY])
    expect(roles(text)[0]).toEqual(['page', '2025-03-14', 'Thứ sáu, 14/03/2025'])
    expect(documentFromArticle(parseArticle(text).article).layers.mentions.annotations[0]!.attributes).toMatchObject({
      weekdayOk: true,
      granularity: 'day',
    })
  })

  test('of the event, with its part of the day', () => {
    expect(roles(signed('Thu Trà'))).toEqual([['event', '2025-03-13TMO', 'Sáng 13/3/2025']])
  })

  test('of publication, where a later sentence says the day', () => {
    const text = page([
      'Thứ sáu, 14/03/2025',
      TITLE,
      'Ngày 12/3/2025, UBND xã Nậm Khao khánh thành công trình cấp nước sạch sau 18 tháng thi công.',
      'Chiều nay (14/3), nước đã về đến bản Nậm Lai, bản xa nhất của xã, sau hai ngày chạy thử.',
      ...STORY.slice(1),
    ])
    expect(roles(text)).toEqual([
      ['page', '2025-03-14', 'Thứ sáu, 14/03/2025'],
      ['event', '2025-03-12', 'Ngày 12/3/2025'],
      ['published', '2025-03-14', 'Chiều nay (14/3)'],
    ])
  })
})

test('a page without anything to state has an empty layer', () => {
  expect(documentFromArticle(parseArticle('').article).layers.mentions).toEqual({ schema: 'news', annotations: [] })
})

test('a page where the two would differ is told apart by the law', async () => {
  const { article, document } = await annotate(signed('Hà An'))
  expect(contradictions({ article, document })).toEqual([])
  const { byline: _, ...unsigned } = article
  expect(contradictions({ article: unsigned, document })).toEqual(['mention, not named: PER Hà An'])
  const { mentions: __, ...layers } = document.layers
  const empty = { ...document, layers: { ...layers, mentions: { annotations: [] } } }
  expect(contradictions({ article, document: empty })).toContain('named, no mention: PER Hà An')
})
