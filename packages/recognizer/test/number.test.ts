import { describe, expect, test } from 'vitest'
import { found } from './found.ts'

describe('numbers', () => {
  test.each([
    ['RATIO', 'Có 12/15 chỉ tiêu đạt kế hoạch.', ['12/15']],
    ['RATIO', 'Cả 460/466 đại biểu tán thành.', ['460/466']],
    ['PERCENT', 'Tăng 7,5% so với 5 - 6 % năm ngoái.', ['7,5%', '5 - 6 %']],
    ['MONEY', 'Thiệt hại 1,7 tỷ đồng, tức 75.000 USD hay $5.', ['1,7 tỷ đồng', '75.000 USD', '$5']],
    ['QUANTITY', 'Dài 55 km, rộng 3,5m, nặng 12 tấn, 40 m2.', ['55 km', '3,5m', '12 tấn', '40 m2']],
    ['NUM', 'Có 18 xã, hơn 20 triệu dân và 3 đội.', ['18', '20 triệu', '3']],
    [
      'ORDINAL',
      'Hội nghị thứ 12, lần thứ 3, khóa XIV, lần thứ nhất.',
      ['thứ 12', 'lần thứ 3', 'khóa XIV', 'lần thứ nhất'],
    ],
    [
      'ORDINAL',
      'Người thứ mười hai về, lần thứ hai mươi mốt, lần thứ tư trong năm, lần thứ hai năm 2024.',
      ['thứ mười hai', 'lần thứ hai mươi mốt', 'lần thứ tư', 'lần thứ hai'],
    ],
    [
      'ORDINAL',
      'Lần thứ một trăm linh năm, thứ nhất, hai người.'.normalize('NFD'),
      ['Lần thứ một trăm linh năm', 'thứ nhất'].map((text) => text.normalize('NFD')),
    ],
    ['PERCENT', 'Có 98 % - 100 % hộ, hai mươi phần trăm số xã.', ['98 % - 100 %', 'hai mươi phần trăm']],
    [
      'MONEY',
      'Giá 3, 5 triệu đồng, phạt nửa tỉ đồng, lãi hơn 50 triệu, thêm 5.000 đ tiền xe, 50 đôla, hai triệu đồng.',
      ['3, 5 triệu đồng', 'nửa tỉ đồng', '50 triệu', '5.000 đ', '50 đôla', 'hai triệu đồng'],
    ],
    ['QUANTITY', 'Đi 1, 5 km, dài hai mươi mét, ngoài bốn sào ruộng.', ['1, 5 km', 'hai mươi mét', 'bốn sào']],
    ['DURATION', 'Ông 70 tuổi, cháu 18 tháng tuổi, chị mười tám tuổi.', ['70 tuổi', '18 tháng tuổi', 'mười tám tuổi']],
    ['DURATION', 'Ở tuổi 35, bà kể chuyện tuổi lên 7.', ['35', '7']],
    ['NUM', 'Cấp 444.700 bao, dân số hơn 90 triệu.', ['444.700', '90 triệu']],
    ['NUM', 'Bán 5 triệu cổ phiếu với giá cao.', ['5 triệu']],
    ['ORDINAL', 'Lần đầu tiên, bữa ăn đầu tiên.', ['Lần đầu tiên', 'đầu tiên']],
    ['ORDINAL', 'Em học lớp 12, bạn lớp 2E, anh lớp ba.', ['lớp 12', 'lớp 2E', 'lớp ba']],
    ['DATE', 'Ngày thứ nhất và ngày thứ 39 ở Sydney.', ['Ngày thứ nhất', 'ngày thứ 39']],
    ['ORDINAL', 'Bàn ăn ở tầng 1, học kỳ II, giai đoạn 1 công suất lớn.', ['tầng 1', 'học kỳ II', 'giai đoạn 1']],
    ['ORDINAL', 'Sóng cấp 5 và gió cấp 6 giật mạnh, trường cấp 2.', ['cấp 5', 'cấp 6', 'cấp 2']],
    ['ORDINAL', 'Mạng cấp 1, 2, 3 và lớp 10, 11.', ['cấp 1', '2', '3', 'lớp 10', '11']],
    ['ORDINAL', 'Em học năm 3 trường y, vào vòng hai, đợt 2 tại Huế, xếp hạng 3.', ['năm 3', 'đợt 2', 'hạng 3']],
    ['ORDINAL', 'Áo trắng xuống đường (kỳ 2): giành lại phố.'.normalize('NFD'), ['kỳ 2'.normalize('NFD')]],
    [
      'MONEY',
      'Giá 10 nghìn, 20 nghìn, 30 nghìn. Mua 20 nghìn hay 30 nghìn đồng.',
      ['10 nghìn', '20 nghìn', '30 nghìn', '20 nghìn', '30 nghìn đồng'],
    ],
    ['MONEY', 'Với 1 triệu bỏ ra, con số doanh thu 1.400 tỉ như hiện tại.', ['1 triệu', '1.400 tỉ']],
    ['MONEY', 'Máy trị giá vài triệu usd, lỗ hàng trăm triệu đồng.', ['vài triệu usd', 'hàng trăm triệu đồng']],
    [
      'QUANTITY',
      'Cách chục mét, dài hơn trăm mét, xuất mấy tạ thịt, 10.000 khối đất đá.',
      ['chục mét', 'trăm mét', 'mấy tạ', '10.000 khối'],
    ],
    ['RATIO', 'Hai phần ba số phiếu, ba phần tư diện tích.', ['Hai phần ba', 'ba phần tư']],
    [
      'DURATION',
      'Bà cụ 70, cháu đã lên 9 mà chưa đi học, tuổi mới mười tám, hồi lên ba.',
      ['70', '9', 'mười tám', 'ba'],
    ],
    ['DURATION', 'Hơn hai tuần nay, cách đây bảy năm, mấy năm nay.', ['hai tuần', 'bảy năm', 'mấy năm nay']],
    ['CONTACT', 'Gọi 0912345678 hoặc viết cho an@vidu.vn.', ['0912345678', 'an@vidu.vn']],
  ])('%s in "%s"', (label, text, expected) => {
    expect(found(text, label)).toEqual(expected)
  })

  test.each([
    ['RATIO', 'Sáng 22/6 trời mưa.'],
    ['RATIO', 'Mùa giải 2016/17 đã qua.'],
    ['ORDINAL', 'Thứ năm tuần sau, thứ tư, thứ 3 và thứ hai mưa.'],
    ['NUM', 'Nhà số 5, quận 2, lớp 9.'],
    ['NUM', 'Sau Sea Games 22, đội nghỉ.'],
    ['QUANTITY', 'Các chặng dài 2, 3, năm độ, một mét.'],
    ['MONEY', 'Lỗi ở trang 3, 5 và 7, 20 triệu dân góp tiền.'],
    ['ORDINAL', 'Lớp 30 học sinh, ngày thứ nhất.'],
    ['NUM', '1. Khai mạc\n2. Bế mạc'],
    ['NUM', 'Hai đội đá 3:3 rồi 5:5, sơ đồ 4-4-2.'],
    ['RATIO', 'Thông tư 279/20116/TT-BTC ghi sai năm.'],
    ['NUM', 'Máy bay B-52 và kênh VTV1.'],
    ['MONEY', 'Có 100 đồng tiền cổ.'],
    ['ORDINAL', 'Chợ họp sáng thứ 3.'],
    ['ORDINAL', 'Xã cấp 10 bao gạo, nhà cao 7 tầng, mỗi lần 2 viên, thời kỳ 12 sứ quân.'],
    ['ORDINAL', 'Giai đoạn 2 năm, giai đoạn 2015-2020, hạ tầng 5 xã, đi hai vòng 3 km.'],
    ['MONEY', 'Có 20 nghìn người, 30 nghìn xe, mấy đồng, trăm người.'],
    ['QUANTITY', 'Xây hai khối nhà, thi khối 10, một hàng tấn.'],
    ['DURATION', 'Giá lên 9, số người chết đã lên 9, gặp cụ 3 lần, cây lên 70.'],
  ])('no %s in "%s"', (label, text) => {
    expect(found(text, label)).toEqual([])
  })
})
