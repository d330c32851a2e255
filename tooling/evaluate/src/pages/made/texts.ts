// Invented texts. Places and people in them do not exist.

export const TITLES = [
  'Làng chài Cửa Vọng đón mẻ cá đầu mùa',
  'Trạm bơm Đồng Trúc vận hành trở lại sau ba tháng sửa chữa',
  'Có nên cho trẻ lớp một học thêm?',
  'Giá hồ tiêu vượt 150.000 đồng/kg, nông dân dè dặt',
  'Chủ tịch xã Mường Lạn: “Không để ai thiếu chăn ấm”',
  'Cầu Bến Sậy thông xe, chợ đông hơn mỗi sáng',
  'Hơn 300 học sinh vùng cao nhận học bổng',
  'Vì sao cá bống suối Trà biến mất?',
  'Bão số 4 đổi hướng, tàu thuyền vào bờ trú ẩn',
  'Nữ kỹ sư 28 tuổi mang điện mặt trời về bản',
  'Chuyến phà cuối cùng trên sông Trẹm',
  'Đề xuất miễn phí xe buýt cho người trên 60 tuổi',
] as const

export const LEDES = [
  'Sau ba tháng biển động, hơn 40 tàu của làng chài Cửa Vọng đã trở về với khoang đầy cá trích và cá nục.',
  'Từ sáng nay, nước đã chảy lại trên kênh chính, kịp tưới cho hơn 1.200 ha lúa đang thì con gái.',
  'Nhiều phụ huynh lo con chậm hơn bạn, trong khi giáo viên khuyên nên để trẻ chơi nhiều hơn ở tuổi này.',
  'Dù giá tăng gấp đôi so với cùng kỳ, nhiều nhà vườn vẫn chưa dám mở rộng diện tích vì sợ cảnh được mùa mất giá.',
  'Rét đến sớm hơn mọi năm, hơn 300 hộ chăn nuôi ở xã biên giới phải dựng lại chuồng trại, trồng cỏ và trữ rơm từ đầu vụ.',
  'Cây cầu dài 180 m nối hai bờ sông Sậy được đưa vào sử dụng sáng 12/5, thay cho bến đò đã chạy suốt bốn mươi năm',
  'Ba mươi năm trước, con suối này nuôi cả làng; nay người ta chỉ còn kể về nó trong những bữa cơm.',
  '“Chúng tôi không chờ hỗ trợ mà tự gom từng tấm tôn, từng bao xi măng”, bà Lường Thị Mai nói.',
] as const

export const PARAGRAPHS = [
  'Sáng sớm, sương còn phủ kín thung lũng, ông Lò Văn Phóng đã lùa đàn trâu mười hai con ra bãi cỏ ven suối. Ông bảo năm nay rét đến sớm, phải trữ rơm từ tháng chín.',
  'Theo số liệu của trạm khuyến nông, toàn xã có 1.240 con trâu bò, tăng 15% so với cùng kỳ. Phần lớn hộ dân đã che chắn chuồng trại bằng bạt và phên nứa trước đợt không khí lạnh.',
  'Chị Quàng Thị Ính kể, mùa đông ba năm trước nhà chị mất hai con nghé chỉ sau một đêm. “Từ đó tôi không dám thả rông nữa, tối nào cũng đốt trấu sưởi cho chúng”, chị nói.',
  'Cán bộ thú y xã cho biết các hộ được hỗ trợ 500.000 đồng để mua bạt, cùng với 30 kg thức ăn tinh. Khoản này lấy từ quỹ phòng chống thiên tai của huyện và phân bổ theo đầu gia súc.',
  'Ngoài giữ ấm, người dân còn trồng thêm cỏ voi trên nương bỏ hóa. Mỗi hécta cho chừng 200 tấn một năm, đủ nuôi tám đến mười con trâu trưởng thành.',
  'Ông Sùng A Chẩu, trưởng bản, nói mỗi nhà góp hai công lao động để làm con đường vào bãi chăn thả. Đến nay đã xong 3,5 km, xe máy đi được cả ngày mưa.',
  'Bên kia sông, các thuyền trưởng đang sửa lưới và kiểm tra máy. Họ chờ bản tin dự báo lúc 17 giờ để quyết định có ra khơi trong đêm hay không.',
  'Trước đó, hồi tháng 6, huyện đã mở hai lớp tập huấn cho gần 80 người. Tài liệu được dịch sang tiếng Thái và tiếng Mông, có hình vẽ từng bước.',
  'Một số hộ đề nghị được vay vốn với lãi suất thấp hơn và thời hạn dài hơn. Ngân hàng chính sách cho biết sẽ xem xét trong quý tới.',
  'Đến cuối ngày, khu chợ nhỏ vẫn còn sáng đèn. Người mua kẻ bán trò chuyện rôm rả, chẳng ai vội về dù trời đã trở lạnh.',
] as const

/** A signature as a page writes it, and the authors that it names. */
export const SIGNATURES: readonly (readonly [string, readonly string[]])[] = [
  ['Hoài Thương', ['Hoài Thương']],
  ['LÊ BÌNH', ['Lê Bình']],
  ['Thu Hà - Minh Đức', ['Thu Hà', 'Minh Đức']],
  ['Bài, ảnh: Kỳ Nam', ['Kỳ Nam']],
  ['Hải Yến (Theo Reuters)', ['Hải Yến']],
  ['H.Long', ['H.Long']],
  ['Nhóm PV', ['Nhóm PV']],
  ['Nguyễn Thị Thu Cúc', ['Nguyễn Thị Thu Cúc']],
  ['Đăng Khoa/VOV-Tây Bắc', ['Đăng Khoa']],
  ['Độc giả Lê An', ['Lê An']],
]

export const CAPTIONS = [
  'Đàn trâu của ông Phóng trên bãi cỏ ven suối. Ảnh: Quốc Bảo',
  'Ngư dân chuyển cá lên bờ. Ảnh: TTXVN',
  'Một góc khu chợ lúc chiều muộn (Ảnh: Hà An).',
] as const
