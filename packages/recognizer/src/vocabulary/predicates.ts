/** Small words that begin a predicate or another phrase: no name goes on with one. */
export const FUNCTION_WORDS = `
  ba
  bị
  bởi
  cho
  chưa
  chẳng
  chỉ
  các
  còn
  có
  cùng
  cũng
  cần
  của
  do
  dưới
  giao
  giữa
  gần
  gồm
  gửi
  hai
  hay
  hiện
  hoặc
  hơn
  họp
  khi
  không
  kia
  ký
  là
  làm
  lên
  lại
  lần
  muốn
  mà
  mọi
  một
  mới
  nay
  ngay
  ngoài
  nhiều
  như
  nhưng
  nhất
  nhận
  nhằm
  những
  nào
  này
  nên
  nếu
  phải
  qua
  quá
  ra
  rất
  rồi
  sau
  sẽ
  theo
  thuộc
  thì
  trao
  trong
  trên
  trước
  tại
  tới
  từ
  từng
  và
  vào
  vì
  vẫn
  về
  với
  vừa
  xuống
  ít
  đang
  đi
  đây
  đã
  đó
  đưa
  được
  đến
  đều
  để
  ấy
  ở
`

/** Verbs that often follow the name of a body or a person. */
export const PREDICATES = `
  ban hành
  bàn
  bày tỏ
  bán
  báo cáo
  bầu
  bắt
  bắt đầu
  bế mạc
  chia sẻ
  cho biết
  cho hay
  cho rằng
  chỉ đạo
  chủ trì
  cung cấp
  công bố
  diễn ra
  dự kiến
  ghi nhận
  giám sát
  giải quyết
  giới thiệu
  hướng dẫn
  hỗ trợ
  khai mạc
  khẳng định
  khởi tố
  kinh doanh
  kiểm tra
  kết thúc
  lưu ý
  mong muốn
  mua
  nhấn mạnh
  nêu
  nói
  phát biểu
  phát hiện
  phê duyệt
  phối hợp
  quyết định
  ra mắt
  sản xuất
  tham dự
  tham gia
  thành lập
  thông báo
  thông qua
  thảo luận
  thống nhất
  thừa nhận
  thực hiện
  tiến hành
  tiếp nhận
  tiếp tục
  tiết lộ
  triển khai
  trả lời
  tuyên bố
  tổ chức
  xem xét
  xác minh
  xác nhận
  xử lý
  xử phạt
  yêu cầu
  điều tra
  đánh giá
  đóng góp
  đạt
  đầu tư
  đề nghị
  đề xuất
`
