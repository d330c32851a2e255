import { entriesOf } from './entries.ts'

/** How a role stands in a sentence. */
export interface RoleHead {
  /**
   * `office`: held in a body or a place (*Giám đốc Sở Y tế*). `state`: clear without one (*Thủ tướng*). `rank`: of the
   * forces. `occupation`: what somebody does (*ca sĩ*, *HLV*); ranks and occupations count only before a name.
   */
  readonly kind: 'office' | 'state' | 'rank' | 'occupation'
}

type Row = readonly [kind: RoleHead['kind'], heads: string]

const ROWS: readonly Row[] = [
  [
    'state',
    `
    Chủ tịch Quốc hội
    Chủ tịch nước
    Giáo hoàng
    Ngoại trưởng
    Nhà vua
    Nữ hoàng
    PTT
    Phó Chủ tịch Quốc hội
    Phó Chủ tịch nước
    Phó Thủ tướng
    Phó Thủ tướng Chính phủ
    Phó Thủ tướng Thường trực
    Phó Tổng thống
    Quốc vương
    Thủ hiến
    Thủ tướng
    Thủ tướng Chính phủ
    Tổng Bí thư
    Tổng Bí thư, Chủ tịch nước
    Tổng thư ký LHQ
    Tổng thư ký Liên hợp quốc
    Tổng thống
    Tổng thống đắc cử
  `,
  ],
  [
    'office',
    `
    Bí thư
    Bí thư thứ nhất
    Bộ trưởng
    Bộ trưởng Ngoại giao
    Bộ trưởng Quốc phòng
    Bộ trưởng, Chủ nhiệm
    CEO
    Chi cục trưởng
    Chánh Văn phòng
    Chánh thanh tra
    Chánh án
    Chính trị viên
    Chính ủy
    Chỉ huy phó
    Chỉ huy trưởng
    Chủ nhiệm
    Chủ tịch
    Chủ tịch HĐQT
    Chủ tịch HĐTV
    Chủ tịch Hội đồng quản trị
    Chủ tịch Hội đồng thành viên
    Chủ tịch danh dự
    Chủ tịch kiêm Tổng Giám đốc
    Cố vấn
    Cục trưởng
    Giám đốc
    Giám đốc - Tổng Biên tập
    Giám đốc Kinh doanh
    Giám đốc Marketing
    Giám đốc Sáng tạo
    Giám đốc khu vực
    Giám đốc kỹ thuật
    Giám đốc quốc gia
    Giám đốc điều hành
    Hiệu trưởng
    Huyện ủy viên
    Hạ nghị sĩ
    Hạt trưởng
    Kế toán trưởng
    Nghị sĩ
    Người phát ngôn
    PGĐ
    Phát ngôn viên
    Phó
    Phó Bí thư
    Phó Bí thư Thường trực
    Phó Chi cục trưởng
    Phó Chánh Văn phòng
    Phó Chánh thanh tra
    Phó Chánh án
    Phó Chính ủy
    Phó Chỉ huy trưởng
    Phó Chủ nhiệm
    Phó Chủ tịch
    Phó Chủ tịch HĐQT
    Phó Chủ tịch Thường trực
    Phó Cục trưởng
    Phó Giám đốc
    Phó Hiệu trưởng
    Phó Thị trưởng
    Phó Thống đốc
    Phó Thủ trưởng
    Phó Trưởng
    Phó Trưởng ban
    Phó Trưởng khoa
    Phó Trưởng phòng
    Phó Tư lệnh
    Phó Tổng Giám đốc
    Phó Tổng Tham mưu trưởng
    Phó Tổng Thanh tra
    Phó Tổng Thư ký
    Phó Tổng biên tập
    Phó Tổng cục trưởng
    Phó Viện trưởng
    Phó Vụ trưởng
    Phó ban
    Phó khoa
    Phó phòng
    Phó trưởng đoàn
    Phó Đại sứ
    Phó Đội trưởng
    TGĐ
    Tham mưu trưởng
    Thành ủy viên
    Thư ký
    Thượng nghị sĩ
    Thị trưởng
    Thống đốc
    Thủ trưởng
    Thứ trưởng
    Thứ trưởng Thường trực
    Trưởng
    Trưởng ban
    Trưởng bộ môn
    Trưởng khoa
    Trưởng phòng
    Trưởng thôn
    Trưởng trạm
    Trưởng đoàn
    Trưởng đại diện
    Trưởng ấp
    Trạm trưởng
    Trợ lý
    Tư lệnh
    Tỉnh ủy viên
    Tổ phó
    Tổ trưởng
    Tổng Giám đốc
    Tổng Kiểm soát
    Tổng Kiểm toán
    Tổng Lãnh sự
    Tổng Tham mưu trưởng
    Tổng Thanh tra
    Tổng Thư ký
    Tổng biên tập
    Tổng cục trưởng
    Viện sĩ
    Viện trưởng
    Vụ trưởng
    ĐBQH
    Đại biểu Quốc hội
    Đại sứ
    Đảng viên
    Đảng ủy viên
    Đồn trưởng
    Đội phó
    Đội trưởng
    Ủy viên
    Ủy viên Thường trực
    Ủy viên dự khuyết
    Ủy viên thường vụ
  `,
  ],
  [
    'rank',
    `
    Binh nhất
    Chuẩn Đô đốc
    Hạ sĩ
    Phó Đô đốc
    Thiếu tá
    Thiếu tướng
    Thiếu úy
    Thượng sĩ
    Thượng tá
    Thượng tướng
    Thượng úy
    Trung sĩ
    Trung tá
    Trung tướng
    Trung úy
    Tướng
    Đô đốc
    Đại tá
    Đại tướng
    Đại úy
  `,
  ],
  [
    'occupation',
    `
    BLV
    BS
    BS.
    BTV
    DJ
    HLV
    HLV trưởng
    KTS
    KTS.
    LS
    LS.
    MC
    NSND
    NSND.
    NSƯT
    NSƯT.
    NTK
    PV
    TikToker
    VĐV
    anh hùng
    binh sĩ
    biên kịch
    biên tập viên
    biên đạo
    blogger
    bác sĩ
    bình luận viên
    ca sĩ
    chiến lược gia
    chiến sĩ
    chuyên gia
    chủ quán
    chủ tiệm
    chủ tọa
    cô giáo
    công chúa
    công nhân
    công tố viên
    cơ thủ
    cơ trưởng
    cầu thủ
    cựu binh
    cựu danh thủ
    cựu vô địch
    danh ca
    danh thủ
    diễn viên
    doanh nhân
    dược sĩ
    dịch giả
    giám mục
    giáo viên
    giảng viên
    hoa hậu
    hoa khôi
    hot girl
    hoàng hậu
    hoàng tử
    hoàng đế
    huyền thoại
    huấn luyện viên
    hòa thượng
    hướng dẫn viên
    hậu vệ
    họa sĩ
    học giả
    học sinh
    kiến trúc sư
    kiểm sát viên
    kình ngư
    kỳ thủ
    kỹ sư
    linh mục
    liệt sĩ
    luật sư
    lái xe
    mục sư
    nam ca sĩ
    nam diễn viên
    nghệ nhân
    nghệ sĩ
    ngôi sao
    ngư dân
    người mẫu
    người đẹp
    nhiếp ảnh gia
    nhà báo
    nhà giáo
    nhà hoạt động
    nhà khoa học
    nhà nghiên cứu
    nhà ngoại giao
    nhà phân tích
    nhà sư
    nhà sản xuất
    nhà sử học
    nhà thiết kế
    nhà thám hiểm
    nhà thơ
    nhà thầu
    nhà vô địch
    nhà văn
    nhà đầu tư
    nhân viên
    nhạc sĩ
    ni sư
    nông dân
    nữ ca sĩ
    nữ diễn viên
    phi công
    phi hành gia
    phóng viên
    rapper
    shipper
    sinh viên
    siêu mẫu
    streamer
    sư thầy
    tay vợt
    tay đua
    thanh tra
    thuyền trưởng
    thái tử
    thí sinh
    thượng tọa
    thầy giáo
    thẩm phán
    thủ lĩnh
    thủ môn
    thủ thành
    thủy thủ
    tiền vệ
    tiền đạo
    triệu phú
    trung phong
    trung vệ
    trùm
    trùm ma túy
    trọng tài
    tuyển thủ
    tài xế
    tác giả
    tỷ phú
    vua
    võ sĩ
    vũ công
    vận động viên
    y tá
    youtuber
    á hậu
    á khôi
    điều dưỡng
    điều tra viên
    đại gia
    đại đức
    đạo diễn
  `,
  ],
]

export const ROLE_HEADS = (): readonly (readonly [string, RoleHead])[] =>
  ROWS.flatMap(([kind, heads]) => entriesOf(heads).map((phrase) => [phrase, { kind }] as const))

/** Words before a role that belong to it: a former, an acting, a lady minister. */
export const ROLE_PREFIXES = `
  cố
  cựu
  nguyên
  nữ
  quyền
  tân
`
/** Words between a role and its body. */
export const ROLE_QUALIFIERS = `
  danh dự
  kiêm nhiệm
  lâm thời
  phụ trách
  thường trực
  thứ nhất
`
