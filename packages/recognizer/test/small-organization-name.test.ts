import { describe, expect, test } from 'vitest'
import { found } from './found.ts'

describe('topics written small', () => {
  test.each([
    ['Em học trường đại học y dược TP.HCM.', ['trường đại học y dược TP.HCM']],
    ['Anh học ở học viện hành chính quốc gia.', ['học viện hành chính quốc gia']],
    ['Cô làm ở nhà máy dệt Thành Công.', ['nhà máy dệt Thành Công']],
    ['Công ty chứng khoán SSI lãi.', ['Công ty chứng khoán SSI']],
    ['Quỹ bảo trợ trẻ em Việt Nam nhận tiền.', ['Quỹ bảo trợ trẻ em Việt Nam']],
    [
      'Cơ quan cảnh sát điều tra Công an tỉnh Đồng Nai vào cuộc.',
      ['Cơ quan cảnh sát điều tra Công an tỉnh Đồng Nai', 'Công an tỉnh Đồng Nai'],
    ],
    ['Bộ trưởng bộ tài nguyên & môi trường nói.', ['bộ tài nguyên & môi trường']],
    ['Ban chỉ đạo phòng chống dịch huyện họp.', ['Ban chỉ đạo phòng chống dịch huyện']],
    ['Vụ trưởng vụ tài chính kế toán Phan Văn Quân nói.', []],
    ['Các sở y tế và những bộ tài chính đều nói.', []],
    ['Các công ty du lịch Đà Nẵng giảm giá.', []],
    ['Nhiều nhà máy dệt Nam Định đóng cửa.', []],
    ['Họ mua công ty dược phẩm Nhật Bản.', []],
    ['Họ lập công ty du lịch ở Huế.', []],
    ['Theo bộ luật Hồng Đức.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'ORG')).toEqual(expected)
  })
})

describe('bodies of countries', () => {
  test.each([
    ['Hôm qua đại sứ quán Mỹ họp báo.', ['đại sứ quán Mỹ']],
    ['Sau đó chính phủ Anh và quốc hội Pháp lên tiếng.', ['chính phủ Anh', 'quốc hội Pháp']],
    ['Bốn năm trước chính phủ hứa.', []],
    ['Hôm qua đảng Cộng sản Pháp họp.', ['đảng Cộng sản Pháp']],
    ['Tiền từ Honda Việt Nam.', ['Honda Việt Nam']],
  ])('%s', (text, expected) => {
    expect(found(text, 'ORG')).toEqual(expected)
  })
})

describe('numbers', () => {
  test.each([
    ['Sư đoàn 316 và Lữ đoàn Hải quân 125 về.', ['Sư đoàn 316', 'Lữ đoàn Hải quân 125']],
    ['Sai phạm tại trạm 20, của đoàn 375.', ['trạm 20', 'đoàn 375']],
    ['Cả đoàn 20 người về.', []],
    ['Đội CSGT số 3, Chi cục Thuế khu vực II.', ['Đội CSGT số 3', 'Chi cục Thuế khu vực II']],
    ['Trường THPT số 2 Bắc Hà.', ['Trường THPT số 2 Bắc Hà']],
  ])('%s', (text, expected) => {
    expect(found(text, 'ORG')).toEqual(expected)
  })
})

describe('other ends', () => {
  test.each([
    ['Trường Tiểu học thị trấn Sa Pa mở.', ['Trường Tiểu học thị trấn Sa Pa']],
    ['Trường THPT chuyên Lê Hồng Phong mở.', ['Trường THPT chuyên Lê Hồng Phong']],
    ['Hiệp hội Kinh doanh vàng Việt Nam họp.', ['Hiệp hội Kinh doanh vàng Việt Nam']],
    ['Phòng Cảnh sát PCCC và CNCH nói.', ['Phòng Cảnh sát PCCC và CNCH']],
    ['Sở A & môi trường Hải Phòng Trần Văn Nam nói.', ['Sở A & môi trường Hải Phòng']],
    ['Hôm đó sở GD - ĐT TP.HCM họp.', ['sở GD - ĐT TP.HCM']],
    ['Khi ấy khu ủy quyết định, viện kiểm sát hỏi.', ['khu ủy', 'viện kiểm sát']],
    ['Xem kênh ABC, ăn ở quán Hương Quê.', ['kênh ABC', 'quán Hương Quê']],
    ['Vụ Tân Hoàng Mai rồi vụ Lã Thị Mai.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'ORG')).toEqual(expected)
  })
})
