import { READING_DECISIONS, reportVerbalization, verbalize } from '@chugiai/normalizer'
import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

describe.each([
  [
    'syllables and lone letters are no numerals; those of kings and terms are',
    [
      ['một số vi phạm', 'một số vi phạm'],
      ['xếp hạng di tích', 'xếp hạng di tích'],
      ['cổ phần xi măng', 'cổ phần xi măng'],
      ['Mục C, áo số M', 'Mục C, áo số M'],
      ['vua Louis XIV', 'vua Louis mười bốn'],
      ['khoản vi', 'khoản sáu'],
      ['khoản vi phạm', 'khoản vi phạm'],
      ['Quốc hội khóa XV', 'Quốc hội khóa mười lăm'],
      ['CHƯƠNG XI', 'CHƯƠNG mười một'],
    ],
  ],
  [
    'days, months and quarters however they are shortened',
    [
      ['ngày 15-5', 'ngày mười lăm tháng năm'],
      ['ngày 30.5.', 'ngày ba mươi tháng năm.'],
      ['ngày 21.2.1947', 'ngày hai mươi mốt tháng hai năm một nghìn chín trăm bốn mươi bảy'],
      ['12-14/8', 'ngày mười hai đến mười bốn tháng tám'],
      ['(23/4)', '(ngày hai mươi ba tháng tư)'],
      ['từ 20/5 đến 20/6', 'từ ngày hai mươi tháng năm đến ngày hai mươi tháng sáu'],
      ['dịp 2/9', 'dịp ngày hai tháng chín'],
      ['các ngày 5, 6/7', 'các ngày năm, sáu tháng bảy'],
      ['quý I/2017', 'quý một năm hai nghìn mười bảy'],
      ['tháng 6-2017', 'tháng sáu năm hai nghìn mười bảy'],
      ['5/2017', 'tháng năm năm hai nghìn mười bảy'],
      ['ngày 32/5', 'ngày ba mươi hai phần năm'],
      ['tăng 3,5-4%', 'tăng ba phẩy năm đến bốn phần trăm'],
    ],
  ],
  [
    'letters behind a number are units only where they are written as such',
    [
      ['mạng 5G', 'mạng năm G'],
      ['Quốc lộ 1A', 'Quốc lộ một A'],
      ['lớp 6A', 'lớp sáu A'],
      ['máy bay P-8A', 'máy bay P tám A'],
      ['F -16', 'F mười sáu'],
      ['xe 29A-123.45', 'xe hai chín A một hai ba bốn năm'],
      ['9g sáng', 'chín giờ sáng'],
      ['nặng 37,5 g', 'nặng ba mươi bảy phẩy năm gam'],
      ['điện 220 V', 'điện hai trăm hai mươi vôn'],
      ['U23 và MH370', 'U hai mươi ba và MH ba bảy không'],
    ],
  ],
  [
    'a hyphen and a slash by what stands near',
    [
      ['tỷ số 2-1', 'tỷ số hai một'],
      ['từ 2-3 ngày', 'từ hai đến ba ngày'],
      ['Boeing 737-800', 'Boeing bảy trăm ba mươi bảy tám trăm'],
      ['mở cửa 24/7', 'mở cửa hai mươi tư trên bảy'],
      ['nhà số 12/5', 'nhà số mười hai trên năm'],
      ['khoảng 1/2 dân số', 'khoảng một phần hai dân số'],
      ['điểm 9,5/10', 'điểm chín phẩy năm trên mười'],
      ['điểm 8/10', 'điểm tám trên mười'],
      ['từ 7h-9h', 'từ bảy giờ đến chín giờ'],
      ['10:00-11:00', 'mười giờ đến mười một giờ'],
      ['từ 19h30-21h', 'từ mười chín giờ ba mươi phút đến hai mươi mốt giờ'],
    ],
  ],
  [
    'codes digit by digit',
    [
      ['mã 007', 'mã không không bảy'],
      ['tài khoản 1234567890123', 'tài khoản một hai ba bốn năm sáu bảy tám chín không một hai ba'],
      ['Gọi 113 hoặc 115', 'Gọi một một ba hoặc một một năm'],
      ['tổng tiến công 1968', 'tổng tiến công một nghìn chín trăm sáu mươi tám'],
      ['có 115 người', 'có một trăm mười lăm người'],
      ['0,05', 'không phẩy không năm'],
      ['có 1000000000001 hạt', 'có một nghìn tỷ linh một hạt'],
    ],
  ],
  [
    'money, rates and measures in full',
    [
      ['1,5 tỷ USD', 'một phẩy năm tỷ đô la'],
      ['$100 và €50', 'một trăm đô la và năm mươi ơ rô'],
      ['US$1,2 tỷ', 'một phẩy hai tỷ đô la'],
      ['giá 1tỷ', 'giá một tỷ'],
      ['cao 1m75', 'cao một mét bảy mươi lăm'],
      ['74,5 triệu đồng/lượng', 'bảy mươi tư phẩy năm triệu đồng trên lượng'],
      ['80 lần/phút', 'tám mươi lần trên phút'],
      ['10⁻³', 'mười mũ âm ba'],
      ['10^6 tế bào', 'mười mũ sáu tế bào'],
      ['10^-3 mol', 'mười mũ âm ba mol'],
      ['6,02×10^23', 'sáu phẩy không hai nhân mười mũ hai mươi ba'],
      ['3x10⁻⁷', 'ba nhân mười mũ âm bảy'],
      ['2^10 byte', 'hai mũ mười byte'],
      ['xăng RON 95-III', 'xăng RON chín mươi lăm ba'],
      ['xăng RON 92-II', 'xăng RON chín mươi hai hai'],
      ['mạng 3G, 4G và 5G', 'mạng ba G, bốn G và năm G'],
      ['ảnh 3x4', 'ảnh ba nhân bốn'],
      ['Nghị định 15/2020/NĐ-CP', 'Nghị định mười lăm năm hai nghìn hai mươi NĐ-CP'],
      ['02-NQ/TW', 'không hai NQ/TW'],
    ],
  ],
  [
    'titles lose their dot, and keep the capital of a sentence',
    [
      ['GS. Lan', 'Giáo sư Lan'],
      ['TP. Huế', 'Thành phố Huế'],
      ['ở TP. Huế', 'ở thành phố Huế'],
      ['Tại TP HCM và Tp.HCM', 'Tại Thành phố Hồ Chí Minh và Thành phố Hồ Chí Minh'],
      ['ở Q.1, P.7', 'ở quận một, phường bảy'],
      ['Ông nói. TP Huế đẹp.', 'Ông nói. Thành phố Huế đẹp.'],
      ['bảo vệ toàn TP', 'bảo vệ toàn thành phố'],
      ['ngộ độc TP', 'ngộ độc thực phẩm'],
      ['TS Lan kê khai', 'Tiến sĩ Lan kê khai'],
      ['kê khai TS', 'kê khai tài sản'],
      ['vitamin P. rồi', 'vitamin P. rồi'],
    ],
  ],
  [
    'what names a place on a road, in a house, on the globe',
    [
      ['km 12+300', 'ki lô mét mười hai cộng ba trăm'],
      ['tại Km12+300', 'tại ki lô mét mười hai cộng ba trăm'],
      ['lý trình Km 0 + 500', 'lý trình ki lô mét không cộng năm trăm'],
      ['QL.1A, ĐT.609', 'Quốc lộ một A, đường tỉnh sáu không chín'],
      ['lớp 12A1', 'lớp mười hai A một'],
      ['Nghị quyết 30a', 'Nghị quyết ba mươi a'],
      ['hẻm 45/3/2', 'hẻm bốn mươi lăm trên ba trên hai'],
      ['ở 12/5 Trần Phú', 'ở mười hai trên năm Trần Phú'],
      ['ở 1/5 dân số', 'ở một phần năm dân số'],
      [`23°07'12" vĩ bắc`, 'hai mươi ba độ bảy phút mười hai giây vĩ bắc'],
      ['Airbus A350-900', 'Airbus A ba năm không chín không không'],
      ['Boeing 787-9', 'Boeing bảy trăm tám mươi bảy chín'],
    ],
  ],
  [
    'telephones, accounts and chains of digits',
    [
      ['gọi 1800.1234', 'gọi một tám không không một hai ba bốn'],
      ['có 1900 người', 'có một nghìn chín trăm người'],
      ['(024) 38254567', '(không hai bốn) ba tám hai năm bốn năm sáu bảy'],
      ['+84 24 3825 4567', 'cộng tám bốn hai bốn ba tám hai năm bốn năm sáu bảy'],
      ['STK: 1234567', 'STK: một hai ba bốn năm sáu bảy'],
      ['mật khẩu 4321', 'mật khẩu bốn ba hai một'],
      ['xuất khẩu 4321 tấn', 'xuất khẩu bốn nghìn ba trăm hai mươi mốt tấn'],
      ['ISBN 978-3-440-10986-1', 'ISBN chín bảy tám ba bốn bốn không một không chín tám sáu một'],
      ['đội hình 4-2-3-1', 'đội hình bốn hai ba một'],
      ['(The Economist 4-23-2000)', '(The Economist 4-23-2000)'],
      ['từ 27,50C', 'từ 27,50C'],
      ['T12Q.Đà Nẵng', 'T12Q.Đà Nẵng'],
      ['mã HPG giảm 150 đồng', 'mã HPG giảm một trăm năm mươi đồng'],
      ['mã VIC khớp 500 triệu', 'mã VIC khớp năm trăm triệu'],
      ['mã VNM khớp 1200 cổ phiếu', 'mã VNM khớp một nghìn hai trăm cổ phiếu'],
      ['mã số 150', 'mã số một năm không'],
      [`ở 10°46'37"N`, 'ở mười độ bốn mươi sáu phút ba mươi bảy giây N'],
      ['A1P.Bến Nghé', 'A1P.Bến Nghé'],
      ['{\\frac {1}{2}}', '{\\frac {1}{2}}'],
    ],
  ],
  [
    'years, seasons and days of the week',
    [
      ['mùa giải 2000-01', 'mùa giải hai nghìn đến hai nghìn linh một'],
      ['mùa 1992–93', 'mùa một nghìn chín trăm chín mươi hai đến chín mươi ba'],
      ['(551-471 TCN)', '(năm trăm năm mươi mốt đến bốn trăm bảy mươi mốt TCN)'],
      [
        '(1895 – 7 tháng 3 năm 1983)',
        '(một nghìn tám trăm chín mươi lăm – bảy tháng ba năm một nghìn chín trăm tám mươi ba)',
      ],
      ['Chủ nhật 5/6', 'Chủ nhật ngày năm tháng sáu'],
      ['thứ 2, 3/4', 'thứ hai, ngày ba tháng tư'],
      ['người thứ hai được 3/4 số phiếu', 'người thứ hai được ba phần tư số phiếu'],
      ['15/7 âm lịch', 'ngày mười lăm tháng bảy âm lịch'],
      ['dịp 30/4-1/5', 'dịp ngày ba mươi tháng tư đến ngày một tháng năm'],
      ["lúc 23h59'", 'lúc hai mươi ba giờ năm mươi chín phút'],
      ['lúc 20h42 phút', 'lúc hai mươi giờ bốn mươi hai phút'],
      ['thế kỷ XVI, XVII và XVIII', 'thế kỷ mười sáu, mười bảy và mười tám'],
      ['thế kỷ XIII – XIV', 'thế kỷ mười ba đến mười bốn'],
      ['Thế chiến II', 'Thế chiến hai'],
    ],
  ],
  [
    'amounts that are shortened or written as the English do',
    [
      ['1.2B', 'một chấm hai tỷ'],
      ['3,5K', 'ba phẩy năm nghìn'],
      ['$10B', 'mười tỷ đô la'],
      ['$12,500', 'mười hai nghìn năm trăm đô la'],
      ['1,234,567 đồng', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng'],
      ['50,000 người', 'năm mươi nghìn người'],
      ['1,125 trường', 'một nghìn một trăm hai mươi lăm trường'],
      ['1,125 mét', 'một phẩy một hai năm mét'],
      ['từ −16 đến −3 °C', 'từ âm mười sáu đến âm ba độ c'],
      ['5 1⁄2 in', 'năm và một phần hai in'],
      ['mã 01A1', 'mã không một A một'],
      ['Zech 8:3', 'Zech tám:ba'],
      ['$100 triệu đô la', 'một trăm triệu đô la'],
      ['10₹, 5₽', 'mười ru pi, năm rúp'],
      ['18.544 đồng/USD', 'mười tám nghìn năm trăm bốn mươi tư đồng trên đô la'],
      ['1,5tr/tháng', 'một phẩy năm triệu trên tháng'],
      ['2m05, 1m8', 'hai mét không năm, một mét tám'],
      ['x² và x³', 'x bình phương và x lập phương'],
      ['2 nghìn km²', 'hai nghìn ki lô mét vuông'],
      ['1tw', 'một tê ra oát'],
      ['35oC', 'ba mươi lăm độ c'],
      ['220V-50Hz', 'hai trăm hai mươi vôn-năm mươi hẹc'],
      ['tỷ lệ 3:1', 'tỷ lệ ba trên một'],
      ['bản đồ 1/50.000', 'bản đồ một trên năm mươi nghìn'],
      ['3x4 cm, 4x100m', 'ba nhân bốn xăng ti mét, bốn nhân một trăm mét'],
      ['huyết áp 120/80 mmHg', 'huyết áp một trăm hai mươi trên tám mươi mi li mét thủy ngân'],
      ['địa bàn 2-3 huyện', 'địa bàn hai đến ba huyện'],
    ],
  ],
  [
    'titles in a row',
    [
      ['PGS. TS. Lê Văn B', 'Phó Giáo sư, Tiến sĩ Lê Văn B'],
      ['PGS.TS Nguyễn Lân', 'Phó Giáo sư, Tiến sĩ Nguyễn Lân'],
      ['GS.TS.Trần', 'Giáo sư, Tiến sĩ Trần'],
      ['và BS.CKII Nam', 'và bác sĩ chuyên khoa hai Nam'],
      ['KTS. Hùng, Ths Hoa', 'Kiến trúc sư Hùng, Thạc sĩ Hoa'],
      ['ông là TS.', 'ông là Tiến sĩ.'],
    ],
  ],
] as [string, [written: string, spoken: string][]][])('%s', (_, rows) => {
  test.each(rows)('%s', (written, spoken) => {
    expect(verbalize(written).text).toBe(spoken)
  })
})

test.each(READING_DECISIONS.flatMap(({ kind, example }) => example.split(', ').map((text) => [kind, text] as const)))(
  'the table of decisions shows what is read: %s, %s',
  (_, example) => {
    expect(verbalize(example, { abbreviations: false }).text).not.toBe(example)
  },
)

test.each([
  ['tỷ số 2-1', 'score', '2-1', 'hai một', 'tỷ số'],
  ['😀 dịp 2/9', 'day/', '2/9', 'ngày hai tháng chín', 'dịp'],
  ['UBND xã', 'abbreviation', 'UBND', 'Ủy ban nhân dân', ''],
  ['giá 1,5 tỷ', 'quantity', '1,5 tỷ', 'một phẩy năm tỷ', ''],
  ['(23/4)'.normalize('NFD'), 'day/', '23/4', 'ngày hai mươi ba tháng tư', ''],
])('a report says why: %s', (text, kind, before, after, cue) => {
  const { readings, text: spoken, alignment } = reportVerbalization(text)
  expect(readings).toHaveLength(1)
  expect(readings[0]).toMatchObject({ kind, before, after, cue })
  expect(sliceSpan(text, readings[0]!.span)).toBe(before)
  expect(spoken).toBe(verbalize(text).text)
  expect(alignment.toJSON()).toEqual(verbalize(text).alignment.toJSON())
})

test.each(['ngày 15-5 tại TP. Huế, giá 50.000đ/kg', 'UBND các xã họp 8h30', 'thế kỷ XVI và XVII'])(
  'decomposed letters are read as composed ones: %s',
  (text) => {
    expect(verbalize(text.normalize('NFD')).text).toBe(verbalize(text).text)
  },
)
