import { entriesOf } from './entries.ts'

export type OrgSubtype =
  | 'party'
  | 'government'
  | 'legislature'
  | 'court'
  | 'police'
  | 'military'
  | 'mass'
  | 'company'
  | 'media'
  | 'school'
  | 'joint_body'
  | 'other'

/** How the name of an organization goes on after its head word. */
export interface OrgHead {
  readonly subtype: OrgSubtype
  /**
   * `fixed`: the phrase is a whole name. `level`: a level or a place follows (*UBND tỉnh*, *Công an Hà Nội*), or an
   * organization (*Đảng ủy Tổng cục …*); alone it is a common noun. `bare`: as `level`, but the phrase may stand alone
   * (*Tỉnh ủy*). `name`: a name must follow (*Công ty Hòa Phát*, *Sở Y tế*). `numbered`: a number
   * follows (*Trạm 20*).
   */
  readonly grammar: 'fixed' | 'level' | 'bare' | 'name' | 'numbered'
  /** May be written small when its name has capitals: *công ty Hòa Phát*. */
  readonly small?: boolean
  /** Written small it may stand alone as well: *khu ủy*, *viện kiểm sát*. */
  readonly alone?: boolean
}

type Row = readonly [grammar: OrgHead['grammar'], subtype: OrgSubtype, heads: string, small?: 'small' | 'alone']

const ROWS: readonly Row[] = [
  ['level', 'legislature', 'Thường trực'],
  ['bare', 'police', 'CSGT'],
  ['level', 'government', 'Bệnh viện tỉnh|Bệnh viện huyện', 'small'],
  ['level', 'military', 'Bộ đội Biên phòng tỉnh', 'small'],
  ['level', 'media', 'Thông tấn xã', 'small'],
  ['fixed', 'media', 'Đài truyền hình huyện|Đài truyền hình tỉnh|Đài phát thanh huyện', 'small'],
  ['bare', 'court', 'HĐXX|VKS|Viện Kiểm sát|Hội đồng xét xử', 'alone'],
  ['bare', 'party', 'Huyện ủy|Khu ủy|Quận ủy|Thành ủy|Thị ủy|Tỉnh ủy', 'alone'],
  ['bare', 'joint_body', 'Hội Chữ thập đỏ'],
  ['level', 'court', 'Tòa án quân sự', 'small'],
  ['level', 'government', 'Cụm cảng hàng không|Cảng vụ hàng không', 'small'],
  ['numbered', 'military', 'Binh đoàn|Hải đoàn|Hải đội|Tiểu đoàn|Đại đội', 'small'],
  ['numbered', 'police', 'Trạm', 'small'],
  ['fixed', 'government', 'Ủy ban tỉnh|Ủy ban huyện|Ủy ban quận|Ủy ban xã|Ủy ban phường|Ủy ban thành phố', 'small'],
  [
    'fixed',
    'party',
    `
    BCH Trung ương
    BCH Trung ương Đảng
    Ban Bí thư
    Ban Chấp hành Trung ương
    Ban Chấp hành Trung ương Đảng
    Ban Chỉ đạo Trung ương
    Ban Dân vận Trung ương
    Ban Kinh tế Trung ương
    Ban Nội chính Trung ương
    Ban Tuyên giáo Trung ương
    Ban Tổ chức Trung ương
    Ban Đối ngoại Trung ương
    Bộ Chính trị
    Hội đồng Lý luận Trung ương
    Quân ủy Trung ương
    Trung ương
    Trung ương Đảng
    UBKT Trung ương
    Văn phòng Trung ương Đảng
    Đảng
    Đảng Bảo thủ
    Đảng Cộng hòa
    Đảng Cộng sản
    Đảng Cộng sản Trung Quốc
    Đảng Cộng sản Việt Nam
    Đảng Dân chủ
    Đảng Lao động
    Đảng Nhân dân
    Đảng Nhân dân Campuchia
    Đảng Nhân dân Cách mạng Lào
    Đảng Quốc đại
    Đảng Tự do
    Đảng Xanh
    Đảng Xã hội
    Đảng ủy Công an Trung ương
    Ủy ban Kiểm tra Trung ương
  `,
  ],
  [
    'fixed',
    'government',
    `
    ADB
    AIIB
    APEC
    ASEAN
    BHXH Việt Nam
    Bảo hiểm xã hội Việt Nam
    Bộ Công an
    Bộ Ngoại giao
    Bộ Quốc phòng
    CDC
    CIA
    Chính phủ
    Chính phủ Việt Nam
    EU
    FAO
    FBI
    FDA
    FED
    IAEA
    ILO
    IMF
    JICA
    KOICA
    Kho bạc Nhà nước
    Kiểm toán Nhà nước
    Liên minh châu Âu
    Lầu Năm Góc
    NASA
    NATO
    NHNN
    Ngân hàng Nhà nước
    Ngân hàng Nhà nước Việt Nam
    Nhà Trắng
    Nhà nước
    OECD
    OPCW
    OPEC
    Thanh tra Chính phủ
    Thông tấn xã Việt Nam
    Tổng cục Hải quan
    Tổng cục Thuế
    Tổng cục Thống kê
    UNDP
    UNESCO
    UNFPA
    UNHCR
    UNICEF
    USAID
    Văn phòng Chính phủ
    Văn phòng Chủ tịch nước
    WB
    WEF
    WFP
    WHO
    WIPO
    WTO
    Điện Kremlin
    Ủy ban Dân tộc
  `,
  ],
  [
    'fixed',
    'legislature',
    `
    Duma
    Hạ viện
    Hạ viện Mỹ
    Hội đồng Dân tộc
    Nghị viện châu Âu
    Quốc hội
    Quốc hội Việt Nam
    Thượng viện
    Thượng viện Mỹ
    UBTVQH
    Văn phòng Quốc hội
    Ủy ban Thường vụ Quốc hội
  `,
  ],
  [
    'fixed',
    'joint_body',
    `
    Al-Qaeda
    Greenpeace
    Hamas
    Hezbollah
    Houthi
    Hội đồng Bảo an
    IS
    Interpol
    LHQ
    Liên Hiệp Quốc
    Liên Hợp Quốc
    Ngân hàng Phát triển châu Á
    Ngân hàng Thế giới
    Quỹ Tiền tệ Quốc tế
    Taliban
    Tổ chức Thương mại Thế giới
    Tổ chức Y tế Thế giới
    Đại hội đồng Liên hợp quốc
    Ủy ban châu Âu
  `,
  ],
  [
    'fixed',
    'military',
    `
    Bộ Tổng Tham mưu
    Bộ đội Biên phòng
    Cảnh sát biển Việt Nam
    Hải quân Việt Nam
    Quân chủng Hải quân
    Quân đội nhân dân
    Quân đội nhân dân Việt Nam
    Tổng cục Chính trị
    Tổng cục Hậu cần
  `,
  ],
  [
    'fixed',
    'court',
    `
    TAND tối cao
    Tòa trọng tài
    Tòa án Hình sự Quốc tế
    Tòa án nhân dân tối cao
    VKSND tối cao
    Viện Kiểm sát nhân dân tối cao
  `,
  ],
  [
    'fixed',
    'media',
    `
    AFP
    AP
    Al Jazeera
    BBC
    Bloomberg
    CNN
    Daily Mail
    Daily Star
    Dân trí
    Fox News
    Guardian
    HTV
    Infonet
    Kyodo
    Mirror
    NHK
    New York Times
    RIA Novosti
    Reuters
    Sky Sports
    Sputnik
    TASS
    TTXVN
    The Guardian
    Thời báo Hoàn Cầu
    Tuổi Trẻ
    Tân Hoa xã
    VOV
    VTC
    VTC News
    VTV
    VietNamNet
    Vietnam+
    VietnamPlus
    VnExpress
    Wall Street Journal
    Washington Post
    Xinhua
    Yonhap
    Zing.vn
  `,
  ],
  [
    'fixed',
    'mass',
    `
    Hội Cựu chiến binh Việt Nam
    Hội Liên hiệp Phụ nữ Việt Nam
    Hội Nhà báo Việt Nam
    Hội Nông dân Việt Nam
    MTTQ Việt Nam
    Mặt trận Tổ quốc Việt Nam
    Trung ương Đoàn
    Tổng Liên đoàn Lao động Việt Nam
    Tổng LĐLĐ Việt Nam
    Đoàn TNCS Hồ Chí Minh
    Đoàn Thanh niên Cộng sản Hồ Chí Minh
    Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
  `,
  ],
  [
    'fixed',
    'other',
    `
    AC Milan
    AFC
    AFF
    Ajax
    Arsenal
    Aston Villa
    Atletico Madrid
    Barca
    Bayern
    Bayern Munich
    Becamex Bình Dương
    Borussia Dortmund
    Chelsea
    Dortmund
    Everton
    FIFA
    HAGL
    Hoàng Anh Gia Lai
    Hà Nội FC
    IOC
    Inter Milan
    Juventus
    Leeds United
    Leicester City
    Liverpool
    M.U
    MU
    Man City
    Man United
    Man Utd
    Manchester City
    Manchester United
    Newcastle
    PSG
    Real
    Real Madrid
    SLNA
    Sông Lam Nghệ An
    Tottenham
    UEFA
    VFF
    VPF
    Viettel FC
    West Ham
  `,
  ],
  [
    'fixed',
    'company',
    `
    ACB
    Agribank
    Airbus
    Amazon
    Apple
    BIDV
    Bamboo Airways
    Boeing
    DOJI
    EVN
    Eximbank
    FPT
    Facebook
    Google
    Grab
    HDBank
    HSBC
    Honda
    Huawei
    Hòa Phát
    Intel
    Jetstar Pacific
    Masan
    Microsoft
    MobiFone
    Netflix
    PNJ
    PVN
    Petrolimex
    SHB
    SJC
    Sacombank
    Samsung
    Sony
    TPBank
    Techcombank
    Tesla
    TikTok
    Toyota
    Twitter
    Uber
    VNPT
    VPBank
    Vietcombank
    VietinBank
    Vietjet
    Vietjet Air
    Vietnam Airlines
    Viettel
    VinFast
    VinaPhone
    Vinamilk
    Vingroup
    Vinhomes
    YouTube
  `,
  ],
  [
    'bare',
    'party',
    `
    BCH
    BTV
    Ban Chấp hành
    Ban Cán sự đảng
    Ban Thường vụ
    Huyện đoàn
    Thành đoàn
    Thường vụ
    Tỉnh đoàn
    Đảng đoàn
    Đảng ủy
  `,
  ],
  [
    'level',
    'party',
    `
    Ban Dân vận
    Ban Nội chính
    Ban Thường trực
    Ban Tuyên giáo
    Ban Tổ chức
    Chi bộ
    Hội đồng Lý luận
    Đoàn khối
    Đảng bộ
    Đảng ủy khối
    Ủy ban Kiểm tra
  `,
  ],
  [
    'level',
    'government',
    `
    BHXH
    Ban Quản lý
    Bảo hiểm xã hội
    Chính quyền
    Hải quan
    Kho bạc
    Thanh tra
    UBND
    UBNDTP
    Ủy ban Nhà nước
    Ủy ban nhân dân
  `,
    'small',
  ],
  [
    'bare',
    'government',
    `
    Chi cục Hải quan
    Chi cục Kiểm lâm
    Chi cục Thuế
    Cục Hải quan
    Cục Quản lý thị trường
    Cục Thuế
    Cục Thống kê
    Hạt Kiểm lâm
  `,
    'small',
  ],
  [
    'level',
    'legislature',
    `
    HĐND
    Hội đồng nhân dân
    Văn phòng HĐND
    Đoàn ĐBQH
    Đoàn đại biểu Quốc hội
  `,
    'small',
  ],
  [
    'level',
    'court',
    `
    TAND
    TAND cấp cao
    Tòa án
    Tòa án nhân dân
    Tòa án nhân dân cấp cao
    VKSND
    Viện KSND
    Viện Kiểm sát nhân dân
  `,
    'small',
  ],
  [
    'level',
    'police',
    `
    Công an
    Cảnh sát
    Cảnh sát PCCC
    Cảnh sát giao thông
    Đội CSGT
  `,
    'small',
  ],
  [
    'level',
    'military',
    `
    Ban CHQS
    Ban Chỉ huy Quân sự
    Bộ CHQS
    Bộ Chỉ huy Bộ đội Biên phòng
    Bộ Chỉ huy Quân sự
    Hạm đội
    Hải quân
    Không quân
    Lữ đoàn
    Quân khu
    Quân đoàn
    Quân đội
    Sư đoàn
    Trung đoàn
    Đồn Biên phòng
  `,
    'small',
  ],
  [
    'bare',
    'mass',
    `
    Hội Cựu chiến binh
    Hội Khuyến học
    Hội LHPN
    Hội Liên hiệp Phụ nữ
    Hội Người cao tuổi
    Hội Nông dân
    Hội Phụ nữ
    Liên đoàn Lao động
    LĐLĐ
    MTTQ
    Mặt trận Tổ quốc
    Tổng Liên đoàn Lao động
    Tổng LĐLĐ
    Đoàn Thanh niên
    Ủy ban MTTQ
    Ủy ban MTTQ Việt Nam
    Ủy ban Mặt trận Tổ quốc
    Ủy ban Mặt trận Tổ quốc Việt Nam
  `,
  ],
  [
    'level',
    'other',
    `
    CLB
    CLB bóng đá
    Câu lạc bộ
    U16
    U17
    U18
    U19
    U20
    U21
    U22
    U23
    câu lạc bộ bóng đá
    ĐT
    ĐTQG
    Đội tuyển
    đội tuyển nữ
  `,
    'small',
  ],
  [
    'name',
    'government',
    `
    Ban
    Ban Chỉ đạo
    Ban Quản lý dự án
    Bảo tàng
    Bộ
    Chi cục
    Chi nhánh
    Cơ quan
    Cảng vụ
    Cục
    Hội đồng
    Lãnh sự quán
    NXB
    Nhà hát
    Nhà xuất bản
    Phòng
    Quỹ
    Sở
    Sứ quán
    Thư viện
    Trung tâm
    Tổng Lãnh sự quán
    Tổng cục
    Văn phòng
    Vụ
    Đại sứ quán
    Ủy ban
  `,
    'small',
  ],
  [
    'name',
    'mass',
    `
    Giáo hội
    Hiệp hội
    Hội
    Liên hiệp
    Liên minh
    Liên đoàn
    Mặt trận
    Nghiệp đoàn
    Tổng hội
    Đoàn
  `,
    'small',
  ],
  [
    'name',
    'company',
    `
    Cty
    Công ty
    Công ty con
    DNTN
    Doanh nghiệp
    Doanh nghiệp tư nhân
    HTX
    Hãng
    Hãng thông tấn
    Hợp tác xã
    Khách sạn
    Lâm trường
    Ngân hàng
    Nhà hàng
    Nhà máy
    Nông trường
    Siêu thị
    Tập đoàn
    Tổng công ty
    Văn phòng luật sư
    Xí nghiệp
    hãng hàng không
    hãng sản xuất
    hãng tin
    quán
    quán cà phê
    trang trại
  `,
    'small',
  ],
  [
    'name',
    'media',
    `
    Báo
    Báo điện tử
    Trang tin
    Trang tin điện tử
    Tạp chí
    kênh
    kênh truyền hình
    nhật báo
    tuần báo
    tờ
    tờ báo
    Đài
    Đài PT-TH
    Đài Phát thanh - Truyền hình
    Đài Tiếng nói
    Đài Truyền hình
  `,
    'small',
  ],
  [
    'name',
    'school',
    `
    Cao đẳng
    Học viện
    Khoa
    THCS
    THPT
    Tiểu học
    Trường
    Trường Cao đẳng
    Trường Mầm non
    Trường THCS
    Trường THPT
    Trường Tiểu học
    Trường Trung học phổ thông
    Trường trung học cơ sở
    Trường ĐH
    Trường Đại học
    Viện
    ĐH
    Đại học
  `,
    'small',
  ],
  [
    'name',
    'other',
    `
    BV
    Bệnh viện
    Cô nhi viện
    Phòng khám
    Trạm Y tế
  `,
    'small',
  ],
  [
    'name',
    'court',
    `
    Tòa
  `,
  ],
  [
    'name',
    'police',
    `
    Phòng Cảnh sát
    Trại giam
    Đội
    Đội Cảnh sát
  `,
  ],
]

function smallOf(small: Row[3]): Pick<OrgHead, 'small' | 'alone'> {
  if (small === undefined) return {}
  return small === 'alone' ? { small: true, alone: true } : { small: true }
}

export const ORG_HEADS = (): readonly (readonly [string, OrgHead])[] =>
  ROWS.flatMap(([grammar, subtype, heads, small]) =>
    entriesOf(heads).map((phrase) => [phrase, { subtype, grammar, ...smallOf(small) }] as const),
  )

/** Levels that may follow `UBND`, `Công an`, `Đảng bộ`; a place may follow them in turn. */
export const LEVELS = `
  TP
  TP.
  TX
  TX.
  huyện
  phường
  quận
  thành phố
  thị trấn
  thị xã
  tỉnh
  xã
`

/** What organizations are about. Written in any case; the first letter of a name is a capital. */
export const ORG_TOPICS = `
  115
  ATGT
  An ninh
  An ninh mạng
  An ninh nhân dân
  An ninh điều tra
  An toàn giao thông
  An toàn giao thông quốc gia
  An toàn thông tin
  An toàn thực phẩm
  Bia
  Bia - Rượu - Nước giải khát
  Biên phòng
  Bách khoa
  Bán lẻ
  Bánh kẹo
  Báo chí
  Báo chí và Tuyên truyền
  Bóng chuyền
  Bóng rổ
  Bóng đá
  Bóng đá Việt Nam
  Bóng đá châu Á
  Bóng đá thế giới
  Bơi lội
  Bưu chính
  Bưu chính Viễn thông
  Bưu điện
  Bản quyền tác giả
  Bảo hiểm
  Bảo trợ
  Bảo trợ trẻ em
  Bảo trợ xã hội
  Bảo tồn
  Bảo vệ
  Bảo vệ môi trường
  Bảo vệ người tiêu dùng
  Bảo vệ thực vật
  Bảo vệ trẻ em
  Bất động sản
  Bệnh nhiệt đới
  C50
  CNCH
  CP
  CPTM
  CSGT
  CSĐT
  Cai nghiện
  Cai nghiện ma túy
  Cao su
  Cao đẳng
  Cho thuê tài chính
  Chuyên
  Chuyển đổi số
  Chính sách xã hội
  Chính trị
  Chính trị quốc gia
  Chăm sóc sức khỏe sinh sản
  Chăn nuôi
  Chất độc da cam
  Chế biến
  Chế biến gỗ
  Chế biến thủy sản
  Chế biến và Xuất khẩu Thủy sản
  Chứng khoán
  Chứng khoán Nhà nước
  Chữ thập đỏ
  Cà phê
  Cá tra
  Cây xanh
  Công Thương
  Công an
  Công an nhân dân
  Công chứng
  Công giáo
  Công nghiệp
  Công nghệ
  Công nghệ Thông tin
  Công đoàn
  CĐ
  Cơ khí
  Cơ điện
  Cạnh tranh
  Cải cách
  Cải cách hành chính
  Cảnh sát
  Cảnh sát PCCC
  Cảnh sát PCCC và CNCH
  Cảnh sát giao thông
  Cảnh sát hình sự
  Cảnh sát kinh tế
  Cảnh sát môi trường
  Cảnh sát nhân dân
  Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ
  Cảnh sát phòng, chống tội phạm công nghệ cao
  Cảnh sát điều tra
  Cảnh sát điều tra tội phạm về ma túy
  Cảnh sát điều tra tội phạm về trật tự xã hội
  Cấp cứu
  Cấp cứu 115
  Cấp nước
  Cầu lông
  Cổ phần
  Cổ phần hóa
  Cộng sản
  Cờ
  Cứu hộ
  Cứu nạn cứu hộ
  Cứu trợ
  Cựu chiến binh
  Cựu giáo chức
  Da giày
  Da liễu
  Di sản
  Di sản thế giới
  Di sản văn hóa
  Di sản văn hóa phi vật thể
  Doanh nghiệp
  Doanh nghiệp nhỏ và vừa
  Doanh nghiệp trẻ
  Doanh nhân
  Du lịch
  Du thuyền
  Dân lập
  Dân số
  Dân số - Kế hoạch hóa gia đình
  Dân số và Kế hoạch hóa gia đình
  Dân trí
  Dân tộc
  Dân tộc nội trú
  Dân tộc và Tôn giáo
  Dân vận
  Dược
  Dược phẩm
  Dạy nghề
  Dầu khí
  Dầu nhớt
  Dệt
  Dệt - Nhuộm
  Dệt may
  Dịch vụ
  Dịch vụ việc làm
  Dự báo khí tượng thủy văn
  Dự báo khí tượng thủy văn quốc gia
  Dự trữ Nhà nước
  GD&ĐT
  GD-ĐT
  GDĐT
  GT-VT
  GTVT
  Gia đình
  Giao thông
  Giao thông - Vận tải
  Giao thông vận tải
  Giao thông đô thị
  Giày
  Giày da
  Giày dép
  Giám sát tài chính
  Giám định
  Giáo dục
  Giáo dục & Đào tạo
  Giáo dục - Đào tạo
  Giáo dục thường xuyên
  Giáo dục và Đào tạo
  Giải trí
  Giới thiệu việc làm
  Gốm sứ
  Gỗ
  Huyết học
  Hàng hải
  Hàng không
  Hàng không Việt Nam
  Hành chính
  Hành chính - Quản trị
  Hành chính Quốc gia
  Hán Nôm
  Hòa bình
  Hóa chất
  Hóa dầu
  Hướng nghiệp
  Hạ tầng
  Hải quan
  Hải quân
  Hải sản
  Hậu cần
  Hồ sơ nghiệp vụ cảnh sát
  Hồ tiêu
  Hỗ trợ
  Hỗ trợ nông dân
  Hỗ trợ phát triển
  Hội Nhà văn
  Hội nghị
  Hội nghị Quốc gia
  Hữu nghị
  KH&CN
  KH&ĐT
  KH-CN
  KH-ĐT
  KHCN
  KHXH&NV
  Karate
  Khai thác
  Khai thác khoáng sản
  Khoa học
  Khoa học - Công nghệ
  Khoa học Lịch sử
  Khoa học Tự nhiên
  Khoa học Xã hội
  Khoa học Xã hội và Nhân văn
  Khoa học và Công nghệ
  Khoáng sản
  Khuyến học
  Khuyến nông
  Khám chữa bệnh
  Khí tượng thủy văn
  Không quân
  Khảo cổ học
  Kim Đồng
  Kinh doanh
  Kinh doanh vàng
  Kinh tế
  Kinh tế - Ngân sách
  Kinh tế - Xã hội
  Kinh tế Quốc dân
  Kiến trúc
  Kiến trúc sư
  Kiểm lâm
  Kiểm soát bệnh tật
  Kiểm toán
  Kiểm tra
  Kiểm tra Trung ương
  Kế hoạch & Đầu tư
  Kế hoạch - Đầu tư
  Kế hoạch hóa gia đình
  Kế hoạch và Đầu tư
  Kỹ thuật
  Lao động
  Lao động - Thương binh và Xã hội
  Lao động, Thương binh và Xã hội
  Liên Chính phủ
  Liên hiệp
  Liên hiệp Phụ nữ
  Luật
  Luật gia
  Luật sư
  Làm vườn
  Lâm nghiệp
  Lâm sản
  Lão khoa
  LĐ-TB&XH
  LĐ-TB-XH
  LĐTB&XH
  LĐTBXH
  Lưu trữ
  Lương thực
  Lục quân
  Lữ hành
  MTV
  May
  Mía đường
  Môi trường
  Môi trường đô thị
  Mầm non
  Mẫu giáo
  Mắt
  Mở
  Mỹ phẩm
  Mỹ thuật
  NN và PTNT
  NN&PTNT
  NN-PTNT
  NNPTNT
  Nghiên cứu
  Nghiên cứu khoa học
  Nghiên cứu kinh tế
  Nghiên cứu và Phát triển
  Nghiệp vụ
  Nghề
  Nghệ sĩ Nhiếp ảnh
  Nghệ thuật biểu diễn
  Ngoại giao
  Ngoại ngữ
  Ngoại thương
  Ngoại vụ
  Người Lao động
  Người cao tuổi
  Người khuyết tật
  Người mù
  Nhi
  Nhi Trung ương
  Nhi đồng
  Nhiếp ảnh
  Nhiệt điện
  Nhiệt đới
  Nhà
  Nhà báo
  Nhà thầu
  Nhà thầu xây dựng
  Nhà văn
  Nhân Dân
  Nhân quyền
  Nhạc sĩ
  Nhựa
  Nuôi dưỡng
  Nuôi trồng thủy sản
  Nông dân
  Nông lâm
  Nông nghiệp
  Nông nghiệp và Môi trường
  Nông nghiệp và Phát triển nông thôn
  Nông sản
  Năng lượng
  Năng lượng nguyên tử
  Nước khoáng
  Nước mắm
  Nước sạch và vệ sinh môi trường
  Nước tinh khiết
  Nạn nhân chất độc da cam
  Nội chính
  Nội thất
  Nội trú
  Nội vụ
  Nữ doanh nhân
  PC02
  PC45
  PC47
  PCCC và CNCH
  PTDTNT
  Pháp chế
  Pháp luật
  Pháp y
  Phát thanh - Truyền hình
  Phát thanh, Truyền hình
  Phát triển
  Phát triển nông thôn
  Phân bón
  Phòng cháy chữa cháy
  Phòng chống AIDS
  Phòng chống HIV
  Phòng chống HIV / AIDS
  Phòng chống dịch
  Phòng chống lụt bão
  Phòng chống ma túy
  Phòng chống tham nhũng
  Phòng chống thiên tai
  Phòng chống tội phạm
  Phòng không
  Phòng không - Không quân
  Phòng, chống AIDS
  Phòng, chống dịch
  Phòng, chống tham nhũng
  Phòng, chống thiên tai
  Phần mềm
  Phật giáo
  Phổ thông
  Phổ thông Dân tộc bán trú
  Phổ thông Dân tộc nội trú
  Phụ nữ
  Phụ sản
  Phục hồi chức năng
  Quy hoạch - Kiến trúc
  Quy hoạch Kiến trúc
  Quân sự
  Quân y
  Quân đội
  Quân đội nhân dân
  Quản lý Dược
  Quản lý dự án
  Quản lý khám chữa bệnh
  Quản lý nhà
  Quản lý quỹ
  Quản lý rừng
  Quản lý rừng phòng hộ
  Quản lý thị trường
  Quản lý vốn nhà nước tại doanh nghiệp
  Quản lý đất đai
  Quảng cáo
  Quần vợt
  Quốc gia
  Quốc phòng
  Quốc phòng và An ninh
  Quốc tế
  Rượu
  Sinh viên
  Sinh vật cảnh
  Sân khấu - Điện ảnh
  Sân khấu Điện ảnh
  Sư phạm
  Sư phạm Kỹ thuật
  Sản xuất
  Sản xuất giày
  Sở hữu trí tuệ
  Sức khỏe & Đời sống
  Sức khỏe và Đời sống
  Sử học
  Sữa
  Sữa bột
  T.Ư
  TDTT
  THCS
  THPT
  THPT chuyên
  TM&DV
  TM-DV
  TMCP
  TMDV
  TN và MT
  TN&MT
  TN-MT
  TNHH
  TNHH MTV
  TNHH Một thành viên
  TNMT
  TT&TT
  TT-TT
  TTTT
  TW
  Taekwondo
  Taxi
  Tham mưu
  Than
  Than - Khoáng sản
  Thanh niên
  Thanh niên Cộng sản
  Thanh tra
  Thi hành án dân sự
  Thoát nước
  Thuế
  Thuốc lá
  Thép
  Thông tin - Truyền thông
  Thông tin và Truyền thông
  Thú y
  Thương mại
  Thương mại cổ phần
  Thương mại điện tử
  Thầy thuốc
  Thầy thuốc trẻ
  Thể dục Thể thao
  Thể thao
  Thể thao và Du lịch
  Thống kê
  Thời trang
  Thời đại
  Thủ đô
  Thủy lợi
  Thủy sản
  Thủy điện
  Thực phẩm
  Thực phẩm đông lạnh
  Tim
  Tim mạch
  Tin học
  Tin lành
  Tiêu chuẩn Đo lường Chất lượng
  Tiếng nói
  Tiền Phong
  Tiền tệ
  Tiểu học
  Tri thức
  Triển lãm
  Trung cấp
  Trung học cơ sở
  Trung học phổ thông
  Trung ương
  Truyền hình
  Truyền máu
  Truyền thông
  Trách nhiệm hữu hạn
  Trẻ
  Trẻ em
  Trồng trọt
  Tuyên giáo
  Tuổi Trẻ
  Tài chính
  Tài chính - Ngân sách
  Tài chính kế toán
  Tài chính tiêu dùng
  Tài chính, Ngân sách
  Tài nguyên - Môi trường
  Tài nguyên và Môi trường
  Tác chiến
  Tâm thần
  Tìm kiếm cứu nạn
  Tình báo
  Túi xách
  TƯ
  Tư pháp
  Tư thục
  Tư vấn
  Tổ chức
  Tổ chức - Cán bộ
  Tổ chức Cán bộ
  Tổ chức hội nghị
  Ung bướu
  VH,TT&DL
  VH-TT
  VH-TT&DL
  VHTT
  VHTT&DL
  VHTTDL
  Viễn thông
  Viễn thông Quân đội
  Vàng
  Vàng bạc đá quý
  Võ thuật
  Văn hóa
  Văn hóa - Thể thao
  Văn hóa - Thể thao và Du lịch
  Văn hóa - Xã hội
  Văn hóa Thể thao và Du lịch
  Văn hóa và Thể thao
  Văn hóa, Thể thao và Du lịch
  Văn học
  Văn học nghệ thuật
  Vận tải
  Vận tải biển
  Vận tải ô tô
  Vật tư
  Vật tư xây dựng
  XNK
  Xe đạp
  Xi măng
  Xuất bản
  Xuất khẩu
  Xuất khẩu lao động
  Xuất nhập khẩu
  Xây dựng
  Xây lắp
  Xã hội học
  Xúc tiến Du lịch
  Xúc tiến thương mại
  Xăng dầu
  Y
  Y Dược
  Y học
  Y học cổ truyền
  Y học dự phòng
  Y tế
  Y tế dự phòng
  Âm nhạc
  Âm nhạc Quốc gia
  Ô tô
  ĐH
  Đa khoa
  Đa khoa huyện
  Đa khoa khu vực
  Đa khoa tỉnh
  Điền kinh
  Điều dưỡng
  Điều tra
  Điều tra hình sự
  Điều tra tổng hợp
  Điện
  Điện lực
  Điện máy
  Điện tử
  Điện ảnh
  Đào tạo
  Đào tạo cán bộ
  Đóng tàu
  Đô thị
  Đông lạnh
  Đăng kiểm
  Đường bộ
  Đường bộ Việt Nam
  Đường cao tốc
  Đường sắt
  Đường sắt đô thị
  Đường thủy
  Đại học
  Đấu giá
  Đầu tư
  Đầu tư phát triển
  Đầu tư tài chính
  Đầu tư và Phát triển
  Đặc sản
  Địa ốc
  Đối ngoại
`
