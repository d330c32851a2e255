import { expect, test } from 'vitest'
import { inFull } from './in-full.ts'

// Every word that a rule knows, in a sentence of its own: what is read with it stands whole in `in-full/words.txt`.

const ANCHOR = '2024-05-10'

/** A sentence for each word of a list: `*` is the word. Semicolons part words that hold a comma. */
const each = (sentence: string, words: string) =>
  words.split(words.includes(';') ? '; ' : ', ').map((word) => sentence.replace('*', word))

const parts =
  'sáng, sáng sớm, rạng sáng, tờ mờ sáng, trưa, chiều, chiều muộn, chiều tối, tối, tối muộn, đêm, đêm khuya, khuya'
const holidays =
  'Tết Dương lịch, Tết Tây, Năm mới Dương lịch, Ngày thành lập Đảng, Lễ Tình nhân, Valentine, Ngày Tình nhân, Ngày Thầy thuốc Việt Nam, Quốc tế Phụ nữ, Ngày Quốc tế Phụ nữ, Ngày thành lập Đoàn, Cá tháng Tư, Ngày Giải phóng miền Nam, Ngày Thống nhất đất nước, Quốc tế Lao động, Ngày Quốc tế Lao động, Ngày Chiến thắng Điện Biên Phủ, Ngày sinh Chủ tịch Hồ Chí Minh, Ngày sinh Bác Hồ, Quốc tế Thiếu nhi, Ngày Quốc tế Thiếu nhi, Ngày Môi trường Thế giới, Ngày Báo chí Cách mạng Việt Nam, Ngày Gia đình Việt Nam, Ngày Thương binh - Liệt sĩ, Ngày Thương binh Liệt sĩ, Ngày Cách mạng tháng Tám, Quốc khánh, Ngày Quốc khánh, Tết Độc lập, Ngày Giải phóng Thủ đô, Ngày Doanh nhân Việt Nam, Ngày Phụ nữ Việt Nam, Halloween, Ngày Nhà giáo Việt Nam, Ngày thành lập Quân đội nhân dân Việt Nam, Giáng sinh, Noel, Lễ Giáng sinh, Lễ Noel, Tết Nguyên đán, Tết Âm lịch, Tết Cổ truyền, Tết ta, Tết Cả, Ngày vía Thần Tài, Vía Thần Tài, Tết Nguyên tiêu, Nguyên tiêu, Tết Thượng nguyên, Tết Hàn thực, Tết Thanh minh, Tiết Thanh minh, Giỗ Tổ Hùng Vương, Giỗ Tổ, Giỗ Quốc Tổ, Lễ Phật đản, Phật đản, Tết Đoan ngọ, Tết Đoan dương, Lễ Vu lan, Vu lan, Xá tội vong nhân, Tết Trung thu, Trung thu, Ngày ông Công ông Táo, Tết ông Công ông Táo, Tết ông Táo, ông Công ông Táo, Giao thừa, Đêm giao thừa'
const turns =
  'này, nay, hiện tại, trước, vừa qua, vừa rồi, rồi, trước đây, qua, sau, tới, sắp tới, tiếp theo, tiếp, kế tiếp'
const units =
  'giây, phút, giờ đồng hồ, tiếng, tiếng đồng hồ, ngày, hôm, tuần, tuần lễ, tháng, quý, năm, thập kỷ, thập kỉ, thập niên, thế kỷ, thế kỉ'

test.each([
  [
    'parts of a day',
    [
      ...each('Họ về * nay.', parts),
      ...each('Họ về buổi * hôm qua.', parts),
      ...each('Họ về buổi *.', parts),
      ...each('Họ về sáng *.', 'nay, qua, mai, hôm nay, hôm qua, ngày mai, ngày hôm qua, ngày hôm nay'),
      ...each('Họ về * 22/6.', parts),
      ...each('Họ về lúc 7 giờ *.', 'sáng, sáng sớm, rạng sáng, chiều, tối'),
      ...each('Họ về lúc 11 giờ *.', 'sáng, trưa, tối, đêm, khuya'),
      ...each('Họ về lúc 3:15 *.', 'am, pm, sa, ch, AM, PM, SA, CH, chiều'),
      ...each('Họ về lúc 8 giờ tối *.', 'nay, qua, mai, hôm nay, hôm qua'),
      ...each('Họ về sau bữa trưa *.', 'nay, mai'),
      ...each('Họ gặp nhau * 9 rạng sáng 10/5.', 'đêm, tối, khuya'),
      ...each('Họ gặp nhau đêm 9 * 10/5.', 'rạng sáng, rạng, sang'),
      'Mưa đêm 30 rạng sáng 1/5.',
      'Mưa đêm 31 rạng sáng 1/1/2024.',
      'Mưa đêm 9, rạng sáng ngày 10 tháng 5.',
      'Mưa đêm 9 rạng sáng 12/5.',
    ],
  ],
  [
    'clocks',
    [
      ...each(
        'Họ về lúc *.',
        '7h, 7h30, 7g30, 7 giờ, 7 giờ 30, 7 giờ 30 phút, 7 giờ 5 phút, 7h5p, 7 giờ rưỡi, 7 giờ kém 15, 7 giờ kém 5 phút, 0 giờ kém 10, 24 giờ, 25 giờ, 7 giờ 60, 7 giờ 59, 24:00, 25:00, 12:60, 15:23:24, 7 giờ 30 phút 15 giây, 7h30p15s, ba giờ rưỡi chiều, mười một giờ mười phút trưa, 7:5, 007:15',
      ),
      ...each('Cập nhật 08:30 *.', 'GMT, UTC, GMT+7, (GMT+7), UTC+07:00, GMT-3, UTC-03:30, GMT+14, GMT+15'),
      ...each('Họ về * khoảng 3 giờ 15 phút.', 'lúc, vào, hồi, mất'),
      'Họ đi khoảng 3 giờ 15 phút.',
      'Họ về khoảng 20 giờ 15 phút ngày 9/5.',
      ...each(
        'Họ làm * 3 giờ.',
        'trong, suốt, mất, mỗi, cả, thêm, hơn, gần, tới, sau, mất chừng, mất khoảng, mất độ, mất đến, kéo dài khoảng',
      ),
      ...each('Họ về * 8 giờ sáng 9/5.', 'hơn, gần, tới, sau'),
      ...each(
        'Họ về sau *.',
        '3 giờ chiều, 12 giờ, 13 giờ, 17 giờ, 3 giờ sáng, 3 giờ tối, 3 giờ đêm, 3 giờ khuya, 3 giờ trưa',
      ),
      ...each(
        'Họ làm 8 giờ *.',
        'mỗi ngày, một ngày, trên ngày, hằng ngày, hàng tuần, mỗi đêm, mỗi tuần, mỗi tháng, mỗi buổi, mỗi ca',
      ),
      'Họ làm 8 giờ/ngày.',
      'Họ trả 19 euro một giờ.',
      'Họ về lúc một giờ.',
      'Họ về lúc một giờ sáng.',
      'Họ làm hai giờ đồng hồ.',
      'Cửa mở 7-9 giờ.',
    ],
  ],
  [
    'days that are told by today',
    [
      ...each(
        'Họ về *.',
        'hôm nay, ngày hôm nay, bữa nay, bữa qua, bữa kia, hôm qua, ngày hôm qua, hôm kia, ngày hôm kia, hôm kìa, ngày mai, hôm sau, ngày kia, ngày mốt, mốt, ngày kìa',
      ),
      ...each('Họ về tuần *.', turns),
      ...each('Họ về tháng *.', turns),
      ...each('Họ về * trước.', 'tuần, tháng, quý, quí, năm, thập kỷ, thập niên, thế kỷ, thế kỉ'),
      ...each(
        'Họ về *.',
        'năm ngoái, năm kia, năm sau, năm nay, bây giờ, ngay bây giờ, lúc này, ngay lúc này, hiện giờ, hiện nay, hiện tại, ngày nay',
      ),
      ...each(
        'Họ về * năm trước.',
        'những, các, nhiều, mấy, vài, mọi, bao, hằng, hàng, một, hai, ba, bốn, mười, hai mươi, một trăm, nửa',
      ),
      ...each('Họ về năm trước *.', 'đó, ấy, khi, nữa'),
      'Họ về thứ ba tuần sau.',
      'Họ về tháng 7 năm ngoái.',
      'Họ về tháng mười một năm sau.',
      'Tháng tiếp tục mưa.',
      ...each(
        'Họ về *.',
        'đầu tháng 9, giữa tháng 9, cuối tháng 9, những ngày đầu tháng 9, những ngày cuối tháng 9, thượng tuần tháng 9, trung tuần tháng 9, hạ tuần tháng 9',
      ),
      ...each(
        'Họ về *.',
        'cuối tuần, cuối tuần này, cuối tuần qua, cuối tuần trước, cuối tuần vừa qua, cuối tuần tới, cuối tuần sau, đầu tuần này, đầu tuần, giữa tuần, đầu tháng, giữa tháng, cuối tháng, đầu năm, giữa năm, cuối năm',
      ),
      ...each('Họ về cuối năm *.', 'này, nay, ngoái, trước, sau, tới, qua, kia, vừa rồi, học, 2018'),
      ...each('Họ về tháng 3 *.', 'sắp tới, tới đây, tới, vừa qua, vừa rồi, qua, này'),
      ...each('Họ họp chủ nhật *.', 'hằng tuần, hàng tuần, mỗi tuần, tuần tới, của tuần tới, tới, vừa qua'),
      ...each('Họ họp ngày 20/11 *.', 'hằng năm, hàng năm, mỗi năm, năm ngoái'),
      ...each('Họ họp ngày 5 *.', 'hằng tháng, hàng tháng, mỗi tháng, tháng trước, của tháng trước'),
    ],
  ],
  [
    'lengths',
    [
      ...each('Họ ở đó 3 *.', units),
      ...each('Họ ở đó * rưỡi.', 'một phút, một giờ, một ngày, một tháng, một năm, hai thập kỷ, hai thế kỷ, hai tuần'),
      ...each('Họ ở đó nửa *.', 'phút, giờ, ngày, tháng, năm, thập kỷ, thế kỷ, tuần'),
      ...each(
        'Họ ở đó * ngày.',
        'vài, mấy, vài ba, dăm, một vài, những, các, nhiều, hơn 3, gần 3, khoảng 3, chừng 3, ngót 3, xấp xỉ 3, 3-4, 4-3, 30-40, 1.500, 2,5, 1.500,5, năm, mười hai, không',
      ),
      ...each(
        'Họ ở đó 5 năm *.',
        'tới, sắp tới, tới đây, tiếp theo, kế tiếp, qua, vừa qua, vừa rồi, gần đây, gần nhất, trở lại đây, trước đây, về trước, trước, nữa',
      ),
      ...each('* 3 năm họ đã về.', 'Cách đây, Cách nay, Cách đây hơn'),
      ...each(
        'Họ ở đó *.',
        '1 năm 3 tháng, 2 tuần 3 ngày, 3 ngày 2 tuần, 1 giờ 20 phút 5 giây, 2 giờ 30 phút, năm phút, năm ngày, năm tuần, năm năm, năm tháng, năm giờ',
      ),
      'Họ ở đó 3 ngày trước lễ cưới.',
      'Công điện số 13 ngày 3/7.',
      'Nghị định 154 năm 2016.',
      ...each('* năm qua họ đã về.', 'Những, Các, Nhiều, Vài, 3-4'),
    ],
  ],
  [
    'days of a month',
    [
      ...each(
        'Họ về *.',
        'ngày 5, các ngày 5, hôm 5, mùng 5, mồng 5, ngày mùng 5, ngày mồng 5, hôm mùng 5, hôm mồng 5, mùng mười, mùng 11, ngày 31, ngày 32, ngày 0',
      ),
      ...each(
        'Họ về ngày 5 tháng *.',
        'giêng, chạp, một, hai, ba, tư, bốn, năm, sáu, bảy, bẩy, tám, chín, mười, mười một, mười hai, 12, 13, XII, IV',
      ),
      ...each('Họ về * Tết.', 'mùng 1, mồng Một, mùng 10, mùng 11, 20, 19, 30, 31, 29, 10'),
      ...each('Họ về *.', 'rằm tháng Giêng, ngày rằm tháng 7, hôm rằm tháng Bảy, rằm tháng 7 âm lịch, rằm tháng 7 ÂL'),
      ...each('Họ về ngày 10/3 *.', 'âm lịch, (âm lịch), ÂL, al'),
      ...each('Họ về ngày 30/2/2018 *.', 'âm lịch, dương lịch'),
      ...each(
        'Họ về ngày *.',
        '31/2/2018 âm lịch, 0/2/2018 âm lịch, 30/13/2018 âm lịch, 29/2/2019, 29/2/2020, 30/4, 31/4, 29-2, 1.5, 5/3/19, 5-3-19, 5.3.19, 2019-03-25, 2019/3/25, 2019.03.25, 25/03-2019',
      ),
      ...each('Họ về *.', '5/3/19, 5-3-19, 25-3-2019, 25.3.2019, 12-14/8, 29 tháng 6 năm 1953, 29 tháng 2'),
      'Bà sinh ngày 29 tháng 6, 1953.',
      'Bà sinh 29 tháng 6, 1953 người khác.',
      'Lương 9 tháng năm 2018 tăng.',
      ...each('Quy định * 5/2017.', 'số, luật, định, thông tư, quyết, văn, điều, khoản, điểm, chuẩn, lộ, km'),
      ...each(
        'Quy định * 5/7 thì khác.',
        'số, luật, nghị định, thông, thông tư, quyết, văn, thị, tỷ lệ, điều, khoản, điểm, chuẩn, lộ, km, ngõ, hẻm, kiệt, thửa',
      ),
      ...each(
        'Có 2/9 *.',
        'người, tỉnh, thành phố, huyện, quận, xã, phường, thôn, bản, ấp, đơn vị, đại biểu, chỉ tiêu, tiêu chí, hộ, trường, lớp, học sinh, em, ca, mẫu, dự án, công ty, cơ sở, doanh nghiệp, nước, quốc gia, đội, trận, điểm, phiếu, bộ, ngành, sở, ủy viên, cán bộ, đảng viên, chi bộ, vụ, bị cáo, tàu, xe, chiếc, cây, con, nhà, căn, phần, diện, tổng, câu, bài, tiết, thí sinh, bệnh nhân, giáo viên, gia đình, khu, vùng, nội dung, lĩnh vực, môn, mặt, loại, nhóm, số, nghìn, triệu, tỷ, tỉ, kg, ha, mét, m, cm, inch, giờ, trong năm',
      ),
      ...each(
        'Họ uống ngày 3 *.',
        'tiếng, viên, lần, bữa, buổi, lít, gói, ly, cốc, chén, thìa, muỗng, suất, đồng, chuyến, lượt, phút, tháng 5',
      ),
      ...each('Họ làm * ngày 8.', 'mỗi, một, nửa, cả, hằng, hàng, uống, từng, vào'),
      ...each(
        'Họ đến * 19/5.',
        'đường, phố, chợ, cầu, công viên, bệnh viện, sân vận, khách, máy, khách sạn, bến xe, trại, hợp tác, xóm, tổ, lữ, hội, vào',
      ),
      ...each(
        'Họ nghỉ dịp *.',
        '30/4, 1/5, 2/9, 8/3, 20/11, 20/10, 27/7, 19/8, 19/5, 22/12, 10/10, 14/2, 24/12, 25/12, 7/12',
      ),
      ...each('Cả nước * 1/5.', 'dịp, lễ, nghỉ, tết, 30/4 và, lao động, gần'),
      'Ngày âm lịch là mùng 3.',
      'Họ về ngày 5 và 10 âm lịch.',
    ],
  ],
  [
    'years',
    [
      ...each(
        '* 2017-2018 đã qua.',
        'Giai đoạn, Nhiệm kỳ, Nhiệm kì, Năm học, Niên khóa, Niên độ, Mùa giải, Mùa bóng, Thời kỳ, Thời kì, Mùa, Vụ đông xuân, Đông xuân, Vụ hè thu, Vụ mùa, Vụ, Từ, Từ năm, Năm, Những năm, Các năm, Giai đoạn từ, Giai đoạn từ năm, Hai năm, Số',
      ),
      ...each('Giai đoạn 2017 * 2018 đã qua.', 'đến, tới, -, và'),
      ...each('Giai đoạn * đã qua.', '2017-18, 2017-8, 2017-19, 1999-00, 2017-018, 2017/2018, 2018-2017, 2017-2017'),
      ...each(
        '* có hiệu lực.',
        'Nghị định 15/2020/NĐ-CP, Số 23.000, Mã 25/3/2019/5, Mã 5/25/3/2019, Bản 1,25/3, Mã A25/3/2019, Mã 25/3/2019%',
      ),
      ...each('Năm 2017 * 2018 đã qua.', 'đến, tới, và'),
      ...each('* 90 đã qua.', 'Thập niên, Thập kỷ, Thập kỉ, Những năm, Các năm'),
      ...each('Thập niên *.', '1990, 95, 00, 190, 90 của thế kỷ 20, 90 thế kỷ trước'),
      ...each('* 20 đã qua.', 'Thế kỷ, Thế kỉ, Thế kỷ thứ, Thế kỉ thứ, TK'),
      ...each(
        'Thế kỷ *.',
        'XX, thứ mười chín, 22, 23, 0, 2 trước Công nguyên, 2 trước CN, 2 TCN, 2 sau Công nguyên, 2 sau CN, 2 SCN',
      ),
      ...each(
        'Lúa * 2019 được mùa.',
        'mùa xuân, mùa hạ, mùa hè, mùa thu, mùa đông, xuân, hè, thu, đông, đầu xuân, đầu hè, giữa hè, cuối hè, cuối thu, đầu đông, cuối đông, đông xuân, hè thu',
      ),
      ...each(
        'Sản lượng * năm 2018 tăng.',
        '6 tháng đầu, chín tháng cuối, ba quý đầu, hai quý cuối, nửa đầu, nửa cuối, nửa sau, 9 tháng, 12 tháng đầu, 0 tháng đầu',
      ),
      ...each('Sản lượng 6 tháng đầu năm *.', 'nay, ngoái, trước, sau, tới, này, qua, kia, học'),
      'Sản lượng 6 tháng đầu năm tăng.',
    ],
  ],
  [
    'weekdays',
    [
      ...each(
        'Giải nhất * thứ 5 đã về.',
        'lần, cuộc họp, hội nghị, vị, vị trí, hạng, đứng, người, phiên, tập, khóa, kỳ, kì, con, đợt, bàn, trận, vòng, thế hệ, năm, tháng, tuần, ngày, chiếc, bà, cuốn, phần, chương, thành viên, nhóm, loại, cái, vợ, chồng, đêm',
      ),
      ...each('Họ họp * thứ bảy, chủ nhật.', 'các ngày, vào, sáng, trưa, chiều, tối, đêm, hôm'),
      ...each(
        'Họ họp *.',
        'vào thứ 3, thứ 5; thứ 2, 4, 6; thứ hai và thứ sáu hằng tuần; thứ ba và thứ tư tuần tới; thứ 2, 4, 6 tuần sau',
      ),
      ...each('Họ về *.', 'CN 12/5, CN, cn 12/5, hôm thứ hai, hôm chủ nhật, thứ Hai, thứ hai'),
      ...each('Thứ năm * 29/11.', '-, |'),
      'Thứ năm (29/11).',
      'Ngày 25/3 (thứ hai).',
      'Hôm nay, thứ sáu.',
      'Chiều nay (10/5).',
      'Hôm qua, 9/5.',
    ],
  ],
  [
    'holidays',
    [
      ...each('Họ về dịp * 2023.', holidays),
      ...each('Họ về dịp * năm ngoái.', holidays),
      'Họ tập trung thu hoạch.',
      'Họ về ăn tết.',
      'Họ về ăn Tết.',
      'Quốc khánh 2/9 họ về.',
      'Giáng sinh (25/12) họ về.',
    ],
  ],
] satisfies [string, string[]][])('%s', async (name, texts) => {
  const file = `in-full/words-${name.replaceAll(' ', '-')}.txt`
  await expect(`${inFull(texts, ANCHOR)}\n`).toMatchFileSnapshot(file)
})
