import { describe, expect, test } from 'vitest'
import { found, mention } from './found.ts'

describe('organizations', () => {
  test.each([
    ['ministries', 'Bộ Giáo dục và Đào tạo họp với Bộ Y tế.', ['Bộ Giáo dục và Đào tạo', 'Bộ Y tế']],
    ['commas inside', 'Sở Văn hóa, Thể thao và Du lịch Hà Giang mở lễ.', ['Sở Văn hóa, Thể thao và Du lịch Hà Giang']],
    ['local bodies', 'UBND tỉnh giao Công an huyện Bắc Mê xử lý.', ['UBND tỉnh', 'Công an huyện Bắc Mê']],
    ['body of a body', 'Ban Thường vụ Tỉnh ủy đã họp.', ['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy']],
    ['other tone style', 'Ban Thường vụ Huyện uỷ Bắc Mê', ['Ban Thường vụ Huyện uỷ Bắc Mê', 'Huyện uỷ Bắc Mê']],
    [
      'of a hero, two syllables; a person behind a body has three',
      'Sở Y tế Lê Lợi và Sở Y tế Lê Thị Mai',
      ['Sở Y tế Lê Lợi', 'Sở Y tế'],
    ],
    ['whole names', 'Quốc hội và Chính phủ bàn về ngân sách.', ['Quốc hội', 'Chính phủ']],
    ['with their country', 'Bộ Ngoại giao Việt Nam lên tiếng.', ['Bộ Ngoại giao Việt Nam']],
    ['companies', 'Công ty Cổ phần Xây dựng Sao Mai khởi công.', ['Công ty Cổ phần Xây dựng Sao Mai']],
    ['small head', 'Anh làm ở công ty Sao Mai.', ['công ty Sao Mai']],
    [
      'schools',
      'Trường THPT Nguyễn Trãi và Đại học Bách khoa Hà Nội',
      ['Trường THPT Nguyễn Trãi', 'Đại học Bách khoa Hà Nội'],
    ],
    ['standing bodies', 'Thường trực HĐND tỉnh đã thẩm tra.', ['Thường trực HĐND tỉnh', 'HĐND tỉnh']],
    ['parts of local bodies', 'Đảng bộ Quân sự tỉnh họp.', ['Đảng bộ Quân sự tỉnh']],
    ['hospitals', 'Em được đưa vào Bệnh viện Nhi Trung ương.', ['Bệnh viện Nhi Trung ương']],
    ['half a word', 'Ban Chỉ huy Phòng chống thiên tai đã báo cáo.', ['Ban Chỉ huy Phòng chống thiên tai']],
    ['small topic', 'Ông làm ở Sở giao thông vận tải.', ['Sở giao thông vận tải']],
    ['named by small words', 'Phiên họp của Ủy ban hợp tác song phương lần thứ 3', ['Ủy ban hợp tác song phương']],
    ['English', 'Ông bán lại Alpine Insurance Corporation.', ['Alpine Insurance Corporation']],
    [
      'acronym said before',
      'Tổng công ty Sông Xanh (SX) lãi lớn. Vốn của SX tăng.',
      ['Tổng công ty Sông Xanh', 'SX', 'SX'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'ORG')).toEqual(expected)
  })

  test.each([
    ['a market is no school', 'Giá ở thị trường Hà Nội giảm.'],
    ['a film', 'Bộ phim thu hút nhiều người xem.'],
    ['a case', 'Trường hợp này hiếm gặp.'],
    ['companies of a country', 'Nhiều công ty Nhật Bản đầu tư.'],
    ['a town', 'Đèn lồng Hội An rất đẹp.'],
  ])('none: %s', (_, text) => {
    expect(found(text, 'ORG')).toEqual([])
  })

  test('the term belongs to the elected body alone', () => {
    const text = 'Ban Chấp hành Đảng bộ tỉnh Hà Giang khóa XIV họp.'
    expect(found(text, 'ORG')).toEqual(['Ban Chấp hành Đảng bộ tỉnh Hà Giang khóa XIV', 'Đảng bộ tỉnh Hà Giang'])
    expect(mention(text, 'khóa XIV', 'ORDINAL')?.attributes).toEqual({ ordinalType: 'term', value: '14' })
  })

  test('the kind of organization is told', () => {
    expect(mention('Tỉnh ủy Hà Giang', 'Tỉnh ủy Hà Giang', 'ORG')?.attributes).toEqual({ orgType: 'party' })
  })
})
