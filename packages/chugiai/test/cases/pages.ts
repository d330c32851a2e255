import fc from 'fast-check'

/** A page made up for a test: blocks with blank lines between them, in one of many orders. */
export interface InventedPage {
  readonly text: string
}

const names = fc.constantFrom(
  'Nguyễn Văn Bách',
  'LÒ THỊ MÂY',
  'Hà An',
  'Thu Trà',
  'H.Long',
  'N.Đ',
  'Nhiếu',
  'T.Hà',
  'Jean-Pierre Dupont',
  "H'Hen Niê",
  'Y Thịnh',
  'Đức Anh',
  'Hương Giang',
  'K.Thoa',
  'Trần Bình Minh',
  'Nam',
)
const houses = fc.constantFrom(
  'TTXVN',
  'VOV.VN',
  'HNM',
  'GD&TĐ',
  'Báo Nhân Dân',
  'Tuổi Trẻ',
  'VnExpress',
  'AFP',
  'MTTQ',
)
const days = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) })

const pageDates = days.chain(({ day, month }) =>
  fc.constantFrom(
    `${pad(day)}/${pad(month)}/2025`,
    `Thứ hai, ${pad(day)}/${pad(month)}/2025`,
    `Ngày ${day} tháng ${month} năm 2025`,
    `${pad(day)}/${pad(month)}/2025 07:30`,
    `Thứ năm, ${pad(day)}/${pad(month)}/2025 - 17:23 (GMT+7)`,
    `Cập nhật: ${pad(day)}-${pad(month)}-2025, 14h05`,
    `Đăng lúc: ${day}/${month}/2025 | Cập nhật: ${day + 1}/${month}/2025`,
    `Đăng lúc 07:30 ${pad(day)}/${pad(month)}/2025 - Cập nhật lúc 09:10 ${pad(day)}/${pad(month)}/2025`,
  ),
)
const titles = fc.constantFrom(
  'Xã Nậm Khao đưa nước sạch về 12 thôn, bản',
  'Huyện Mường Lát khai giảng lớp học xóa mù chữ',
  'Hội nghị bàn cách giữ rừng đầu nguồn',
)
const datelines = fc.oneof(
  houses.chain((house) =>
    fc.constantFrom(
      `(${house}) - `,
      `${house} - `,
      `${house}-`,
      `Hà Nội (${house}) - `,
      `Đà Nẵng, ngày 3/2 (${house}) - `,
    ),
  ),
  fc.constant(''),
)
const openings = days.chain(({ day, month }) =>
  fc.constantFrom(
    `Sáng nay (${day}/${month}), UBND xã Nậm Khao khánh thành công trình nước sạch.`,
    `Chiều qua (${day}/${month}), ông Lê Văn Thọ, Bí thư Huyện ủy Mường Lát, dự lễ khai giảng.`,
    `Ngày ${day}/${month}/2025, Sở Y tế tỉnh Hà Giang họp bàn về dịch sốt xuất huyết.`,
    `Sáng nay, ngày ${day}/${month}, mưa lớn ở nhiều xã của tỉnh Hà Giang.`,
    'Mưa lớn kéo dài ba ngày ở nhiều xã của tỉnh Hà Giang.',
  ),
)
const paragraphs = fc.constantFrom(
  'Bà Lò Thị Xuân, Chủ tịch UBND xã, trao sách cho 32 học viên vào ngày 12/3/2025.',
  'Lớp học kéo dài ba tháng, mỗi tuần năm buổi tối tại nhà văn hóa bản.',
  '“Có nước rồi, bọn trẻ không phải dậy từ 4 giờ sáng nữa”, ông Giàng A Páo cho biết.',
  'Theo TTXVN, giá nước được thu theo Nghị định 117/2007/NĐ-CP của Chính phủ.',
)
const credits = fc.oneof(
  names,
  fc.tuple(names, names).map(([a, b]) => `${a} - ${b}`),
  fc.tuple(names, houses).map(([name, house]) => `${name}/${house}`),
  houses,
  fc.constantFrom('tư liệu', 'Nhân vật cung cấp', 'Internet'),
)
const captions = fc
  .tuple(
    fc.constantFrom('Bà Lò Thị Xuân trao sách cho học viên.', 'Người dân bản Nậm Lai lấy nước từ vòi đầu tiên.'),
    credits,
  )
  .chain(([caption, credit]) => fc.constantFrom(`${caption} Ảnh: ${credit}`, `${caption} (Ảnh: ${credit})`, caption))
const bylines = fc.oneof(
  names,
  fc
    .tuple(names, names)
    .chain(([a, b]) =>
      fc.constantFrom(
        `${a} - ${b}`,
        `${a}, ${b}`,
        `${a} và ${b}`,
        `Bài: ${a} - Ảnh: ${b}`,
        `Bài, ảnh: ${a}`,
        `Bài: ${a}; Ảnh: ${b}`,
      ),
    ),
  fc
    .tuple(names, houses)
    .chain(([name, house]) =>
      fc.constantFrom(
        `${name}/${house}`,
        `${name} (Theo ${house})`,
        `${name} (${house})`,
        `Theo ${house}`,
        `${name} - ${house}`,
      ),
    ),
  names.map((name) => `${name} (tổng hợp)`),
  fc.constantFrom('PV', 'Nhóm PV', ''),
)
const tags = fc
  .subarray(['Nguyễn Văn Bách', 'Hà Giang', 'nước sạch', 'Sở Y tế', 'VOV.VN'], { minLength: 2 })
  .chain((words) => fc.constantFrom(`Từ khóa: ${words.join(', ')}`, `Tags: ${words.join(', ')}`, ''))
const boilerplate = fc.constantFrom('Xem thêm: Lê Văn Thọ thăm xã Nậm Khao', 'Chia sẻ', '')

/**
 * Pages as newspapers print them. The people and events are invented; the byline stands above or below the story or is
 * missing, tags may stand below it, pictures anywhere in the body.
 */
export const inventedPage: fc.Arbitrary<InventedPage> = fc
  .record({
    date: fc.oneof(pageDates, fc.constant('')),
    title: titles,
    prefix: datelines,
    opening: openings,
    body: fc.array(fc.oneof({ weight: 3, arbitrary: paragraphs }, { weight: 1, arbitrary: captions }), {
      minLength: 2,
      maxLength: 5,
    }),
    byline: bylines,
    tail: fc.shuffledSubarray(['tags', 'boilerplate'] as const),
    tags,
    boilerplate,
    above: fc.boolean(),
    decomposed: fc.boolean(),
    newline: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
  })
  .map(({ date, title, prefix, opening, body, byline, above, decomposed, newline, mark, tail, ...ends }) => {
    const signed = [above ? byline : '', prefix + opening, ...body, above ? '' : byline]
    const blocks = [date, title, ...signed, ...tail.map((name) => ends[name])].filter((block) => block !== '')
    const page = blocks.join('\n\n').replaceAll('\n', newline)
    return { text: mark + (decomposed ? page.normalize('NFD') : page) }
  })

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
