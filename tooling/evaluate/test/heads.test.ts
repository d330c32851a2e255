import { expect, test } from 'vitest'
import { headVariants, ORDERS } from '../src/heads/head-variants.ts'
import { formatHeads, scoreHeads } from '../src/heads/score-heads.ts'

const RECORD = {
  id: 'do',
  source: 'ours',
  title: 'Bến Trung Hà mở lại đò ngang sau ba tháng',
  sapo: 'Sau ba tháng tạm dừng vì nước lớn, bến đò Trung Hà chở lại khách từ sáng thứ Hai.',
  body: [
    'Từ 5h30, ông Khoái nổ máy con đò sắt mới đóng, trên boong xếp sẵn 40 áo phao màu cam.',
    'Theo xã Trung Hà, bến được gia cố bằng 120 rọ đá, lắp bốn đèn chiếu sáng và một camera.',
    'Mỗi ngày đò chạy 14 chuyến, giá vé 3.000 đồng với học sinh và 8.000 đồng với người lớn.',
    'Chủ tịch xã cho biết đò sẽ dừng khi mực nước vượt báo động hai hoặc có gió trên cấp năm.',
  ],
  captions: ['Chuyến đò đầu tiên rời bến'],
}

test('each order with each tail, read and scored', () => {
  const variants = headVariants(RECORD)
  expect(variants).toHaveLength(ORDERS.length * 4)
  const scores = scoreHeads(variants)
  expect(scores.map(({ order }) => order)).toEqual([...ORDERS])
  expect(scores.flatMap(({ misses }) => misses)).toEqual([])
  expect(formatHeads(scores)).toContain('TADS')
})

test('what is wrong is named by order, tail and article', () => {
  const [first] = headVariants(RECORD)
  const scores = scoreHeads([{ ...first!, gold: { ...first!.gold, people: ['Ai Đó'] } }])
  expect(scores[0]!.misses).toEqual(['TADS - do: people'])
  expect(scores[0]!.fields.people).toEqual({ right: 0, total: 1 })
})

test('a record without a lede or with a flattened body gives none', () => {
  expect(headVariants({ ...RECORD, sapo: null })).toEqual([])
  expect(headVariants({ ...RECORD, body: 'Một dòng.' })).toEqual([])
})
