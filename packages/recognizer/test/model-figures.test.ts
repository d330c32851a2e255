import { model } from '@chugiai/model-vi'
import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { createRecognizer } from '../src/recognizer.ts'

const recognizer = await createRecognizer({ model })
const FIGURES = ['NUM', 'DATE', 'TIME', 'DURATION', 'QUANTITY', 'ORDINAL', 'MONEY', 'PERCENT']
const figures = (text: string) =>
  recognizer
    .entities(text)
    .filter(({ label }) => FIGURES.includes(label))
    .map(({ span, label }) => `${label} ${sliceSpan(text, span)}`)

test.each([
  ['Anh có hai con.', ['NUM hai']],
  ['Có tám người đi, bốn người ở lại.', ['NUM tám', 'NUM bốn']],
  ['Hai gia đình ở đó.', ['NUM Hai']],
  ['Anh có một con.', []],
  ['Hàng trăm người đến.', []],
  ['Ông là con thứ hai.', ['ORDINAL thứ hai']],
  ['Hiện nay xã có điện.', ['DATE Hiện nay']],
  ['Bây giờ tôi về.', ['DATE Bây giờ']],
  ['Điều đó thể hiện ý chí.', []],
  ['Mỗi tháng anh về một lần.', ['DATE Mỗi tháng']],
  ['Họp ngày 17 - 3 - 2004 ở xã.', ['DATE ngày 17 - 3 - 2004']],
  ['Tối 21 - 3, chúng tôi về.', ['TIME Tối 21 - 3', 'DATE 21 - 3']],
  ['Anh mất hai cánh tay, một mắt.', ['NUM hai', 'NUM một']],
  ['Ông là một trong ba người bán.', ['NUM một', 'NUM ba']],
  ['Một là đi, hai là ở.', ['NUM Một', 'NUM hai']],
  ['Chị mua hai con gà rồi gặp một người quen.', ['NUM hai']],
  ['Họ đi mươi bước rồi dừng.', []],
  ['Giờ nó đi làm.', ['DATE Giờ']],
  ['Đến giờ bà vẫn khỏe.', ['DATE giờ']],
  ['Ngoài giờ học, em phụ mẹ.', []],
  ['Hôm ấy trời mưa.', ['DATE Hôm ấy']],
  ['Lúc ấy trời mưa.', []],
  ['Ngày nào chị cũng đi chợ.', ['DATE Ngày nào']],
  ['Một ngày nào đó tôi sẽ về.', []],
  ['Đàn chim thoắt ẩn, thoắt hiện.', []],
  ['Hang động hiện ra trước mắt.', []],
  ['Hiện xã có chợ.', ['DATE Hiện']],
  ['Cả nhà ở lại đón tết.', ['DATE tết']],
  ['Cách nay mười năm, làng có chợ.', ['DATE Cách nay mười năm', 'DURATION mười năm']],
  ['Giá 25.000 đồng / ngày.', ['MONEY 25.000 đồng', 'DATE ngày']],
  ['Bán 50 kg bánh phở / ngày.', ['QUANTITY 50 kg', 'DATE ngày']],
  ['Bà có đứa con thứ ba.', ['ORDINAL thứ ba']],
  ['Chị viết nét thứ nhất và nét thứ hai.', ['ORDINAL thứ nhất', 'ORDINAL thứ hai']],
  ['Họp trong hai ngày 22 và 23 - 10.', ['DURATION hai ngày', 'DATE 22', 'DATE 23 - 10']],
  ['Đi ba ngày 5, 6 và 7 - 3.', ['DURATION ba ngày', 'DATE 5', 'DATE 6', 'DATE 7 - 3']],
  ['Họp ngày 22 và 23 - 10.', ['DATE ngày 22', 'DATE 23 - 10']],
  ['Mưa từ sáng sớm 6 - 11.', ['TIME sáng sớm 6 - 11', 'DATE 6 - 11']],
  ['Đến 3 giờ sáng 21 - 10 - 2003 thì chìm.', ['TIME 3 giờ sáng 21 - 10 - 2003', 'DATE 21 - 10 - 2003']],
  ['Vào tháng 10, 11 - 2000, đường mở.', ['DATE tháng 10', 'DATE 11 - 2000']],
  ['Chuyến tàu Hoàng Đạt 35 đã chìm.', []],
  ['Boeing 737 rơi.', []],
  ['Chị dùng iPhone 15 và máy tính.', []],
  ['Việt Nam 97 triệu dân.', ['NUM 97 triệu']],
  ['Ba mẹ tôi ở quê.', []],
  ['Nhà tôi gói bánh tết.', []],
  ['Tăng không phẩy năm phần trăm.', ['PERCENT không phẩy năm phần trăm']],
  ['Đã hơn hai năm nay, xã có chợ.', ['DURATION hai năm']],
  ['Bãi rộng 1 ha nay thành đầm lầy.', ['QUANTITY 1 ha', 'DATE nay']],
  ['Đêm khuya hôm trước, mìn nổ.', ['TIME Đêm khuya hôm trước', 'DATE hôm trước']],
  ['Đêm đầu tuần, trời mưa.', ['TIME Đêm đầu tuần', 'DATE đầu tuần']],
  ['Sáng hôm sau, tôi trở lại.', ['DATE Sáng hôm sau', 'DATE hôm sau']],
  ['Vào mùa mưa hằng năm, đèo sạt lở.', ['DATE mùa mưa hằng năm']],
  ['Nhà vui như một cái tết.', []],
  ['Tết này tôi không về.', ['DATE Tết này']],
  ['Trong dịp tết, chợ đông.', ['DATE tết']],
  ['Trên lưới, gần chục con chim đập cánh.', ['NUM chục']],
  ['Bà mua hàng chục con gà.', []],
  ['Bà nói đúng một câu.', ['NUM một']],
  ['Ông chỉ có một bàn tay.', ['NUM một']],
  ['Chỉ một số người đến.', []],
  ['Cửa hang hiện ra bốn phía.', []],
  ['Bà cụ 70 nuôi cháu.', ['DURATION 70']],
  ['Từ 3 - 4 cửa hàng, nay có 20 cửa hàng.', ['NUM 3 - 4', 'DATE nay', 'NUM 20']],
  ['9 g 30 móc ví, 8 g ông đi ăn.', ['TIME 9 g 30', 'TIME 8 g']],
  ['La cà đến khoảng 10 g mới về.', ['TIME 10 g']],
  ['Lúc 22 g 40 đêm 5 - 4, họ đi.', ['TIME 22 g 40 đêm 5 - 4', 'DATE 5 - 4']],
  ['Từ 15 g 30 ngày 11 - 8, nước chảy.', ['TIME 15 g 30 ngày 11 - 8', 'DATE ngày 11 - 8']],
  ['Tới gần 5 giờ sáng cùng ngày, họ về.', ['TIME 5 giờ sáng cùng ngày', 'DATE cùng ngày']],
  ['Cho 20 g muối, 20 g 30 giọt.', ['QUANTITY 20 g', 'QUANTITY 20 g', 'NUM 30']],
  ['Thế hệ thứ tư, thứ năm đã lớn.', ['ORDINAL thứ tư', 'ORDINAL thứ năm']],
  ['Thứ hai, dù sao chị cũng đi.', ['ORDINAL Thứ hai']],
  ['Sang ngày thứ ba thì họ về.', ['DATE ngày thứ ba']],
  ['Họ đứng ở ngã tư.', []],
  ['Có 25 . 000 hộ dân, 70 . 000 m3 cát.', ['NUM 25 . 000', 'QUANTITY 70 . 000 m3']],
  ['Kỷ niệm quốc khánh 2 - 9 ở xã.', ['DATE quốc khánh 2 - 9']],
  ['Nhớ cách mạng Tháng Tám.', []],
  ['Phát hai phần cơm / ngày.', ['NUM hai', 'DATE ngày']],
  ['Từ nay đến năm 2027 sẽ xong.', ['DATE Từ nay đến năm 2027', 'DATE nay', 'DATE năm 2027']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected)
  const decomposed = text.normalize('NFD')
  expect(figures(decomposed).map((figure) => figure.normalize('NFC'))).toEqual(expected)
})

test('two numbers and a dash alone are no date', () => {
  expect(figures('Thắng 3 - 1 trên sân nhà.').filter((figure) => figure.startsWith('DATE'))).toEqual([])
})
