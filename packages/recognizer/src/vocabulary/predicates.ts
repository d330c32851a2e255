/** Small words that begin a predicate or another phrase: no name goes on with one. */
export const FUNCTION_WORDS =
  'đã|sẽ|đang|vừa|mới|từng|chưa|không|chẳng|cũng|vẫn|còn|đều|là|của|và|với|cùng|tại|ở|từ|đến|tới|về|cho|do|bởi|để|khi|nếu|thì|mà|nhưng|hay|hoặc|như|theo|vì|nên|trong|ngoài|trên|dưới|trước|sau|giữa|qua|ra|vào|lên|xuống|' +
  'có|được|bị|phải|cần|muốn|này|đó|kia|ấy|nào|các|những|mọi|một|hai|ba|nhiều|ít|hơn|nhất|rất|quá|lại|rồi|chỉ|ngay|đây|nay|thuộc|gồm|gần|họp|trao|làm|đi|gửi|đưa|nhận|giao|ký|hiện|nhằm|lần'

/** Verbs that often follow the name of a body or a person. */
export const PREDICATES =
  'nói|cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|cho rằng|phát biểu|thừa nhận|tiết lộ|trả lời|bày tỏ|tuyên bố|đề nghị|yêu cầu|lưu ý|thông báo|công bố|tổ chức|phối hợp|xác nhận|xác minh|tiếp nhận|tiếp tục|chủ trì|triển khai|ban hành|' +
  'thực hiện|tiến hành|quyết định|phê duyệt|thống nhất|thành lập|hỗ trợ|đóng góp|tham gia|tham dự|dự kiến|đầu tư|sản xuất|kinh doanh|bán|mua|đạt|xử lý|xử phạt|điều tra|khởi tố|bắt|phát hiện|kiểm tra|giám sát|chỉ đạo|hướng dẫn|nêu|ghi nhận|' +
  'báo cáo|đánh giá|xem xét|giải quyết|bàn|thảo luận|thông qua|bầu|khai mạc|bế mạc|diễn ra|ra mắt|giới thiệu|cung cấp|đề xuất|mong muốn|bắt đầu|kết thúc'
