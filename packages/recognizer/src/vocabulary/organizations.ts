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
   * (*Tỉnh ủy*). `name`: a name must follow (*Công ty Hòa Phát*, *Sở Y tế*).
   */
  readonly grammar: 'fixed' | 'level' | 'bare' | 'name'
  /** May be written small when its name has capitals: *công ty Hòa Phát*. */
  readonly small?: boolean
}

type Row = readonly [grammar: OrgHead['grammar'], subtype: OrgSubtype, heads: string, small?: 'small']

const ROWS: readonly Row[] = [
  ['level', 'legislature', 'Thường trực'],
  [
    'fixed',
    'party',
    'Đảng Cộng sản Việt Nam|Đảng|Trung ương Đảng|Trung ương|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|BCH Trung ương Đảng|BCH Trung ương|' +
      'Đảng Cộng sản Trung Quốc|Đảng Cộng hòa|Đảng Dân chủ|Đảng Lao động|Đảng Bảo thủ|Ủy ban Kiểm tra Trung ương|UBKT Trung ương|Ban Tổ chức Trung ương|Ban Tuyên giáo Trung ương|Ban Dân vận Trung ương|' +
      'Ban Nội chính Trung ương|Ban Kinh tế Trung ương|Ban Đối ngoại Trung ương|Văn phòng Trung ương Đảng|Hội đồng Lý luận Trung ương|Quân ủy Trung ương|Đảng ủy Công an Trung ương|Ban Chỉ đạo Trung ương',
  ],
  [
    'fixed',
    'government',
    'Chính phủ|Chính phủ Việt Nam|Nhà nước|Văn phòng Chính phủ|Thanh tra Chính phủ|Kiểm toán Nhà nước|Ủy ban Dân tộc|Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam|NHNN|' +
      'Bảo hiểm xã hội Việt Nam|BHXH Việt Nam|Thông tấn xã Việt Nam|Nhà Trắng|Lầu Năm Góc|Điện Kremlin|Kho bạc Nhà nước|Tổng cục Thống kê|Tổng cục Thuế|Tổng cục Hải quan|Văn phòng Chủ tịch nước|Liên minh châu Âu|EU|' +
      'Bộ Quốc phòng|Bộ Công an|Bộ Ngoại giao|FED|Fed|CIA|FBI|NASA|WHO|UNESCO|UNICEF|UNDP|WTO|IMF|WB|ADB|ASEAN|NATO|OPEC|APEC|IAEA|FAO|ILO|WEF|OECD',
  ],
  [
    'fixed',
    'legislature',
    'Quốc hội|Quốc hội Việt Nam|Ủy ban Thường vụ Quốc hội|UBTVQH|Văn phòng Quốc hội|Thượng viện|Hạ viện|Thượng viện Mỹ|Hạ viện Mỹ|Duma|Nghị viện châu Âu|Hội đồng Dân tộc',
  ],
  [
    'fixed',
    'joint_body',
    'Liên Hợp Quốc|Liên hợp quốc|Liên Hiệp Quốc|LHQ|Hội đồng Bảo an|Đại hội đồng Liên hợp quốc|Ủy ban châu Âu|Ngân hàng Thế giới|Quỹ Tiền tệ Quốc tế|Ngân hàng Phát triển châu Á|' +
      'Tổ chức Y tế Thế giới|Tổ chức Thương mại Thế giới|Hội Chữ thập đỏ|Interpol|Hamas|Houthi|Hezbollah|Taliban|Al-Qaeda|IS',
  ],
  [
    'fixed',
    'military',
    'Quân đội nhân dân Việt Nam|Quân đội nhân dân|Bộ đội Biên phòng|Quân chủng Hải quân|Hải quân Việt Nam|Cảnh sát biển Việt Nam|Bộ Tổng Tham mưu|Tổng cục Chính trị|Tổng cục Hậu cần',
  ],
  [
    'fixed',
    'court',
    'Tòa án nhân dân tối cao|TAND tối cao|Viện Kiểm sát nhân dân tối cao|VKSND tối cao|Tòa án Hình sự Quốc tế|Tòa trọng tài',
  ],
  [
    'fixed',
    'media',
    'TTXVN|VTV|VOV|AFP|Reuters|AP|BBC|CNN|Xinhua|Tân Hoa xã|Tân Hoa Xã|Yonhap|Kyodo|NHK|RIA Novosti|TASS|Sputnik|Bloomberg|New York Times|Washington Post|Guardian|Daily Mail|VnExpress|' +
      'Vietnam+|VietnamPlus|Dân trí|Tuổi Trẻ|VietNamNet|Vietnamnet|Zing.vn|Infonet|VTC News|VTC|HTV|Wall Street Journal|The Guardian|Fox News|Al Jazeera|Sky Sports|Thời báo Hoàn Cầu|Daily Star|Mirror',
  ],
  [
    'fixed',
    'mass',
    'Mặt trận Tổ quốc Việt Nam|MTTQ Việt Nam|Tổng LĐLĐ Việt Nam|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Tổng Liên đoàn Lao động Việt Nam|Trung ương Đoàn|Hội Liên hiệp Phụ nữ Việt Nam|Hội Nông dân Việt Nam|' +
      'Hội Cựu chiến binh Việt Nam|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Hội Nhà báo Việt Nam',
  ],
  [
    'fixed',
    'other',
    'FIFA|UEFA|AFC|AFF|VFF|VPF|IOC|Man United|Manchester United|MU|M.U|Man Utd|Man City|Manchester City|Chelsea|Arsenal|Liverpool|Tottenham|Real Madrid|Real|Barca|Bayern Munich|Bayern|Juventus|' +
      'Inter Milan|AC Milan|PSG|Dortmund|Borussia Dortmund|Atletico Madrid|Ajax|Leicester City|Everton|Newcastle|West Ham|Leeds United|Aston Villa|HAGL|SLNA|Hoàng Anh Gia Lai|Sông Lam Nghệ An|Becamex Bình Dương|Hà Nội FC|Viettel FC',
  ],
  [
    'fixed',
    'company',
    'Google|Facebook|Apple|Microsoft|Samsung|Amazon|Tesla|Toyota|Honda|Huawei|Intel|Sony|Boeing|Airbus|Vietnam Airlines|Vietjet|Vietjet Air|Jetstar Pacific|Bamboo Airways|Viettel|VNPT|MobiFone|Mobifone|VinaPhone|Vinaphone|FPT|' +
      'Vingroup|VinFast|Vinhomes|Vinamilk|Petrolimex|PVN|EVN|Vietcombank|VietinBank|Vietinbank|BIDV|Agribank|Techcombank|Sacombank|VPBank|HDBank|TPBank|Eximbank|SHB|ACB|HSBC|Masan|Hòa Phát|SJC|PNJ|DOJI|Grab|Uber|YouTube|TikTok|Twitter|Netflix',
  ],
  [
    'bare',
    'party',
    'Tỉnh ủy|Thường vụ|Khu ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Ban Thường vụ|Ban Chấp hành|BCH|BTV|Ban Cán sự đảng|Đảng đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn',
  ],
  [
    'level',
    'party',
    'Đảng bộ|Chi bộ|Ủy ban Kiểm tra|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ban Thường trực|Hội đồng Lý luận|Đoàn Thanh niên|Đoàn khối|Đảng ủy khối',
  ],
  [
    'level',
    'government',
    'UBND|Ủy ban nhân dân|Ủy ban Nhân dân|UBNDTP|Chính quyền|Thanh tra|Kho bạc|Chi cục Thuế|Cục Thuế|Cục Hải quan|Cục Thống kê|Ban Quản lý|Ban quản lý|Bảo hiểm xã hội|BHXH|Chi cục Hải quan|Hải quan|Cục Quản lý thị trường|Chi cục Kiểm lâm|Hạt Kiểm lâm|Ủy ban Nhà nước',
    'small',
  ],
  [
    'level',
    'legislature',
    'HĐND|Hội đồng nhân dân|Hội đồng Nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH|Văn phòng HĐND',
    'small',
  ],
  [
    'level',
    'court',
    'TAND|Tòa án nhân dân|Tòa án Nhân dân|VKSND|Viện Kiểm sát nhân dân|Viện kiểm sát nhân dân|Viện KSND|Tòa án|TAND cấp cao|Tòa án nhân dân cấp cao|Viện kiểm sát',
    'small',
  ],
  ['level', 'police', 'Công an|Cảnh sát giao thông|CSGT|Cảnh sát PCCC|Đội CSGT|Cảnh sát', 'small'],
  [
    'level',
    'military',
    'Bộ Chỉ huy Quân sự|Bộ CHQS|Ban CHQS|Ban Chỉ huy Quân sự|Bộ Chỉ huy Bộ đội Biên phòng|Bộ đội Biên phòng|Đồn Biên phòng|Quân khu|Sư đoàn|Trung đoàn|Lữ đoàn|Quân đoàn|Hải quân|Không quân|Quân đội|Hạm đội',
    'small',
  ],
  [
    'level',
    'mass',
    'LĐLĐ|Tổng LĐLĐ|MTTQ|Mặt trận Tổ quốc|Ủy ban MTTQ|Ủy ban MTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc Việt Nam|Liên đoàn Lao động|Hội Phụ nữ|Hội Liên hiệp Phụ nữ|Hội LHPN|Hội Nông dân|Hội Cựu chiến binh|Hội Chữ thập đỏ|Hội Khuyến học|Hội Người cao tuổi',
  ],
  [
    'level',
    'other',
    'U16|U17|U18|U19|U20|U21|U22|U23|Đội tuyển|ĐT|đội tuyển nữ|đội tuyển|ĐTQG|CLB|Câu lạc bộ|câu lạc bộ bóng đá|CLB bóng đá',
    'small',
  ],
  [
    'name',
    'government',
    'Bộ|Sở|Cục|Tổng cục|Vụ|Chi cục|Ủy ban|Ban Chỉ đạo|Ban chỉ đạo|Ban Quản lý dự án|Ban quản lý dự án|Văn phòng|Phòng|Ban|Kho bạc Nhà nước|Trung tâm|Đại sứ quán|Lãnh sự quán|Tổng Lãnh sự quán|Sứ quán|Hội đồng|Cơ quan|Cảng vụ|Chi nhánh|Quỹ|Thư viện|Bảo tàng|Nhà hát|Nhà xuất bản|NXB',
    'small',
  ],
  [
    'name',
    'mass',
    'Hội|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Mặt trận|Đoàn|Tổng hội|Câu lạc bộ|CLB|Giáo hội|Nghiệp đoàn',
    'small',
  ],
  [
    'name',
    'company',
    'Công ty|Cty|Tổng công ty|Tổng Công ty|Tập đoàn|Ngân hàng|Nhà máy|Xí nghiệp|Hợp tác xã|HTX|Doanh nghiệp tư nhân|DNTN|Doanh nghiệp|Khách sạn|Hãng|hãng hàng không|Siêu thị|Nhà hàng|Văn phòng luật sư|hãng tin|Hãng thông tấn|hãng sản xuất|Công ty con',
    'small',
  ],
  [
    'name',
    'media',
    'Báo|Đài|Tạp chí|Đài Truyền hình|Đài Tiếng nói|Đài Phát thanh - Truyền hình|Đài PT-TH|kênh truyền hình|tờ|tờ báo|nhật báo|tuần báo',
    'small',
  ],
  [
    'name',
    'school',
    'Trường|Đại học|ĐH|Học viện|Cao đẳng|Trường Đại học|Trường ĐH|Trường Cao đẳng|Trường THPT|Trường THCS|Trường Tiểu học|Trường tiểu học|Trường Mầm non|Trường mầm non|Trường Trung học phổ thông|Trường trung học cơ sở|THPT|THCS|Viện|Khoa|Tiểu học',
    'small',
  ],
  ['name', 'other', 'Bệnh viện|BV|Phòng khám|Trạm Y tế|Trạm y tế', 'small'],
  ['name', 'court', 'Tòa|Tòa án'],
  ['name', 'police', 'Đội Cảnh sát|Phòng Cảnh sát|Trại giam|Đội'],
  ['name', 'party', 'Đảng'],
]

export const ORG_HEADS: readonly (readonly [string, OrgHead])[] = ROWS.flatMap(([grammar, subtype, heads, small]) =>
  heads.split('|').map((phrase) => [phrase, { subtype, grammar, ...(small ? { small: true } : {}) }] as const),
)

/** Levels that may follow `UBND`, `Công an`, `Đảng bộ`; a place may follow them in turn. */
export const LEVELS = 'tỉnh|thành phố|TP|TP.|Tp|Tp.|huyện|quận|thị xã|TX|TX.|xã|phường|thị trấn'

/** What organizations are about. Written in any case; the first letter of a name is a capital. */
export const ORG_TOPICS =
  'T.Ư|TƯ|TW|Công an|Quốc phòng|Ngoại giao|Nội vụ|Tư pháp|Tài chính|Kế hoạch và Đầu tư|Kế hoạch - Đầu tư|Kế hoạch & Đầu tư|KH&ĐT|KH-ĐT|Công Thương|Công nghiệp|Thương mại|Nông nghiệp|Nông nghiệp và Phát triển nông thôn|' +
  'Nông nghiệp và Môi trường|NN&PTNT|NN-PTNT|NNPTNT|NN và PTNT|Giao thông vận tải|Giao thông - Vận tải|GTVT|GT-VT|Xây dựng|Tài nguyên và Môi trường|Tài nguyên - Môi trường|TN&MT|TN-MT|TNMT|TN và MT|' +
  'Thông tin và Truyền thông|Thông tin - Truyền thông|TT&TT|TT-TT|TTTT|Lao động|Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội|LĐTB&XH|LĐ-TB&XH|LĐ-TB-XH|LĐTBXH|' +
  'Văn hóa|Văn hóa, Thể thao và Du lịch|Văn hóa - Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa Thể thao và Du lịch|Văn hóa - Thể thao|VHTT&DL|VH-TT&DL|VHTTDL|VH,TT&DL|VH-TT|VHTT|Du lịch|Khoa học và Công nghệ|Khoa học - Công nghệ|' +
  'Khoa học|Công nghệ|KH&CN|KH-CN|KHCN|Liên Chính phủ|Bảo vệ môi trường|Đào tạo|Đào tạo cán bộ|Tổ chức hội nghị|Giáo dục và Đào tạo|Giáo dục - Đào tạo|Giáo dục & Đào tạo|GD&ĐT|GD-ĐT|GDĐT|Y tế|Dân tộc|Dân tộc và Tôn giáo|Ngoại vụ|Quy hoạch - Kiến trúc|Quy hoạch Kiến trúc|Kiến trúc|' +
  'Kiểm tra|Kiểm tra Trung ương|Tổ chức|Tuyên giáo|Dân vận|Nội chính|Đối ngoại|Kinh tế|Kinh tế - Xã hội|Tổ chức - Cán bộ|Tổ chức Cán bộ|Pháp luật|Tư pháp|Pháp chế|Quốc phòng và An ninh|Tài chính - Ngân sách|Tài chính, Ngân sách|Văn hóa - Xã hội|' +
  'Cảnh sát|Cảnh sát giao thông|Cảnh sát hình sự|Cảnh sát kinh tế|Cảnh sát điều tra|Cảnh sát môi trường|Cảnh sát phòng, chống tội phạm công nghệ cao|Cảnh sát PCCC|CSGT|CSĐT|An ninh|An ninh mạng|PC45|PC47|PC02|C50|' +
  'Cảnh sát điều tra tội phạm về ma túy|Cảnh sát điều tra tội phạm về trật tự xã hội|Thi hành án dân sự|Quản lý thị trường|Quản lý đất đai|Quản lý dự án|Quản lý Dược|Quản lý nhà|Hàng không|Hàng không Việt Nam|Hàng hải|Đăng kiểm|' +
  'Đường bộ|Đường bộ Việt Nam|Đường sắt|Đường thủy|Thuế|Hải quan|Thống kê|Dự trữ Nhà nước|Thủy sản|Lâm nghiệp|Kiểm lâm|Thủy lợi|Trồng trọt|Chăn nuôi|Thú y|Bảo vệ thực vật|Khí tượng thủy văn|Khí tượng Thủy văn|Dự báo khí tượng thủy văn|' +
  'Dự báo khí tượng thủy văn quốc gia|Điện ảnh|Nghệ thuật biểu diễn|Di sản văn hóa|Bản quyền tác giả|Báo chí|Xuất bản|Phát thanh, Truyền hình|Phát thanh - Truyền hình|Truyền hình|Tiếng nói|Viễn thông|Bưu điện|Bưu chính|An toàn thực phẩm|' +
  'An toàn thông tin|Khám chữa bệnh|Quản lý khám chữa bệnh|Y tế dự phòng|Kiểm soát bệnh tật|Đa khoa|Đa khoa tỉnh|Đa khoa huyện|Nhi|Nhi đồng|Nhi Trung ương|Phụ sản|Mắt|Da liễu|Tâm thần|Nhiệt đới|Bệnh nhiệt đới|Trung ương|Quân y|Y học cổ truyền|Ung bướu|Truyền máu|' +
  'Huyết học|Tim mạch|Lão khoa|Hữu nghị|Y|Dược|Y Dược|Bách khoa|Sư phạm|Kinh tế Quốc dân|Ngoại thương|Luật|Nông lâm|Nông Lâm|Mở|Quốc gia|Quốc tế|Khoa học Tự nhiên|Khoa học Xã hội|Khoa học Xã hội và Nhân văn|KHXH&NV|Ngoại ngữ|Thủ đô|Mỹ thuật|' +
  'Sân khấu - Điện ảnh|Sân khấu Điện ảnh|Âm nhạc|Âm nhạc Quốc gia|Hành chính|Hành chính Quốc gia|Chính trị|Chính trị quốc gia|Báo chí và Tuyên truyền|Kỹ thuật|Công nghệ Thông tin|Bưu chính Viễn thông|Sư phạm Kỹ thuật|Cảnh sát nhân dân|An ninh nhân dân|' +
  'Hải quân|Không quân|Quân sự|Biên phòng|Lục quân|Phòng không|Phòng không - Không quân|Tiểu học|Trung học cơ sở|Trung học phổ thông|Mầm non|Mẫu giáo|THPT|THCS|THPT chuyên|PTDTNT|Chuyên|Dân lập|Tư thục|Cao đẳng|Đại học|ĐH|CĐ|Nghề|Dạy nghề|Trung cấp|' +
  'Phụ nữ|Nông dân|Cựu chiến binh|Thanh niên|Nhà văn|Nhà báo|Luật gia|Luật sư|Nhạc sĩ|Nhạc sỹ|Mỹ thuật|Bóng đá|Lao động|Doanh nghiệp|Doanh nhân|Doanh nghiệp nhỏ và vừa|Chữ thập đỏ|Khuyến học|Người cao tuổi|Bảo vệ người tiêu dùng|Thể thao|Thể dục Thể thao|TDTT|Bất động sản|' +
  'TNHH|TNHH MTV|TNHH Một thành viên|TNHH một thành viên|Trách nhiệm hữu hạn|Cổ phần|CP|CPTM|TMCP|Thương mại cổ phần|MTV|Đầu tư|Đầu tư phát triển|Phát triển|Thương mại|Dịch vụ|TM-DV|TMDV|TM&DV|Sản xuất|Xuất nhập khẩu|XNK|Vận tải|Địa ốc|Nhà|Đô thị|Hạ tầng|Kinh doanh|' +
  'Nhiệt điện|Thủy điện|Điện lực|Điện|Xăng dầu|Dầu khí|Than|Than - Khoáng sản|Khoáng sản|Hóa chất|Hóa dầu|Cao su|Cà phê|Dệt may|May|Giày|Thép|Xi măng|Cấp nước|Thoát nước|Môi trường đô thị|Cây xanh|Du thuyền|Lữ hành|Truyền thông|Quảng cáo|Giải trí|' +
  'Chứng khoán|Chứng khoán Nhà nước|Bảo hiểm|Quản lý quỹ|Quản lý vốn nhà nước tại doanh nghiệp|Vàng bạc đá quý|Thực phẩm|Dược phẩm|Mỹ phẩm|Bánh kẹo|Sữa|Bia - Rượu - Nước giải khát|Ô tô|Cơ khí|Viễn thông Quân đội|Ngoại thương|Công thương|Hàng hải|Quân đội|' +
  'Phát triển nông thôn|Nông nghiệp và Phát triển Nông thôn|Chính sách xã hội|Đầu tư và Phát triển|Giám sát tài chính|Tiền tệ|Cạnh tranh|Sở hữu trí tuệ|Tiêu chuẩn Đo lường Chất lượng|Năng lượng|Năng lượng nguyên tử|Điện tử|Văn học|Hán Nôm|Sử học|Khảo cổ học|Xã hội học|' +
  'Nghiên cứu|Nghiên cứu và Phát triển|Hỗ trợ|Bảo tồn|Bảo trợ|Bảo trợ xã hội|Giới thiệu việc làm|Dịch vụ việc làm|Xúc tiến thương mại|Xúc tiến Du lịch|Hội nghị|Hội nghị Quốc gia|Triển lãm|Pháp y|Giám định|Cấp cứu|Cấp cứu 115|115|Điều dưỡng|Phục hồi chức năng|Lưu trữ|Tim|' +
  'Công đoàn|An toàn giao thông|ATGT|Phòng chống thiên tai|Phòng, chống thiên tai|Phòng chống tham nhũng|Phòng, chống tham nhũng|Tìm kiếm cứu nạn|Cứu hộ|Cải cách hành chính|Chuyển đổi số|Nhân quyền|Cựu giáo chức|Sinh viên|Liên hiệp Phụ nữ|Liên hiệp|Hòa bình|Hữu nghị|' +
  'Cải cách|Tham mưu|Tác chiến|Hậu cần|Kỹ thuật|Tình báo|Nghiệp vụ|Điều tra|Điều tra tổng hợp|Hồ sơ nghiệp vụ cảnh sát|Thanh tra|Hành chính - Quản trị|Trẻ em|Gia đình|Bóng đá Việt Nam|Bóng đá châu Á|Bóng đá thế giới|Thể thao và Du lịch|Tri thức|Giáo dục|Kim Đồng|Trẻ|Hội Nhà văn|Dân trí|' +
  'Tuổi Trẻ|Thanh Niên|Nhân Dân|Quân đội nhân dân|Pháp luật|Người Lao động|Người Lao Động|Tiền Phong|Công an nhân dân|An toàn giao thông quốc gia|Sức khỏe và Đời sống|Sức khỏe & Đời sống|Di sản thế giới|Di sản văn hóa phi vật thể|Di sản|Giao thông|Đầu tư|Thời đại'
