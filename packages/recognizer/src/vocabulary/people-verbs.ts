/**
 * What people do, think and feel: verbs, and words that stand before a verb, that follow a given name of one syllable.
 * None makes a longer word with a given name before it.
 */
export const PEOPLE_VERBS = `
  bay
  biết
  buồn
  buộc
  bàng hoàng
  bày
  báo
  bèn
  bước
  bảo
  bấm
  bật
  bắt
  bế
  bị
  bỏ
  bối rối
  bỗng
  bực
  cay đắng
  chia tay
  choáng
  chui
  chuẩn bị
  chào
  chép
  chăm chú
  chưa
  chạy
  chẳng
  chết
  chỉ
  chịu
  chọn
  chợt
  chủ động
  chửi
  càng
  cúi
  cũng
  cười
  cảm thấy
  cảm ơn
  cất
  cầm
  cần
  cắn
  cắt
  cặm cụi
  cố
  cố gắng
  cởi
  cứ
  dám
  dò
  dùng
  dẫn
  dắt
  dặn
  dọn
  dừng
  dự
  ghen
  ghi
  ghé
  ghét
  giúp
  giơ
  giả
  giải thích
  giấu
  giận
  giật mình
  giới thiệu
  gào
  gánh
  gõ
  gần như
  gật
  gặp
  gọi
  gục
  gửi
  hay
  hiểu
  hát
  hét
  hít
  hôn
  hơi
  hẹn
  hết
  hỏi
  hối hận
  hứa
  khai
  khen
  khoe
  khuyên
  khóc
  không
  khẳng định
  khẽ
  kinh ngạc
  kiểm tra
  kéo
  kêu
  kể
  lao
  lau
  lim dim
  liền
  lo
  luôn
  là
  làm
  lén
  lên
  lôi
  lùi
  lấy
  lắc
  lặng
  lừa
  mang
  may mắn
  mong
  mua
  muốn
  mất
  mắc
  mắng
  mặc
  mặt
  mếu
  mệt
  mở
  mừng
  nghe
  nghiến
  nghĩ
  nghẹn
  ngoan
  ngã
  ngạc nhiên
  ngẩng
  ngắm
  ngồi
  ngủ
  nhét
  nhìn
  như
  nhảy
  nhận
  nhắc
  nhắn
  nhặt
  nhớ
  nhờ
  nuôi
  nói
  năn nỉ
  nắm
  nằm
  nộp
  phán
  phát hiện
  phân tích
  phóng
  phải
  quay
  quen
  quyết
  quyết định
  quát
  quỳ
  ra
  run
  rót
  rút
  rơi
  rất
  rời
  rủ
  suy nghĩ
  sẽ
  sống
  sốt
  sợ
  theo
  thuê
  thì
  thích
  thú nhận
  thương
  thường
  thấy
  thầm
  thật
  thở
  thức
  thừa nhận
  tin
  tiết lộ
  tránh
  trèo
  trông
  trả
  trốn
  trở
  trở thành
  tuyên bố
  tâm sự
  tìm
  tưởng
  tận mắt
  tắm
  tặng
  tỏ
  tức
  tự
  uống
  van
  viết
  vui
  vung
  vào
  vẫn
  vẽ
  vỗ
  vội
  vừa
  xem
  xin
  xinh
  xuất hiện
  xuống
  xách
  xắn
  yêu
  âm thầm
  ân hận
  ôm
  ăn
  đang
  đau
  đoán
  đàn
  đành
  đào
  đánh
  đáp
  đâm
  đã
  đòi
  đón
  đăng ký
  đưa
  được
  đấy
  đẩy
  đập
  đặt
  đẹp
  đếm
  đề nghị
  định
  đọc
  đồng ý
  đội
  đỡ
  đợi
  đứng
  ưng
  ước
  ốm
  ở
`

/** Words before a given name of one syllable: somebody's, to somebody, with somebody, when somebody. */
export const BEFORE_A_NAME = `
  biết
  bên
  bảo
  bằng
  bố
  bố mẹ
  bởi
  cha
  cho
  chờ
  chứng kiến
  con
  cùng
  cưới
  của
  do
  dạy
  dẫn
  dặn
  gia đình
  giao
  giúp
  gặp
  gọi
  gửi
  hẹn
  hễ
  hỏi
  khai thác
  khen
  khi
  khiến
  không
  là
  làm
  lúc
  mà
  mình
  mẹ
  mẹ con
  mỗi
  mời
  nghe
  nghi
  người
  nhà
  nhìn
  như
  nhưng
  nhờ
  những
  nàng
  nói
  nơi
  nếu
  phát hiện
  quen
  rằng
  rồi
  sau
  thay
  theo
  theo dõi
  thuê
  thám tử
  thì
  thương
  thấy
  tin
  tiếp cận
  trông
  tên
  tên là
  tìm
  tức
  từ khi
  và
  vì
  về
  với
  vợ
  vợ chồng
  vừa
  yêu
  ôm
  đuổi
  đón
  đưa
  được
  đến lượt
  để
  đối với
  đợi
  ảnh
`

/**
 * Given names that are verbs, bodies or groups as well: at the start of a sentence, where every word has a capital, they
 * are taken for those.
 */
export const NAMES_AND_WORDS = `
  ban
  biển
  bảo
  ca
  chi
  chiến
  chung
  chuyên
  chính
  công
  cơ
  cảnh
  cần
  di
  dân
  dạ
  dụng
  giao
  hành
  học
  hội
  hợp
  khai
  khiến
  khởi
  kiến
  kính
  luật
  lập
  lễ
  mi
  nghiệp
  nghị
  nhiên
  như
  nhất
  năng
  nữ
  phi
  phu
  phát
  quyết
  quyền
  quân
  sa
  sang
  sinh
  sáng
  sử
  thi
  thông
  thường
  thất
  thể
  thời
  thực
  tinh
  tiếp
  tiền
  tranh
  trung
  trình
  trường
  trưởng
  tuy
  tuyến
  tuyển
  tính
  tất
  tố
  tổ
  từ
  tự
  viên
  viết
  vì
  văn
  án
  ý
  đan
  đoàn
  đài
  đàn
  đình
  đông
  đơn
  đường
  đại
  đệ
  định
  đồng
`

/** Given names that are things as well: at the start of a sentence a verb that only people do tells them. */
export const NAMES_AND_THINGS = `
  bằng
  cao
  danh
  dao
  gia
  hồ
  khoa
  kim
  lợi
  lực
  mạnh
  mộng
  nghĩa
  nguyên
  ngân
  ngọc
  nhân
  phong
  phương
  sao
  song
  sông
  thu
  thơ
  thư
  thế
  tiên
  toàn
  trà
  trí
  tài
  tâm
  tín
  vàng
  vạn
  xuân
  đinh
  điền
  đào
  đạo
  đạt
  độ
`

/** Words whose first syllable is a given name: with a capital they are no people. */
export const WORDS_LIKE_NAMES = `
  an ninh
  an sinh
  an toàn
  an ủi
  anh hùng
  ban hành
  ban đầu
  bình chọn
  bình dân
  bình luận
  bình quân
  bình thường
  bình tĩnh
  bình yên
  bình đẳng
  bích họa
  băng rôn
  bảo hiểm
  bảo mật
  bảo tàng
  bảo tồn
  bảo vệ
  bảo đảm
  chi bộ
  chi cục
  chi nhánh
  chi phí
  chi tiết
  chiến dịch
  chiến lược
  chiến sĩ
  chiến thắng
  chiến tranh
  chung cư
  chung kết
  chung quy
  chuyên gia
  chuyên viên
  chuẩn bị
  chuẩn hóa
  chuẩn mực
  chính phủ
  chính quyền
  chính sách
  cát cứ
  công an
  công bố
  công nhân
  công trình
  công ty
  cương lĩnh
  cường quốc
  cường độ
  cảnh báo
  cảnh quan
  cảnh sát
  danh hiệu
  danh sách
  doanh nghiệp
  doanh nhân
  doanh thu
  duy nhất
  duy trì
  dân quân
  dân tộc
  dũng cảm
  dũng sĩ
  gia đình
  giang hồ
  giao thông
  giáo dục
  hiến pháp
  hiền lành
  hiểu biết
  hiệp hội
  hiệp thương
  hiệp định
  hoa hậu
  hoa hồng
  hoa khôi
  hoa quả
  hoan nghênh
  hoàn cảnh
  hoàn thành
  hoàn toàn
  hoàn tất
  hoàng cung
  hoàng gia
  hoàng hậu
  hoàng tử
  huy chương
  huy hiệu
  huy động
  hành chính
  hào hứng
  hào khí
  hân hoan
  hòa bình
  hòa giải
  hòa hợp
  hùng biện
  hùng hậu
  hưng phấn
  hương khói
  hương rừng
  hương ước
  hướng dẫn
  hưởng ứng
  hạnh phúc
  hải cảng
  hải quan
  hải quân
  hải sản
  hải đăng
  hải đảo
  hảo tâm
  hậu cần
  hậu duệ
  hậu quả
  hậu vệ
  hồng quân
  hợp tác
  hợp đồng
  khai mạc
  khai thác
  khai trương
  khoa học
  khuyến cáo
  khuyến khích
  khuyến mãi
  khánh thành
  khởi công
  khởi nghĩa
  khởi tố
  kim cương
  kiên cường
  kiên nhẫn
  kiên quyết
  kiên trì
  kiên định
  kiến nghị
  kiến thức
  kiến trúc
  kỳ quan
  kỳ thi
  kỳ vọng
  kỷ luật
  kỷ lục
  kỷ niệm
  lan man
  lan rộng
  lan truyền
  lan tỏa
  liêm chính
  liên bang
  liên danh
  liên doanh
  liên hiệp
  liên hoan
  liên hệ
  liên hợp
  liên kết
  liên lạc
  liên minh
  liên quan
  liên tiếp
  liên tục
  liên đoàn
  liên đội
  loan báo
  loan tin
  long trọng
  long trời
  luân chuyển
  luân phiên
  lâm nghiệp
  lâm trường
  lâm tặc
  lãnh sự
  lưu thông
  lưu ý
  lương thực
  lương tâm
  lực lượng
  mai mối
  mai phục
  mai táng
  minh bạch
  minh chứng
  minh họa
  minh mẫn
  mạnh thường quân
  nghi can
  nghi lễ
  nghi ngờ
  nghi phạm
  nghiêm cấm
  nghiêm trọng
  nghiêm túc
  nguyên liệu
  nguyên nhân
  nguyên tắc
  ngân hàng
  ngân sách
  ngọc trai
  nhi đồng
  nhiệm vụ
  nhân dân
  nhân loại
  nhân viên
  nhất trí
  nhất định
  oanh liệt
  oanh tạc
  phi công
  phi hành
  phong cách
  phong trào
  phong tục
  phát hành
  phát thanh
  phát triển
  phú hào
  phú quý
  phú ông
  phúc lợi
  phúc thẩm
  phúc tra
  phương pháp
  phương tiện
  phương án
  phượng hoàng
  phục hồi
  phục vụ
  phụng sự
  quang cảnh
  quang vinh
  quang đãng
  quyên góp
  quý báu
  quý giá
  quý khách
  quý phi
  quý tộc
  quý vị
  quảng bá
  quảng cáo
  quảng trường
  sinh học
  sinh viên
  siêu sao
  siêu thị
  sáng kiến
  sáng tác
  sáng tạo
  sĩ quan
  sĩ tử
  sơn mài
  thanh bình
  thanh khoản
  thanh lý
  thanh lọc
  thanh minh
  thanh niên
  thanh thiếu niên
  thanh toán
  thanh tra
  thanh tra viên
  thanh tịnh
  thanh xuân
  thiên chúa
  thiên hạ
  thiên nhiên
  thiên tai
  thiên thần
  thiên tài
  thiên đường
  thiếu nhi
  thiếu niên
  thiếu tá
  thiện chí
  thiện nguyện
  thu hoạch
  thu nhập
  thuận lợi
  thuận tiện
  thành công
  thành phố
  thành tích
  thành viên
  thái giám
  thái tử
  thái y
  thái độ
  thông báo
  thông tin
  thông tấn
  thư ký
  thư tín
  thư từ
  thư viện
  thương binh
  thương hiệu
  thương mại
  thương nhân
  thương vụ
  thường trực
  thường vụ
  thượng nghị sĩ
  thượng tướng
  thượng tọa
  thượng viện
  thượng úy
  thắng cảnh
  thắng lợi
  thắng thua
  thắng thế
  thịnh vượng
  thống kê
  thống nhất
  thống đốc
  thủy lợi
  thủy sản
  thủy thủ
  thủy điện
  tiên phong
  tiên tri
  tiến hành
  tiến sĩ
  tiến trình
  tiến độ
  tiền vệ
  tiền đạo
  tiểu học
  tiểu thư
  tiểu đoàn
  toàn bộ
  toàn cầu
  toàn dân
  toàn quốc
  toàn thể
  trang bị
  trang sức
  trang trí
  trang trại
  tranh chấp
  tranh luận
  trinh sát
  trinh thám
  triển khai
  triển lãm
  triển vọng
  triệu phú
  triệu tập
  trung tâm
  trung ương
  trí thức
  trí tuệ
  trúc đào
  trọng tài
  trọng tâm
  trọng điểm
  trực thăng
  trực tiếp
  trực tuyến
  tuyên bố
  tuyên truyền
  tuyến đường
  tuyết lở
  tuyết rơi
  tuyển thủ
  tài chính
  tài liệu
  tài nguyên
  tài xế
  tâm lý
  tâm sự
  tân binh
  tân bí thư
  tân cử
  tùng thư
  tùng xẻo
  tùy theo
  tùy viên
  tường lửa
  tường thuật
  từ điển
  uy ban
  uy lực
  uy tín
  vi khuẩn
  vi phạm
  vi rút
  vi sinh
  vinh danh
  vinh dự
  vinh quang
  viễn thông
  viện trưởng
  viện trợ
  việt kiều
  việt minh
  việt nam
  việt vị
  vân vân
  văn bản
  văn hóa
  văn phòng
  vĩnh biệt
  vĩnh viễn
  vũ khí
  vũ trang
  vũ trụ
  vương miện
  vương quốc
  vượng khí
  xuân hè
  yên bình
  yên tâm
  yên tĩnh
  yến tiệc
  ái mộ
  ái quốc
  ánh sáng
  ánh trăng
  đan mạch
  đan xen
  điệp viên
  điệp vụ
  đoàn kết
  đông đảo
  đăng kiểm
  đăng ký
  đăng quang
  đạo diễn
  đạo đức
  đạt được
  định hướng
  đồng bào
  đồng chí
  đồng minh
  đồng thời
  đức tin
  đức vua
`
