/** A public abbreviation: how it is written, what it stands for, and, where it has several readings, words that call for each. */
export interface Abbreviation {
  /** As it is written: `UBND`. */
  readonly short: string
  /** What it stands for, the likeliest first. */
  readonly readings: readonly AbbreviationReading[]
}

export interface AbbreviationReading {
  /** Written out: `Ủy ban nhân dân`. */
  readonly long: string
  /** Words near it, lower case, that call for this reading. */
  readonly context?: readonly string[]
  /** Words or phrases, lower case, that call for this reading where they stand right before it. */
  readonly before?: readonly string[]
}

const single = (rows: readonly string[]): Abbreviation[] =>
  rows.map((row) => {
    const [short = '', long = ''] = row.split('=')
    return { short, readings: [{ long }] }
  })

/** Bodies, offices and terms that news abbreviates without explaining, with one reading each. */
// biome-ignore format: one list
const SINGLE = single([
  'UBND=Ủy ban nhân dân', 'HĐND=Hội đồng nhân dân', 'MTTQ=Mặt trận Tổ quốc', 'UBMTTQ=Ủy ban Mặt trận Tổ quốc', 'TP.HCM=Thành phố Hồ Chí Minh',
  'TPHCM=Thành phố Hồ Chí Minh', 'ĐBQH=đại biểu Quốc hội', 'BCH=Ban Chấp hành', 'BTV=Ban Thường vụ', 'BCĐ=Ban Chỉ đạo',
  'CHXHCN=Cộng hòa xã hội chủ nghĩa', 'XHCN=xã hội chủ nghĩa', 'CNXH=chủ nghĩa xã hội', 'KT-XH=kinh tế - xã hội', 'QP-AN=quốc phòng - an ninh',
  'ANTT=an ninh trật tự', 'TTATXH=trật tự an toàn xã hội', 'ATGT=an toàn giao thông', 'CSGT=cảnh sát giao thông', 'CSĐT=cảnh sát điều tra',
  'PCCC=phòng cháy chữa cháy', 'PCTT=phòng chống thiên tai', 'TNGT=tai nạn giao thông', 'THPT=trung học phổ thông', 'THCS=trung học cơ sở',
  'ĐHQG=Đại học Quốc gia', 'HSSV=học sinh, sinh viên', 'SGK=sách giáo khoa', 'BHXH=bảo hiểm xã hội', 'BHYT=bảo hiểm y tế', 'BHTN=bảo hiểm thất nghiệp',
  'CNTT=công nghệ thông tin', 'NSNN=ngân sách nhà nước', 'GTGT=giá trị gia tăng', 'TNDN=thu nhập doanh nghiệp', 'TNCN=thu nhập cá nhân', 'DNNN=doanh nghiệp nhà nước',
  'HTX=hợp tác xã', 'TNHH=trách nhiệm hữu hạn', 'BĐS=bất động sản', 'GPMB=giải phóng mặt bằng', 'KCN=khu công nghiệp', 'ĐBSCL=Đồng bằng sông Cửu Long',
  'NHNN=Ngân hàng Nhà nước', 'TTCK=thị trường chứng khoán', 'GDĐT=Giáo dục và Đào tạo', 'GD&ĐT=Giáo dục và Đào tạo', 'VHTTDL=Văn hóa, Thể thao và Du lịch',
  'NN&PTNT=Nông nghiệp và Phát triển nông thôn', 'TN&MT=Tài nguyên và Môi trường', 'LĐTBXH=Lao động - Thương binh và Xã hội', 'GTVT=Giao thông Vận tải',
  'TTXVN=Thông tấn xã Việt Nam', 'VTV=Đài Truyền hình Việt Nam', 'VOV=Đài Tiếng nói Việt Nam', 'LHQ=Liên hợp quốc', 'TW=Trung ương', 'TƯ=Trung ương',
  'BS=bác sĩ', 'KS=kỹ sư', 'LS=luật sư', 'ĐH=Đại học', 'TX=thị xã', 'Tx=thị xã', 'KTS=kiến trúc sư', 'TSKH=Tiến sĩ Khoa học', 'GS=Giáo sư', 'PGS=Phó Giáo sư', 'ThS=Thạc sĩ', 'Ths=Thạc sĩ', 'Th.S=Thạc sĩ', 'NGND=Nhà giáo Nhân dân', 'NGƯT=Nhà giáo Ưu tú', 'TTND=Thầy thuốc Nhân dân', 'TTƯT=Thầy thuốc Ưu tú',
  'NSND=Nghệ sĩ Nhân dân', 'NSƯT=Nghệ sĩ Ưu tú', 'VĐV=vận động viên',
  'HLV=huấn luyện viên', 'HCV=huy chương vàng', 'HCB=huy chương bạc', 'HCĐ=huy chương đồng', 'SVĐ=sân vận động', 'đ/c=đồng chí', 'v.v=vân vân', 'QĐND=Quân đội nhân dân',
  'CAND=Công an nhân dân', 'TAND=Tòa án nhân dân', 'VKSND=Viện Kiểm sát nhân dân', 'LĐLĐ=Liên đoàn Lao động', 'TNCS=Thanh niên Cộng sản', 'CLB=câu lạc bộ',
])

/** Abbreviations whose reading depends on the words around them. */
const AMBIGUOUS: readonly Abbreviation[] = [
  {
    short: 'TP',
    readings: [
      { long: 'thực phẩm', before: ['an toàn', 'vệ sinh', 'ngộ độc', 'chế biến', 'chất lượng'] },
      { long: 'thành phố', context: [] },
    ],
  },
  { short: 'Tp', readings: [{ long: 'thành phố' }] },
  {
    short: 'CA',
    readings: [{ long: 'công an', context: ['tỉnh', 'huyện', 'phường', 'xã', 'quận', 'tp', 'bộ'] }],
  },
  {
    short: 'NQ',
    readings: [{ long: 'nghị quyết', context: ['số', 'theo', 'thực', 'triển'] }],
  },
  {
    short: 'TS',
    readings: [
      { long: 'tài sản', before: ['tổng', 'kê khai', 'khối'] },
      { long: 'Tiến sĩ', context: [] },
    ],
  },
]

export const ABBREVIATIONS: readonly Abbreviation[] = [...SINGLE, ...AMBIGUOUS]

const shorts = /* @__PURE__ */ new Set(/* @__PURE__ */ ABBREVIATIONS.map(({ short }) => short))

/** Whether letters are a shipped abbreviation. */
export function isAbbreviation(short: string): boolean {
  return shorts.has(short)
}
