/** Types of legal and party documents that are cited by a number. */
export const DOCUMENT_TYPES =
  'Nghị quyết|Nghị quyết liên tịch|Nghị định|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị|Công văn|Công điện|Kết luận|Quy định|Hướng dẫn|Kế hoạch|Thông báo|Văn bản|Tờ trình|Pháp lệnh|Sắc lệnh|Lệnh|' +
  'Luật|Bộ luật|Thông tri|Quy chế|Báo cáo|Đề án|Bản án|Văn bản hợp nhất|Giấy phép|Nghị quyết TW|Nghị quyết Trung ương|Công ước|Quy chuẩn|Tiêu chuẩn'

/** Types that are cited without the word *số*: *Nghị định 67*. */
export const NUMBERED_TYPES = 'Nghị quyết|Nghị định|Chỉ thị|Thông tư|Quyết định|Kết luận|Quy định|Pháp lệnh'

/** What laws and codes are about, by the names they were passed under. */
export const LAW_TOPICS =
  'Đất đai|Nhà ở|Xây dựng|Đầu tư|Đầu tư công|Doanh nghiệp|Hình sự|Dân sự|Lao động|Tố tụng hình sự|Tố tụng dân sự|Tố tụng hành chính|Hàng hải|Hàng hải Việt Nam|Giao thông đường bộ|Giao thông đường thủy nội địa|Trật tự, an toàn giao thông đường bộ|Đường bộ|' +
  'Đường sắt|Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp|Nhà giáo|Bảo hiểm y tế|Bảo hiểm xã hội|Việc làm|Công đoàn|Phòng, chống tham nhũng|Phòng chống tham nhũng|Phòng, chống tội phạm|Phòng, chống ma túy|Phòng, chống mua bán người|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy|' +
  'Phòng, chống bạo lực gia đình|Phòng, chống tác hại của rượu, bia|Phòng, chống rửa tiền|Xử lý vi phạm hành chính|Báo chí|Xuất bản|An ninh mạng|An ninh quốc gia|An toàn thông tin mạng|An toàn thực phẩm|Công nghệ thông tin|Giao dịch điện tử|Viễn thông|Tần số vô tuyến điện|Quảng cáo|' +
  'Du lịch|Di sản văn hóa|Thể dục, thể thao|Điện ảnh|Sở hữu trí tuệ|Khoa học và công nghệ|Chuyển giao công nghệ|Bảo vệ môi trường|Đa dạng sinh học|Tài nguyên nước|Khoáng sản|Thủy sản|Lâm nghiệp|Thủy lợi|Đê điều|Thú y|Trồng trọt|Chăn nuôi|Quy hoạch|Quy hoạch đô thị|Kiến trúc|' +
  'Ngân sách nhà nước|Ngân sách Nhà nước|Kế toán|Kiểm toán|Kiểm toán nhà nước|Quản lý thuế|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế giá trị gia tăng|Thuế tiêu thụ đặc biệt|Hải quan|Chứng khoán|Các tổ chức tín dụng|Ngân hàng Nhà nước|Kinh doanh bảo hiểm|' +
  'Kinh doanh bất động sản|Cạnh tranh|Thương mại|Phá sản|Hợp tác xã|Đấu thầu|Đấu giá tài sản|Giá|Bảo vệ quyền lợi người tiêu dùng|Hôn nhân và gia đình|Hộ tịch|Căn cước công dân|Căn cước|Cư trú|Quốc tịch Việt Nam|Quốc tịch|Xuất cảnh, nhập cảnh|Trẻ em|Thanh niên|Bình đẳng giới|Người cao tuổi|Người khuyết tật|' +
  'Khám bệnh, chữa bệnh|Dược|Hiến, lấy, ghép mô, bộ phận cơ thể người|Cán bộ, công chức|Viên chức|Tổ chức Chính phủ|Tổ chức Quốc hội|Tổ chức chính quyền địa phương|Tổ chức Tòa án nhân dân|Bầu cử|Trưng cầu ý dân|Tiếp công dân|Khiếu nại|Tố cáo|Thanh tra|Thi hành án dân sự|' +
  'Thi hành án hình sự|Đặc xá|Luật sư|Công chứng|Trợ giúp pháp lý|Ban hành văn bản quy phạm pháp luật|Quốc phòng|Công an nhân dân|Quân đội nhân dân|Sĩ quan Quân đội nhân dân Việt Nam|Nghĩa vụ quân sự|Biên phòng Việt Nam|Biên giới quốc gia|Biển Việt Nam|Cảnh sát biển Việt Nam|' +
  'Tín ngưỡng, tôn giáo|Mặt trận Tổ quốc Việt Nam|Thủ đô|Dầu khí|Điện lực|Năng lượng nguyên tử|Hàng không dân dụng Việt Nam|Hóa chất|Thống kê|Lưu trữ|Tiếp cận thông tin|Trọng tài thương mại|Chất lượng sản phẩm, hàng hóa|Thực hành tiết kiệm, chống lãng phí|Thực hiện dân chủ ở cơ sở'
