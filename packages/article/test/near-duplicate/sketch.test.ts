import { tonePlacementStep } from '@chugiai/normalizer'
import { ChugiaiError } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { sketchText } from '../../src/near-duplicate/sketch.ts'
import { sketchDistance } from '../../src/near-duplicate/sketch-distance.ts'

const STORY = `Sáng 15/6, Ủy ban nhân dân huyện Bình Sơn Đông tổ chức hội nghị đánh giá tiến độ dự án hồ chứa nước Khe Sim.
Đến hết tháng 5, nhà thầu đã hoàn thành 11/14 hạng mục, giải ngân 62,4% kế hoạch vốn. Riêng hạng mục kênh dẫn còn vướng
mặt bằng của 17 hộ dân. Theo ban quản lý dự án, mưa sớm làm chậm việc đắp đập. Đơn vị thi công đã tăng thêm hai ca mỗi
ngày để bù tiến độ. Kết luận hội nghị, bà Lý Thị Hoài Vân yêu cầu các xã hoàn thành việc kiểm đếm trước ngày 30/6, bảo
đảm quyền lợi của người dân. Hồ Khe Sim khi đưa vào sử dụng sẽ cấp nước cho 1.200 ha lúa và hoa màu ở bốn xã phía đông
của huyện, đồng thời giảm lũ cho vùng hạ du vốn năm nào cũng ngập từ một đến hai lần.`
const OTHER = `Ở tuổi 74, bà Bảy Thơm vẫn ngồi bên khung dệt mỗi ngày và truyền nghề cho hơn ba chục phụ nữ trong ấp. Nhà bà
nằm cuối con hẻm lát gạch, lúc nào cũng thơm mùi lác phơi. Mỗi đôi chiếu dệt tay mất hai ngày công. Giá bán chỉ khoảng
350.000 đồng nhưng khách đặt không kịp làm. Bà nói chỉ mong con cháu đừng bỏ nghề. Năm ngoái, hợp tác xã dệt chiếu Cồn
Ông được thành lập với 32 xã viên. Hàng làm ra có mặt ở bốn tỉnh.`

const distance = (one: string, other: string) => sketchDistance(sketchText(one)!, sketchText(other)!)

describe('the same text', () => {
  test.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['decomposed', (text) => text.normalize('NFD')],
    ['in capitals', (text) => text.toUpperCase()],
    ['in the new tone style', (text) => tonePlacementStep('modern').run(text).text],
    ['on one line', (text) => text.replace(/\n/g, ' ')],
    ['with other punctuation', (text) => text.replace(/[,.]/g, ' –')],
    [
      'without marks',
      (text) =>
        text
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/đ/gi, 'd'),
    ],
    ['with invisible characters', (text) => text.replace(/n/g, 'n\u200b').replace(/h/g, 'h\u00ad')],
    ['behind an emoji and a byte order mark', (text) => `\ufeff😀 ${text}`],
  ])('%s is at distance 0', (_, change) => {
    expect(change(STORY) === STORY).toBe(_ === 'as it is')
    expect(distance(STORY, change(STORY))).toBe(0)
  })
})

test('a light edit is near, another article far', () => {
  const edited = STORY.replace('Sáng 15/6, ', '').replace('hai ca', 'ba ca').replace('bà Lý Thị Hoài Vân', 'bà Vân')
  expect(distance(STORY, edited)).toBeGreaterThan(0)
  expect(distance(STORY, edited)).toBeLessThan(0.3)
  expect(distance(STORY, OTHER)).toBeGreaterThan(0.85)
  expect(distance(STORY, `${STORY}\n${OTHER}`)).toBeLessThan(0.7)
})

// Exact Jaccard index of the runs of three syllables, worked out the slow way.
const runs = (text: string) => {
  const syllables = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(syllables.slice(2).map((_, i) => syllables.slice(i, i + 3).join(' ')))
}
const exact = (one: string, other: string) => {
  const [a, b] = [runs(one), runs(other)]
  const shared = [...a].filter((run) => b.has(run)).length
  return 1 - shared / (a.size + b.size - shared)
}

test.each([0, 40, 80, 120, 160, 200])('%i syllables replaced: the estimate is near the truth', (count) => {
  const words = STORY.split(/\s+/)
  const changed = words.map((word, i) => (i < count ? `mới${i}` : word)).join(' ')
  expect(Math.abs(distance(STORY, changed) - exact(STORY, changed))).toBeLessThan(0.15)
})

test.each([
  ['Mưa', true],
  ['Mưa lớn', true],
  ['Mưa lớn quá', true],
  ['今日は雨です', true],
  ['', false],
  [' …\n😀', false],
])('%j has a sketch: %s', (text, has) => {
  expect(sketchText(text) !== null).toBe(has)
  if (has) expect(distance(text, text)).toBe(0)
})

test('only the spans count, and breaks between them do not', () => {
  const text = 'Chia sẻ. Mưa lớn ở miền núi. Quảng cáo. Lũ về trong đêm. Bình luận'
  const at = (letters: string) => ({ start: text.indexOf(letters), end: text.indexOf(letters) + letters.length })
  const story = sketchText(text, [at('Mưa lớn ở miền núi.'), at('Lũ về trong đêm.')])
  expect(story).toEqual(sketchText('Mưa lớn ở miền núi. Lũ về trong đêm.'))
})

test('short texts that differ are apart', () => expect(distance('Mưa lớn', 'Lũ về')).toBeGreaterThan(0.7))

test.each([
  ['of another algorithm', { algorithm: 'simhash-64', value: 'ff00' }, 'sketch_algorithms'],
  ['cut short', { algorithm: sketchText('Mưa')!.algorithm, value: 'ff00' }, 'invalid_sketch'],
])('a sketch %s is refused', (_, sketch, code) => {
  const good = sketchText('Mưa')!
  expect(() => sketchDistance(good, sketch)).toThrow(ChugiaiError)
  expect(() => sketchDistance(sketch, good)).toThrow(expect.objectContaining({ code }))
})

test('the value is the same in every release', () => {
  expect(sketchText('Mưa lớn ở miền núi')?.value).toMatchInlineSnapshot(
    `"2c2222282c228822222c8c222c2882c88282ccc28cccc2c882882288c8c8c8c2c8228c8cc2cc2882288288c822c22ccc88cc8288c88c8828c22282cc88282c22"`,
  )
})
