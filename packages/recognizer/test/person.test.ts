import { describe, expect, test } from 'vitest'
import { entities, found, mention } from './found.ts'

describe('names', () => {
  test.each([
    ['after an honorific', 'Ông Lê Văn An gặp bà Nhài.', ['Lê Văn An', 'Nhài']],
    ['after degrees', 'PGS.TS Trần Minh Đức và TS. Hồ Lan', ['Trần Minh Đức', 'Hồ Lan']],
    ['after a role', 'Thủ tướng Nguyễn Văn Bách dự lễ.', ['Nguyễn Văn Bách']],
    ['after a role with its body', 'Giám đốc Sở Y tế Lê Thị Mai phát biểu.', ['Lê Thị Mai']],
    ['after an occupation', 'Ca sĩ Minh Hằng hát cùng HLV Park.', ['Minh Hằng', 'Park']],
    ['by family name', 'Chiều qua, Phạm Thị Hồng Nhung đã về quê.', ['Phạm Thị Hồng Nhung']],
    ['anonymised', 'Nghi phạm N.V.A bị bắt.', ['N.V.A']],
    ['with an initial', 'Bài của ông Trần V. Minh', ['Trần V. Minh']],
    ['that begins like a word for a body', 'Ông Tập Cận Bình gặp bà Ngân Tâm.', ['Tập Cận Bình', 'Ngân Tâm']],
    ['that is a body', 'Chủ tịch Tập Đoàn Sao và Giám đốc Ngân Hàng Lúa họp.', []],
    ['foreign', 'Tổng thống Mỹ Peter Brown gặp ông Moon Jae-in.', ['Peter Brown', 'Moon Jae-in']],
    ['foreign, by first name', 'Trận này có Michael Stone ghi bàn.', ['Michael Stone']],
    ['in a list', 'Đội có Lê Hải Nam, Minh Đức và Quang Huy.', ['Lê Hải Nam', 'Minh Đức', 'Quang Huy']],
    ['before a verb of saying', 'Theo luật, Minh Đức cho biết, đội bị phạt.', ['Minh Đức']],
    ['named before', 'HLV Hữu Đạt vui. Hôm nay Hữu Đạt thắng.', ['Hữu Đạt', 'Hữu Đạt']],
    ['named before, not in a longer run of capitals', 'Ông Lê Văn Hùng về. Nay Rạng Hùng thắng.', ['Lê Văn Hùng']],
    ['by the order of birth', 'Hôm qua Năm Lặc đi chợ với Chín Thái.', ['Năm Lặc', 'Chín Thái']],
    ['written small, all but the last', 'Nguyễn văn Nhã và Trần minh đức về.', ['Nguyễn văn Nhã', 'Trần minh đức']],
    ['an initial with a mark', 'Ông Ê. Minh đến.', ['Ê. Minh']],
    ['an initial with a mark of its own', 'Ông E\u0302. Minh đến.', ['E\u0302. Minh']],
    ['an initial is one letter', 'Ông Tr. Minh đến.', ['Minh']],
    ['foreign, named before', 'Ông John Carter nói. Rồi Carter đi.', ['John Carter', 'Carter']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'PER')).toEqual(expected)
  })

  test.each([
    ['a place that begins as an honorific', 'Xe về Bà Rịa - Vũng Tàu lúc trưa.'],
    ['half of a word', 'Trưởng Ban Chỉ đạo họp.'],
    ['a street', 'Nhà ở đường Nguyễn Trãi rất cũ.'],
    ['a school', 'Em học Trường THPT Lê Lợi.'],
    ['a district', 'Mưa ở Hoàng Su Phì.'],
    ['the Centre', 'Trưởng ban Tổ chức T.Ư họp.'],
    ['an order of birth before capitals', 'Hôm qua Năm LẶC đi chợ.'],
    ['an order of birth before what stands in quotes', 'Hôm qua Chín "Thái" đi chợ.'],
  ])('none: %s', (_, text) => {
    expect(found(text, 'PER')).toEqual([])
  })
})

describe('đồng chí', () => {
  test('before a name it is an honorific', () => {
    const text = 'Đồng chí Lê Văn An chủ trì.'
    expect(entities(text).map(({ label }) => label)).toEqual(['HONORIFIC', 'PER'])
  })

  test('with a role it stands for a person', () => {
    const text = 'Hôm qua, đồng chí Bí thư Tỉnh ủy đã kết luận.'
    expect(mention(text, 'đồng chí Bí thư Tỉnh ủy', 'PER')?.attributes).toEqual({ mention: 'nominal' })
    expect(found(text, 'HONORIFIC')).toEqual(['đồng chí'])
    expect(found(text, 'ROLE')).toEqual(['Bí thư Tỉnh ủy'])
  })

  test('with a role and a name it stands for nobody else', () => {
    expect(found('đồng chí Bí thư Tỉnh ủy Lê Văn An', 'PER')).toEqual(['Lê Văn An'])
  })

  test('alone before a verb it is a pronoun', () => {
    const text = 'Đồng chí yêu cầu các xã báo cáo.'
    expect(mention(text, 'Đồng chí', 'PER')?.attributes).toEqual({ mention: 'pronominal' })
    expect(found('Đồng chí này rất vui tính.', 'PER')).toEqual([])
  })
})
