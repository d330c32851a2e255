import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { entities, found, mention } from './found.ts'

describe('with a head word', () => {
  test.each([
    ['Mưa lớn ở tỉnh Hà Giang.', ['tỉnh Hà Giang']],
    ['Người dân huyện Bắc Mê, tỉnh Hà Giang phấn khởi.', ['huyện Bắc Mê', 'tỉnh Hà Giang']],
    ['Cháy nhà ở quận 2, TP.HCM.', ['quận 2', 'TP.HCM']],
    ['Xe chạy trên quốc lộ 1A qua thị xã Hòa Sơn.', ['quốc lộ 1A', 'thị xã Hòa Sơn']],
    ['Đoàn đi dọc sông Hồng ra đảo Cô Tô.', ['sông Hồng', 'đảo Cô Tô']],
    ['Anh trú ở các xã Hòa Sơn, Yên Bình và Phú Lộc.', ['xã Hòa Sơn', 'Yên Bình', 'Phú Lộc']],
    ['Đoàn thăm khu tự trị dân tộc Tạng, Tây Tạng.', ['khu tự trị dân tộc Tạng, Tây Tạng', 'Tây Tạng']],
    ['Ông sống ở số 12, Trần Hưng Đạo, quận 1.', ['Trần Hưng Đạo', 'quận 1']],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })

  test('the bare name is the core', () => {
    const text = 'Bão vào tỉnh Hà Giang.'
    const place = mention(text, 'tỉnh Hà Giang', 'LOC')
    expect(sliceSpan(text, place!.core!)).toBe('Hà Giang')
    expect(place?.attributes).toMatchObject({ locType: 'province', core: 'Hà Giang' })
  })
})

describe('alone', () => {
  test.each([
    ['provinces, old and new', 'Từ Hà Nam tới Gia Lai đều mưa.', ['Hà Nam', 'Gia Lai']],
    ['countries', 'Việt Nam và Hàn Quốc ký kết với Mỹ.', ['Việt Nam', 'Hàn Quốc', 'Mỹ']],
    ['cities abroad', 'Bà sang Tokyo rồi về Paris.', ['Tokyo', 'Paris']],
    ['other tone style', 'Về Khánh Hoà và Thanh Hóa.', ['Khánh Hoà', 'Thanh Hóa']],
    ['district after a preposition', 'Chị sinh ra ở Gia Lâm.', ['Gia Lâm']],
    ['district before its province', 'Hội xuân mở tại Đồng Văn (Hà Giang).', ['Đồng Văn', 'Hà Giang']],
    ['named with its head before', 'Xã Hòa Sơn đẹp. Đường vào Hòa Sơn rợp bóng cây.', ['Xã Hòa Sơn', 'Hòa Sơn']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })
})

describe('not places', () => {
  test.each([
    ['a pronoun at the start', 'Anh kể lại chuyện cũ.'],
    ['a person', 'Ông Trần Thái Bình vừa đến.'],
    ['a common word', 'Chị yêu cầu Bình trả lại sách.'],
    ['Sunday', 'Họ gặp nhau vào Chủ Nhật.'],
    ['two words of a compound', 'Hợp tác xã mua bán rau quả.'],
  ])('%s', (_, text) => {
    expect(found(text, 'LOC')).toEqual([])
  })
})

test('a place inside an organization and a role stays a mention', () => {
  const labels = entities('Chủ tịch UBND tỉnh Hà Giang').map(({ label }) => label)
  expect(labels).toEqual(['ROLE', 'ORG', 'LOC'])
})
