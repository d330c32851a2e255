import { verbalize } from '@chugiai/normalizer'
import { describe, expect, test } from 'vitest'
import { DECISIONS } from '../../src/spoken/decisions.ts'

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
] as [string, [written: string, spoken: string][]][])('%s', (_, rows) => {
  test.each(rows)('%s', (written, spoken) => {
    expect(verbalize(written).text).toBe(spoken)
  })
})

test.each(DECISIONS.flatMap(({ kind, example }) => example.split(', ').map((text) => [kind, text] as const)))(
  'the table of decisions shows what is read: %s, %s',
  (_, example) => {
    expect(verbalize(example, { abbreviations: false }).text).not.toBe(example)
  },
)
