/** Types of legal and party documents that are cited by a number. */
export const DOCUMENT_TYPES = `
  Báo cáo
  Bản án
  Bộ luật
  Chỉ thị
  Công văn
  Công điện
  Công ước
  Giấy phép
  Hướng dẫn
  Kế hoạch
  Kết luận
  Luật
  Lệnh
  Nghị quyết
  Nghị quyết TW
  Nghị quyết Trung ương
  Nghị quyết liên tịch
  Nghị định
  Pháp lệnh
  Quy chuẩn
  Quy chế
  Quy định
  Quyết định
  Sắc lệnh
  Thông báo
  Thông tri
  Thông tư
  Thông tư liên tịch
  Tiêu chuẩn
  Tờ trình
  Văn bản
  Văn bản hợp nhất
  Đề án
`

/** Types that are cited without the word *số*: *Nghị định 67*. */
export const NUMBERED_TYPES = `
  Chỉ thị
  Công văn
  Kết luận
  Nghị quyết
  Nghị quyết TW
  Nghị quyết Trung ương
  Nghị định
  Pháp lệnh
  Quy định
  Quyết định
  Thông tư
`

/** What laws and codes are about, by the names they were passed under. */
export const LAW_TOPICS = `
  An ninh mạng
  An ninh quốc gia
  An toàn thông tin mạng
  An toàn thực phẩm
  An toàn, vệ sinh lao động
  Ban hành văn bản quy phạm pháp luật
  Biên giới quốc gia
  Biên phòng Việt Nam
  Biển Việt Nam
  Báo chí
  Bình đẳng giới
  Bảo hiểm xã hội
  Bảo hiểm y tế
  Bảo vệ bí mật nhà nước
  Bảo vệ môi trường
  Bảo vệ quyền lợi người tiêu dùng
  Bảo vệ và kiểm dịch thực vật
  Bảo vệ và phát triển rừng
  Bầu cử
  Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
  Chuyển giao công nghệ
  Chăn nuôi
  Chất lượng sản phẩm, hàng hóa
  Chứng khoán
  Các tổ chức tín dụng
  Cán bộ, công chức
  Công an nhân dân
  Công chứng
  Công nghệ cao
  Công nghệ thông tin
  Công đoàn
  Căn cước
  Căn cước công dân
  Cư trú
  Cạnh tranh
  Cảnh sát biển Việt Nam
  Di sản văn hóa
  Doanh nghiệp
  Du lịch
  Dân quân tự vệ
  Dân sự
  Dược
  Dầu khí
  Dự trữ quốc gia
  Giao dịch điện tử
  Giao thông đường bộ
  Giao thông đường thủy nội địa
  Giá
  Giáo dục
  Giáo dục nghề nghiệp
  Giáo dục đại học
  Hiến, lấy, ghép mô, bộ phận cơ thể người
  Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
  Hàng hải
  Hàng hải Việt Nam
  Hàng không dân dụng Việt Nam
  Hình sự
  Hòa giải ở cơ sở
  Hóa chất
  Hôn nhân và gia đình
  Hải quan
  Hộ tịch
  Hợp tác xã
  Khiếu nại
  Khoa học và công nghệ
  Khoáng sản
  Khám bệnh, chữa bệnh
  Kinh doanh bảo hiểm
  Kinh doanh bất động sản
  Kiến trúc
  Kiểm toán
  Kiểm toán nhà nước
  Kế toán
  Lao động
  Luật sư
  Lâm nghiệp
  Lưu trữ
  Lực lượng dự bị động viên
  Mặt trận Tổ quốc Việt Nam
  Nghĩa vụ quân sự
  Ngân hàng Nhà nước
  Ngân sách nhà nước
  Người cao tuổi
  Người khuyết tật
  Nhà giáo
  Nhà ở
  Năng lượng nguyên tử
  Phá sản
  Phí và lệ phí
  Phòng cháy và chữa cháy
  Phòng cháy, chữa cháy
  Phòng chống tham nhũng
  Phòng thủ dân sự
  Phòng, chống bạo lực gia đình
  Phòng, chống bệnh truyền nhiễm
  Phòng, chống ma túy
  Phòng, chống mua bán người
  Phòng, chống rửa tiền
  Phòng, chống tham nhũng
  Phòng, chống thiên tai
  Phòng, chống tác hại của rượu, bia
  Phòng, chống tác hại của thuốc lá
  Phòng, chống tội phạm
  Quy hoạch
  Quy hoạch đô thị
  Quân đội nhân dân
  Quản lý ngoại thương
  Quản lý nợ công
  Quản lý thuế
  Quản lý, sử dụng tài sản công
  Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  Quảng cáo
  Quốc phòng
  Quốc tịch
  Quốc tịch Việt Nam
  Sĩ quan Quân đội nhân dân Việt Nam
  Sở hữu trí tuệ
  Sử dụng năng lượng tiết kiệm và hiệu quả
  Thanh niên
  Thanh tra
  Thi hành án dân sự
  Thi hành án hình sự
  Thuế giá trị gia tăng
  Thuế thu nhập cá nhân
  Thuế thu nhập doanh nghiệp
  Thuế tiêu thụ đặc biệt
  Thú y
  Thương mại
  Thể dục, thể thao
  Thống kê
  Thủ đô
  Thủy lợi
  Thủy sản
  Thực hiện dân chủ ở cơ sở
  Thực hành tiết kiệm, chống lãng phí
  Tiêu chuẩn và quy chuẩn kỹ thuật
  Tiếp công dân
  Tiếp cận thông tin
  Trưng cầu ý dân
  Trật tự, an toàn giao thông đường bộ
  Trẻ em
  Trọng tài thương mại
  Trồng trọt
  Trợ giúp pháp lý
  Tài nguyên nước
  Tín ngưỡng, tôn giáo
  Tần số vô tuyến điện
  Tố cáo
  Tố tụng dân sự
  Tố tụng hành chính
  Tố tụng hình sự
  Tổ chức Chính phủ
  Tổ chức Quốc hội
  Tổ chức Tòa án nhân dân
  Tổ chức chính quyền địa phương
  Viên chức
  Viễn thông
  Việc làm
  Xuất bản
  Xuất cảnh, nhập cảnh
  Xây dựng
  Xử lý vi phạm hành chính
  Đa dạng sinh học
  Điện lực
  Điện ảnh
  Đo lường
  Đê điều
  Đường bộ
  Đường sắt
  Đất đai
  Đấu giá tài sản
  Đấu thầu
  Đầu tư
  Đầu tư công
  Đặc xá
`
