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
    'Tổng Bí thư|Chủ tịch nước|Phó Chủ tịch nước|Thủ tướng|Thủ tướng Chính phủ|Phó Thủ tướng|Phó Thủ tướng Chính phủ|Phó Thủ tướng Thường trực|PTT|Chủ tịch Quốc hội|Phó Chủ tịch Quốc hội|Tổng thống|Phó Tổng thống|' +
      'Tổng Bí thư, Chủ tịch nước|Phó Thủ tướng thường trực|Tổng thống đắc cử|Quốc vương|Nhà vua|Nữ hoàng|Giáo hoàng|Thủ hiến|Ngoại trưởng|Tổng thư ký Liên hợp quốc|Tổng thư ký LHQ',
  ],
  [
    'office',
    'Bí thư|Phó Bí thư|Bí thư thứ nhất|Phó Bí thư Thường trực|Phó Bí thư thường trực|Ủy viên|Ủy viên dự khuyết|Ủy viên Thường trực|Ủy viên thường vụ|Đảng ủy viên|Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|Đảng viên|' +
      'Chủ tịch|Phó Chủ tịch|Phó Chủ tịch Thường trực|Phó Chủ tịch thường trực|Chủ tịch kiêm Tổng Giám đốc|Chủ tịch HĐQT|Phó Chủ tịch HĐQT|Chủ tịch Hội đồng quản trị|Chủ tịch Hội đồng thành viên|Chủ tịch HĐTV|Chủ tịch danh dự|' +
      'Bộ trưởng|Thứ trưởng|Thứ trưởng Thường trực|Bộ trưởng, Chủ nhiệm|Chủ nhiệm|Phó Chủ nhiệm|Trưởng ban|Phó Trưởng ban|Phó ban|Trưởng Ban|Phó trưởng đoàn|Trưởng đoàn|Phó Trưởng đoàn|' +
      'Giám đốc|Phó Giám đốc|Tổng Giám đốc|Phó Tổng Giám đốc|Giám đốc điều hành|Giám đốc Kinh doanh|Giám đốc kinh doanh|Giám đốc Marketing|Giám đốc Sáng tạo|Giám đốc kỹ thuật|Giám đốc - Tổng Biên tập|CEO|TGĐ|PGĐ|Giám đốc quốc gia|Giám đốc khu vực|' +
      'Cục trưởng|Phó Cục trưởng|Tổng cục trưởng|Phó Tổng cục trưởng|Vụ trưởng|Phó Vụ trưởng|Chi cục trưởng|Phó Chi cục trưởng|Hạt trưởng|Chánh án|Phó Chánh án|Viện trưởng|Phó Viện trưởng|Chánh Văn phòng|Phó Chánh Văn phòng|Chánh thanh tra|' +
      'Phó Chánh thanh tra|Tổng Thư ký|Phó Tổng Thư ký|Thư ký|Đại biểu Quốc hội|đại biểu Quốc hội|ĐBQH|Đại sứ|Phó Đại sứ|Tổng Lãnh sự|Thống đốc|Phó Thống đốc|Tổng Thanh tra|Phó Tổng Thanh tra|Tổng Kiểm toán|Hiệu trưởng|Phó Hiệu trưởng|' +
      'Trưởng phòng|Phó Trưởng phòng|Phó phòng|Trưởng khoa|Phó Trưởng khoa|Phó khoa|Trưởng bộ môn|Viện sĩ|Tổng biên tập|Phó Tổng biên tập|Tham mưu trưởng|Tổng Tham mưu trưởng|' +
      'Phó Tổng Tham mưu trưởng|Tư lệnh|Phó Tư lệnh|Chính ủy|Phó Chính ủy|Chính trị viên|Chỉ huy trưởng|Phó Chỉ huy trưởng|Chỉ huy phó|Đồn trưởng|Đội trưởng|Đội phó|Phó Đội trưởng|Trạm trưởng|Trưởng trạm|Kế toán trưởng|Người phát ngôn|người phát ngôn|Phát ngôn viên|' +
      'Trưởng thôn|Trưởng ấp|Tổ trưởng|Tổ phó|Thị trưởng|Phó Thị trưởng|Thủ trưởng|Phó Thủ trưởng|Trợ lý|Cố vấn|Trưởng đại diện|Phó Tổng thư ký|Tổng Kiểm soát|Nghị sĩ|Thượng nghị sĩ|Hạ nghị sĩ|Bộ trưởng Ngoại giao|Bộ trưởng Quốc phòng|Trưởng|Phó Trưởng|Phó',
  ],
  [
    'rank',
    'Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy|Thượng sĩ|Trung sĩ|Hạ sĩ|Chuẩn Đô đốc|Đô đốc|Phó Đô đốc|Binh nhất|Thượng sỹ|Tướng',
  ],
  [
    'occupation',
    'HLV|HLV trưởng|huấn luyện viên|cầu thủ|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|thủ thành|trung phong|danh thủ|đội trưởng|cựu danh thủ|tuyển thủ|VĐV|vận động viên|tay vợt|kỳ thủ|võ sĩ|trọng tài|huyền thoại|cơ thủ|tay đua|kình ngư|' +
      'ca sĩ|ca sỹ|nhạc sĩ|nhạc sỹ|diễn viên|đạo diễn|nghệ sĩ|nghệ sỹ|nhà văn|nhà thơ|nhà báo|nhà sử học|nhà nghiên cứu|nhà thiết kế|NTK|họa sĩ|họa sỹ|người mẫu|siêu mẫu|hoa hậu|á hậu|á khôi|hoa khôi|MC|NSND|NSƯT|NSND.|NSƯT.|nam diễn viên|nữ diễn viên|nam ca sĩ|nữ ca sĩ|' +
      'rapper|biên kịch|nhiếp ảnh gia|biên đạo|vũ công|dịch giả|tác giả|học giả|danh ca|bác sĩ|bác sỹ|BS|BS.|y tá|điều dưỡng|dược sĩ|luật sư|LS|LS.|kỹ sư|kiến trúc sư|KTS|KTS.|thẩm phán|kiểm sát viên|công tố viên|thanh tra|điều tra viên|chủ tọa|giáo viên|cô giáo|thầy giáo|' +
      'giảng viên|sinh viên|học sinh|nhà giáo|chuyên gia|nhà khoa học|nhà đầu tư|doanh nhân|tỷ phú|triệu phú|đại gia|phóng viên|PV|biên tập viên|BTV|bình luận viên|BLV|phi công|tài xế|lái xe|thuyền trưởng|cơ trưởng|thủy thủ|chiến sĩ|binh sĩ|liệt sĩ|anh hùng|nông dân|ngư dân|' +
      'công nhân|nhân viên|chủ tiệm|nghệ nhân|hướng dẫn viên|thí sinh|người đẹp|nhà ngoại giao|nhà phân tích|tướng|vua|hoàng tử|công chúa|hoàng hậu|thái tử|nữ hoàng|hoàng đế|nhà sản xuất|nhà hoạt động|cựu binh|ngôi sao|linh mục|giám mục|mục sư|nhà sư|hòa thượng|thượng tọa|' +
      'đại đức|sư thầy|ni sư|thủ lĩnh|trùm|trùm ma túy|youtuber|YouTuber|TikToker|blogger|streamer|hot girl|DJ|nhà thám hiểm|phi hành gia|nhà thầu|chủ quán|shipper|trung vệ|nhà vô địch|cựu vô địch|chiến lược gia',
  ],
]

export const ROLE_HEADS: readonly (readonly [string, RoleHead])[] = ROWS.flatMap(([kind, heads]) =>
  heads.split('|').map((phrase) => [phrase, { kind }] as const),
)

/** Words before a role that belong to it: a former, an acting, a lady minister. */
export const ROLE_PREFIXES = 'nguyên|cựu|quyền|Nguyên|Cựu|Quyền|tân|nữ|cố'
/** Words between a role and its body. */
export const ROLE_QUALIFIERS = 'thường trực|phụ trách|danh dự|kiêm nhiệm|thứ nhất|lâm thời'
