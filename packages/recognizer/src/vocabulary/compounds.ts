/**
 * Words whose last syllables look like a head: *yêu cầu* is no bridge, *thị trường* no school, *tập đoàn* no delegation.
 * A head is not looked for inside one.
 */
export const COMPOUNDS = `
  anh chị
  anh em
  anh hùng
  ban bố
  ban hành
  ban ngày
  ban thường vụ
  ban đêm
  ban đầu
  binh đoàn
  biên phòng
  biến động
  bách khoa
  bán cầu
  báo chí
  báo cáo
  bóng đá
  bất động
  bất động sản
  bệnh viện
  bố cục
  bộ chỉ huy
  bộ phim
  bộ phận
  bộ sưu tập
  bộ trưởng
  bộ tư lệnh
  bộ đội
  bờ biển
  chi bộ
  chi cục
  chi hội
  chi đoàn
  chiến trường
  chính phủ
  chủ động
  chức vụ
  cung cầu
  cán bộ
  câu lạc bộ
  cô nhi viện
  công an
  công sở
  công trường
  công vụ
  công đoàn
  căn phòng
  cơ hội
  cơ quan
  cơ sở
  cảng biển
  cảnh báo
  cảnh sát biển
  cấp nước
  cầu nối
  cầu thủ
  cục bộ
  cục diện
  di động
  dạ hội
  dịch vụ
  dự báo
  dự phòng
  gia đình
  giáo hội
  hiện trường
  hiệp hội
  hoạt động
  huyện đoàn
  hành động
  hạ viện
  hạm đội
  học viện
  họp báo
  hội hè
  hội họa
  hội nghị
  hội thảo
  hội trường
  hội viên
  hội đàm
  hội đồng
  hợp tác xã
  khai báo
  khoa học
  khu vực
  khán đài
  khí cầu
  khởi động
  kết cục
  lao động
  liên bang
  liên chính phủ
  liên đoàn
  làng xã
  lâm trường
  lâu đài
  lãnh sự quán
  lập trường
  lễ hội
  lữ đoàn
  môi trường
  mùa vụ
  mưa đá
  mất nước
  mực nước
  mỹ nhân
  mỹ phẩm
  mỹ thuật
  nghiệp vụ
  nghiệp đoàn
  nghĩa vụ
  nghị viện
  ngoài nước
  ngoại khoa
  ngoại vụ
  nguồn nước
  ngày hội
  ngân quỹ
  nha khoa
  nhi khoa
  nhiệm vụ
  nhu cầu
  nhà báo
  nhà nước
  nhà trường
  nhật ký
  nông trường
  nước đá
  nội bộ
  nội khoa
  nội vụ
  phi chính phủ
  phi trường
  phim trường
  phiên tòa
  phái đoàn
  pháp luật
  pháp lý
  phát động
  phân ban
  phân viện
  phòng chống
  phòng ngừa
  phó chủ tịch
  phục vụ
  phủ nhận
  quân đoàn
  quân đội
  quốc hội
  quốc phòng
  quỹ đất
  sinh trưởng
  sông ngòi
  sư đoàn
  sản khoa
  sở hữu
  sở trường
  than đá
  thoát nước
  thành đoàn
  thông báo
  thông tấn xã
  thư viện
  thường vụ
  thượng viện
  thượng đỉnh
  thẩm mỹ viện
  thỉnh cầu
  thị trường
  thời vụ
  tiến bộ
  tiểu ban
  tiểu đoàn
  toàn bộ
  toàn cầu
  triều đình
  trong nước
  trung đoàn
  trường hợp
  trưởng thành
  trưởng thôn
  trụ sở
  tu viện
  tàu biển
  tác động
  tình báo
  tòa nhà
  tăng trưởng
  tượng đài
  tập đoàn
  tỉnh đoàn
  tổ chức
  tổ dân phố
  tổng cục
  tổng hội
  tổng lãnh sự quán
  tờ báo
  tự động
  vinh danh
  vinh dự
  vinh quang
  viên chức
  viện dưỡng lão
  viện trợ
  võ đài
  văn phòng
  vũ hội
  vận động
  vụ việc
  vụ án
  xã hội
  xúc động
  y khoa
  yêu cầu
  áo dài
  áo quần
  ý kiến
  ý nghĩa
  ý thức
  đa khoa
  đi bộ
  điện báo
  đoàn kết
  đoàn viên
  đài phun
  đường biển
  đường bộ
  đường dây
  đường hàng không
  đường lối
  đường sắt
  đường thủy
  đại hội
  đại hội đồng
  đại sứ quán
  đại đoàn kết
  đảng bộ
  đất nước
  đấu trường
  địa cầu
  đối phó
  đồng bộ
  đội bóng
  đội hình
  đội ngũ
  đức tin
  đức độ
  ủy ban
  ứng phó
`
