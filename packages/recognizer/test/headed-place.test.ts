import { describe, expect, test } from 'vitest'
import { found, mention } from './found.ts'

describe('head words', () => {
  test.each([
    ['Nhà tôi ở bản Phiêng Ban.', ['bản Phiêng Ban']],
    ['Tàu ra cửa Bồ Đề, rồi tới vùng biển Philippines.', ['cửa Bồ Đề', 'vùng biển Philippines']],
    ['Lễ ở nhà thờ Đức Bà rất đông.', ['nhà thờ Đức Bà']],
    ['Xe qua cầu Nhật Tân tới sân Mỹ Đình.', ['cầu Nhật Tân', 'sân Mỹ Đình']],
    ['Khách leo núi Bà Đen, đi chợ Bà Chiểu.', ['núi Bà Đen', 'chợ Bà Chiểu']],
    ['Mưa ở khu vực La Ngà.', ['khu vực La Ngà']],
    ['Mưa ở khu vực Tây Nguyên, khu vực xã Hòa Sơn.', ['Tây Nguyên', 'xã Hòa Sơn']],
    ['Chủ tịch xã Bùi Văn Bường vắng.', []],
    ['Xe dừng ở đoạn đường CSGT chọn.', []],
    ['Hạt kiểm lâm huyện Cát Hải báo.', ['huyện Cát Hải']],
    ['Anh khai thác Lan rừng.', []],
    ['Tôi xem phiên bản Windows mới.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })
})

describe('numbers', () => {
  test.each([
    ['Nhà tôi trên đường D2, gần cao tốc CT01.', ['đường D2', 'cao tốc CT01']],
    ['Xe chạy trên QL1A rồi ĐT741.', ['QL1A', 'ĐT741']],
    ['Họ mở đường vành đai 3 và đường liên xã 12.', ['đường vành đai 3', 'đường liên xã 12']],
    ['Cầu Bình Triệu 2 chưa xong.', ['Cầu Bình Triệu 2']],
    ['Họ đi đường 10 km, qua ngõ 4D.', ['ngõ 4D']],
    ['Xã Hòa Sơn 2 người mất.', ['Xã Hòa Sơn']],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })
})

describe('ways of two ends', () => {
  test.each([
    ['Cao tốc Hà Nội - Hải Phòng kẹt.', ['Cao tốc Hà Nội - Hải Phòng', 'Hà Nội', 'Hải Phòng']],
    ['Họ mở cao tốc Trung Lương – Mỹ Thuận.', ['cao tốc Trung Lương – Mỹ Thuận']],
    ['Rác đầy kênh Nhiêu Lộc - Thị Nghè.', ['kênh Nhiêu Lộc - Thị Nghè']],
    ['Nhà ở đường Phạm Văn Đồng - Hà Nội.', ['đường Phạm Văn Đồng', 'Hà Nội']],
    ['Ở góc đường Hai Bà Trưng - Nguyễn Đình Chiểu.', ['đường Hai Bà Trưng', 'Nguyễn Đình Chiểu']],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })
})

describe('addresses', () => {
  test.each([
    ['Ông ở số 10 phố Hàng Mành.', ['số 10 phố Hàng Mành']],
    ['Họp tại số 4 Duy Tân.', ['số 4 Duy Tân']],
    ['Cháy ở 93 Nguyễn Công Trứ, quận 1.', ['93 Nguyễn Công Trứ', 'quận 1']],
    ['Địa chỉ: số 47/3 Lê Lợi.', ['số 47/3 Lê Lợi']],
    ['Cầu thủ mang áo số 19 Quang Hải.', []],
    ['Tại 3 Trung tâm.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })

  test('the street is the core', () => {
    expect(mention('Ông ở số 10 phố Hàng Mành.', 'số 10 phố Hàng Mành', 'LOC')?.attributes).toEqual({
      locType: 'street',
      core: 'Hàng Mành',
    })
  })
})

describe('behind a preposition', () => {
  test.each([
    ['Người dân ở Tà Xùa sống tốt.', ['Tà Xùa']],
    ['Anh mua hàng tại Lăng Cô.', ['Lăng Cô']],
    ['Anh gặp lại Hoàng Oanh tại Hội nghị.', []],
    ['Anh ở Minh Anh kể.', []],
    ['Anh làm ở Công ty.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })
})

describe('states of the past', () => {
  test.each([
    ['Chiến tranh Pháp-Phổ nổ ra.', ['Pháp', 'Phổ']],
    ['Chiến tranh Pháp - Phổ nổ ra.', ['Pháp', 'Phổ']],
    ['Quân Phổ thắng, vua Phổ lên ngôi.', ['Phổ', 'Phổ']],
    ['Áo-Hung tan rã, Nam Tư ra đời.', ['Áo-Hung', 'Nam Tư']],
    ['Vương quốc Phổ mạnh lên.', ['Vương quốc Phổ']],
    ['Phổ điểm đẹp. Trường Phổ thông. Phổ biến pháp luật.', []],
    ['Sách phổ biến, phổ cập và phổ thông.', []],
    ['Thị xã Phổ Yên mưa.', ['Thị xã Phổ Yên']],
    ['Ông Phổ cười.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })
})

test.each([
  ['Hà nội mưa, Phú yên nắng.', ['Hà nội', 'Phú yên']],
  ['Kuala lumpur đông.', ['Kuala lumpur']],
  ['Hòa bình lập lại.', []],
  ['Hải dương học khó.', []],
  ['Thành ủy tp . HCM họp.', ['tp . HCM']],
  ['Nhiều người VN quen người Trung Quốc.', ['VN', 'Trung Quốc']],
])('%s', (text, expected) => {
  expect(found(text, 'LOC')).toEqual(expected)
})
