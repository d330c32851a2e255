/**
 * The text of a newspaper page as a crawler saves it, to try things on. The people, the commune and the event are
 * invented. It has what such pages have: a no-break space, two spaces in a row, a misplaced tone mark (`hòan`), a date
 * without a year far from the date of the page, a ratio that looks like a date, captions without a credit, a byline in capitals.
 */
export const sampleArticle = [
  'Thứ hai,\u00a019/05/2025',
  '',
  'Xã Nậm Khao đưa nước sạch về 12 thôn, bản',
  '',
  'YBO-Sáng nay (13/3), UBND xã Nậm Khao, huyện Văn Chấn, tỉnh Yên Bái tổ chức lễ khánh thành công trình cấp nước sạch sau 18 tháng thi công, tổng vốn đầu tư 24,6 tỷ đồng.',
  '',
  '',
  'Đồng chí Hoàng Thị Mai Lan, Phó Chủ tịch UBND huyện Văn Chấn',
  'phát biểu tại lễ khánh thành',
  '',
  'Đồng chí Hoàng Thị Mai Lan, Phó Chủ tịch UBND huyện Văn Chấn dự và cắt băng khánh thành.',
  '',
  'Công trình được khởi công tháng 9/2023 theo Quyết định số 1482/QĐ-UBND của UBND tỉnh, lấy nước từ suối Nậm Khao về bể chứa 500 m3.  Đến nay, 11/12 thôn, bản đã có nước đến từng hộ; 92,5% số hộ dùng nước hợp vệ sinh, tăng 31% so với năm 2022.',
  '',
  'Phát biểu tại buổi lễ, đồng chí Phó Chủ tịch UBND huyện biểu dương nỗ lực của nhân dân và Ban Quản lý dự án, đề nghị xã hòan thành nốt tuyến ống về bản Háng Tàu trước ngày 30/4.',
  '',
  '',
  'Người dân bản Nậm Lai lấy nước từ vòi đầu tiên của bản',
  '',
  '“Có nước rồi, bọn trẻ không phải dậy từ 4 giờ sáng đi gùi nước nữa”, ông Giàng A Páo, Trưởng bản Nậm Lai cho biết.',
  '',
  'Giá nước được thu theo Nghị định 117/2007/NĐ-CP của Chính phủ, dự kiến 6.500 đồng một mét khối, từ quý II năm nay.',
  '',
  'Dịp này, Hội Chữ thập đỏ huyện tặng 36 suất quà cho các hộ nghèo. Lễ hội Lồng Tồng của xã lần thứ 5 sẽ được tổ chức vào rằm tháng Hai.',
  '',
  'LÒ MINH HẠNH',
].join('\n')
