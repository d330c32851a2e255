/**
 * Words whose last syllables look like a head: *yêu cầu* is no bridge, *thị trường* no school, *tập đoàn* no delegation.
 * A head is not looked for inside one.
 */
export const COMPOUNDS =
  'lễ hội|xã hội|cơ hội|đại hội|đại hội đồng|quốc hội|giáo hội|hiệp hội|chi hội|tổng hội|ngày hội|dạ hội|vũ hội|hội hè|tập đoàn|sư đoàn|trung đoàn|lữ đoàn|liên đoàn|công đoàn|phái đoàn|binh đoàn|quân đoàn|tiểu đoàn|' +
  'huyện đoàn|thành đoàn|tỉnh đoàn|chi đoàn|nghiệp đoàn|đại đoàn kết|bệnh viện|học viện|thư viện|thượng viện|hạ viện|nghị viện|tu viện|thẩm mỹ viện|phân viện|cán bộ|toàn bộ|nội bộ|tiến bộ|chi bộ|đảng bộ|đường bộ|đồng bộ|cục bộ|đi bộ|' +
  'câu lạc bộ|bộ tư lệnh|bộ chỉ huy|bộ trưởng|bộ phận|bộ phim|bộ đội|bộ sưu tập|ủy ban|phân ban|tiểu ban|tổng cục|chi cục|kết cục|bố cục|cơ sở|trụ sở|công sở|dịch vụ|nhiệm vụ|nghĩa vụ|phục vụ|chức vụ|nghiệp vụ|công vụ|thời vụ|mùa vụ|nội vụ|' +
  'ngoại vụ|quốc phòng|văn phòng|biên phòng|dự phòng|căn phòng|thông báo|cảnh báo|dự báo|tình báo|nhà báo|tờ báo|họp báo|điện báo|khai báo|lâu đài|khán đài|tượng đài|võ đài|phiên tòa|thị trường|môi trường|công trường|nông trường|' +
  'lâm trường|hiện trường|hội trường|lập trường|chiến trường|sở trường|đấu trường|nhà trường|phim trường|phi trường|bách khoa|đa khoa|nha khoa|sản khoa|y khoa|nhi khoa|ngoại khoa|nội khoa|quân đội|hạm đội|yêu cầu|nhu cầu|toàn cầu|bán cầu|' +
  'địa cầu|cung cầu|khí cầu|thỉnh cầu|bóng đá|mưa đá|nước đá|than đá|hợp tác xã|thông tấn xã|làng xã|đường biển|đường sắt|đường thủy|đường dây|đường hàng không|cảng biển|bờ biển|tàu biển|hoạt động|lao động|vận động|tác động|' +
  'chủ động|phát động|hành động|biến động|xúc động|tự động|di động|bất động|khởi động|bất động sản|gia đình|triều đình|thượng đỉnh|liên bang|đất nước|nhà nước|mực nước|nguồn nước|thoát nước|cấp nước|trong nước|ngoài nước|mất nước|' +
  'đối phó|ứng phó|tăng trưởng|sinh trưởng|trưởng thành|đại sứ quán|lãnh sự quán|tổng lãnh sự quán|ngân quỹ|hội đồng|phó chủ tịch|trưởng thôn|tổ chức|công an|sở hữu|phòng chống|phòng ngừa|vụ việc|vụ án|ban hành|ban đầu|ban ngày|ban đêm|' +
  'ban bố|cục diện|báo cáo|báo chí|hội nghị|hội thảo|hội đàm|hội viên|hội họa|đoàn kết|đoàn viên|trường hợp|viện trợ|khoa học|tòa nhà|quỹ đất|đài phun|đội hình|đội ngũ|đội bóng|cầu thủ|cầu nối|đường lối|sông ngòi|chính phủ|liên chính phủ|phi chính phủ|phủ nhận|anh hùng|anh em|anh chị|ý kiến|ý nghĩa|ý thức|pháp luật|pháp lý|mỹ thuật|mỹ phẩm|mỹ nhân|đức tin|đức độ|áo dài|áo quần|nhật ký|vinh danh|vinh dự|vinh quang|viên chức|ban thường vụ|thường vụ|khu vực|cơ quan|tổ dân phố'
