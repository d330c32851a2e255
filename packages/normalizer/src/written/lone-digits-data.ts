// Words beside a digit alone that say what it is.

/** What is counted in figures as well as in words, by its first syllable. Sides and faces (*hai bên, hai mặt*) are not. */
// biome-ignore format: a list
export const COUNTED = new Set([
  'người', 'tuổi', 'lần', 'lượt', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'giây', 'đêm', 'buổi', 'mùa', 'vụ', 'thế', 'thập', 'kỳ', 'kì', 'nhiệm', 'giai',
  'huyện', 'xã', 'tỉnh', 'thành', 'phường', 'quận', 'thị', 'thôn', 'ấp', 'làng', 'khu', 'vùng', 'bang', 'nước', 'đảo', 'địa', 'châu', 'hồ', 'sân', 'cầu', 'cửa', 'tuyến', 'làn',
  'đội', 'nhóm', 'tổ', 'hộ', 'đơn', 'tiểu', 'trung', 'đại', 'liên', 'sư', 'lữ', 'quân', 'hạm', 'chi', 'ủy', 'uỷ', 'ghế', 'phiếu', 'đảng', 'đoàn', 'hãng', 'công', 'doanh', 'ngành', 'trường', 'viện', 'khoa', 'môn',
  'trận', 'bàn', 'điểm', 'giải', 'set', 'séc', 'ván', 'hiệp', 'cúp', 'huy', 'thẻ', 'vòng', 'hạng', 'bậc', 'cấp', 'loại', 'dạng', 'danh', 'vị', 'chức', 'thí', 'học', 'sinh', 'viên', 'cầu', 'tướng',
  'tàu', 'chiếc', 'khẩu', 'súng', 'pháo', 'máy', 'cái', 'cuốn', 'quyển', 'bộ', 'tập', 'chương', 'câu', 'bài', 'chữ', 'mục', 'phiên', 'album', 'đĩa', 'phim', 'truyện', 'bức', 'tấm', 'tờ', 'trang', 'kênh', 'bản',
  'tầng', 'phòng', 'căn', 'tòa', 'toà', 'ngôi', 'cột', 'hệ', 'loài', 'nguyên', 'hạt', 'nhánh', 'dòng', 'dãy', 'cặp', 'mẫu', 'màu', 'lớp', 'ca', 'đợt', 'cuộc', 'chuyến', 'chỗ', 'hướng', 'bước', 'món', 'dự', 'mệnh', 'khóa', 'khoá', 'cây', 'quả', 'trái', 'con',
  'dặm', 'thước', 'sao', 'ngón', 'miền', 'phủ', 'tổng', 'chiều', 'xứ', 'lĩnh', 'electron', 'thanh', 'đài', 'trụ', 'tài', 'nhà', 'cánh', 'đề', 'bit', 'byte', 'inch', 'ft', 'lít', 'tấn', 'tạ', 'đời', 'tiếng',
])
/** Where *ba* or *chín* before such a word is something else: *ba con* of a father, *chín cây* of fruit. */
export const NOT_COUNTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ba', new Set(['con', 'quân', 'cái', 'máy', 'thế', 'mẹ', 'má', 'lô'])],
  ['chín', new Set(['cây', 'trái', 'quả', 'con', 'món', 'hạt'])],
  ['tám', new Set(['cuộc', 'buổi'])],
  ['hai', new Set(['thế', 'thành', 'đời', 'dòng'])],
])
/** Some of them (*dăm ba, đôi ba, thứ hai*), and those who are called by a number: *anh hai, chú chín*. */
// biome-ignore format: a list
export const NEVER_BEHIND = new Set([
  'vài', 'dăm', 'mấy', 'đôi', 'muôn', 'vẹn', 'phần', 'thứ', 'lẻ', 'anh', 'chị', 'ông', 'bà', 'cô', 'bác', 'cậu', 'dì', 'chú', 'mợ', 'thím', 'dượng', 'má', 'quả', 'trái', 'nấu', 'nướng', 'luộc', 'lúa', 'thịt', 'chuối', 'gạo', 'cơm', 'ngã', 'cỏ', 'lũ', 'út', 'em', 'bôn', 'xẻ', 'mớ', 'vợ', 'chồng', 
])
export const NEVER_LAST = new Set([
  'không',
  'cả',
  'một',
  'lấy',
  'chẳng',
  'em',
  'con',
  'út',
  'má',
  'nội',
  'ngoại',
  'ngồi',
  'buôn',
  'nhau',
  'cộng',
  'âm',
])
/** What a digit behind numbers: *quận ba, lớp một, vòng hai*. */
// biome-ignore format: a list
export const NUMBERED = new Set([
  'điều', 'khoản', 'mục', 'chương', 'quận', 'phường', 'lớp', 'tập', 'bảng', 'hình', 'quyển', 'cấp', 'hạng', 'loại', 'vòng', 'nhóm', 'khối', 'tầng', 'trang', 'kênh', 'tuyến', 'lộ', 'kỷ', 'kỉ', 'khóa', 'khoá', 'đợt', 'kỳ', 'kì', 'hồi', 'cổng', 'đoạn', 'hiệp', 'bậc', 'số', 'phố', 'đoàn', 'top', 'trục',
])
/** What any digit but *năm* numbers too: *giải năm ngoái* and *mùa năm tới* are years. */
// biome-ignore format: a list
export const NUMBERED_BUT_FIVE = new Set(['phần', 'luật', 'hậu', 'quý', 'trị', 'vành', 'đai', 'khu', 'ga', 'thức', 'nhịp', 'giải', 'tiết', 'úy', 'uý', 'sở', 'gôn', 'hệ', 'đội', 'tử', 'chuyền', 'km'])
/** Words of grammar that may follow a number which names: *quận một và quận ba*. */
// biome-ignore format: a list
export const GRAMMAR = new Set(['và', 'đến', 'tới', 'của', 'là', 'có', 'được', 'đã', 'sẽ', 'ở', 'tại', 'từ', 'trong', 'do', 'thì', 'cho', 'với', 'hoặc', 'hay', 'nằm', 'thuộc', 'bị', 'gồm', 'để', 'tcn', 'scn'])
/** Before a *thứ hai* that is a Monday, a name or the things of a father: *sáng thứ hai, Thế giới thứ ba, những thứ ba mua*. */
// biome-ignore format: a list
export const NO_ORDER = new Set(['giới', 'tế', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm', 'từ', 'đến', 'vào', 'và', 'mỗi', 'hàng', 'hằng', 'các', 'mọi', 'những', 'nhiều', 'đủ', 'mấy', 'có', 'là', 'ngày', 'cái', 'món', 'một'])
export const NO_ORDER_BEHIND = new Set(['tuần', 'hàng', 'hằng', 'mẹ', 'má', 'tôi', 'mỗi'])
export const YEAR_TAILS = new Set([
  'qua',
  'nay',
  'trước',
  'sau',
  'liền',
  'liên',
  'tới',
  'nữa',
  'tù',
  'học',
  'đầu',
  'cuối',
  'tuổi',
])
/** Digits that before *năm* are years and nothing else; *ba năm, bốn năm người* may be some. */
export const YEARS = new Set(['hai', 'sáu', 'bảy', 'bẩy', 'tám', 'chín'])
/** Before a length of time: *trong bốn năm*. */
export const BEFORE_YEARS = new Set([
  'trong',
  'sau',
  'suốt',
  'hơn',
  'gần',
  'kỳ',
  'qua',
  'hạn',
  'cứ',
  'mất',
  'dài',
  'tròn',
  'ngót',
])
export const OTHER_WORDS = new Set(['một', 'năm', 'không'])
/** Digits that are numbers and nothing else. */
export const PLAIN = new Set(['hai', 'bốn', 'sáu', 'bảy', 'tám'])
/** Words that stand behind a number and are not counted, beside {@link GRAMMAR}. */
// biome-ignore format: a list
export const NO_NOUN = new Set([
  'mà', 'nhưng', 'này', 'đó', 'kia', 'ấy', 'nọ', 'đây', 'đều', 'cũng', 'vẫn', 'chưa', 'chẳng', 'lại', 'rồi', 'nữa', 'thôi', 'nên', 'như', 'theo', 'trên', 'dưới', 'sau', 'trước', 'giữa', 'về', 'ra', 'vào', 'lên', 'xuống', 'qua', 'khi', 'nếu', 'vì', 'bởi', 'tuy', 'đang', 'phải', 'cùng', 'luôn', 'rất', 'hơn', 'nhất', 'chỉ', 'ngay', 'bằng', 'mới', 'sang', 'còn', 'càng', 'cứ', 'hãy', 'nơi', 'lúc', 'nào', 'gì', 'ai', 'sao', 'thật', 'nhau', 'mươi', 'tcn', 'scn', 'so', 'rằng', 'đừng', 'ngoài', 'gần', 'thứ', 'tức', 'nhằm', 'chứ', 'nhỉ', 'nhé', 'ạ', 'à', 'đi', 'đến', 'chia', 'nhân', 'trừ', 'cộng', 'rưỡi', 'mấy', 'vài', 'chục',
])
/** Two of a kind, and sayings: *hai bên, hai vợ chồng, bốn bể, bảy nổi ba chìm*. */
// biome-ignore format: a list
export const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hai', new Set(['phần', 'đô', 'bên', 'mặt', 'phía', 'bờ', 'vợ', 'chị', 'anh', 'ông', 'bà', 'mẹ', 'bố', 'cha', 'thầy', 'má', 'cô', 'chàng', 'nàng', 'lòng', 'tay', 'chân', 'mắt', 'tai', 'vai', 'mái', 'sương', 'nắng', 'lúa', 'cụ', 'bác', 'chú', 'bầu', 'đứa', 'họ', 'đàng', 'đằng', 'nhẽ', 'lẽ', 'chồng', 'cháu', 'đầu', 'tâm'])],
  ['bốn', new Set(['bể', 'bề', 'phương', 'bên', 'phía', 'biển', 'mặt', 'chân'])],
  ['sáu', new Set(['tay'])],
  ['bảy', new Set(['nổi', 'vía', 'đời'])],
  ['tám', new Set(['hướng', 'chuyện', 'phương', 'thơm', 'xoan', 'nẻo', 'mặt'])],
])
/** More that is counted, where *ba* and *chín* are sure before it: none of it belongs to a father, none is ripe. */
// biome-ignore format: a list
export const MORE_COUNTED = new Set([
  'quốc', 'yếu', 'phần', 'tác', 'ngôn', 'dinh', 'phe', 'cụm', 'đường', 'dải', 'mỏ', 'lò', 'trạm', 'ký', 'kí', 'âm', 'phép', 'gian', 'cơ', 'lực', 'tiến', 'thạc', 'phát', 'phương', 'lầu', 'lối', 'chủng', 'hoàng', 'lá', 'trục', 'đỉnh', 'ngăn', 'hải', 'hình', 'ứng', 'cách', 'tín', 'trạng', 'dân', 'kiểu', 'thành', 'tòa', 'sắc', 'vương', 'triều', 'electron', 'nơtron', 'proton', 'micron', 'kilômét', 'kilomet', 'megapixel', 'byte', 'bit', 'feet', 'watt', 'tab', 'game', 'km', 'mm', 'cm', 'kg', 'sợi', 'phím', 'dây', 'vectơ', 'cạnh', 'góc', 'tam', 'vạch', 'kênh', 'sư', 'phiên', 'tên', 'chi', 'phân', 'thùy', 'lỗ', 'răng', 'gam',
])
/** What *năm* counts behind a word of {@link ENUMERATING}. */
// biome-ignore format: a list
export const FIVE_COUNTED = new Set([
  'người', 'tuổi', 'lần', 'lượt', 'tháng', 'ngày', 'tuần', 'giờ', 'phút', 'giây', 'đêm', 'huyện', 'xã', 'tỉnh', 'thành', 'phường', 'quận', 'thị', 'thôn', 'ấp', 'làng', 'khu', 'vùng', 'bang', 'nước', 'đảo', 'đội', 'nhóm', 'tổ', 'hộ', 'đơn', 'tiểu', 'trung', 'đại', 'sư', 'lữ', 'quân', 'ghế', 'phiếu', 'đảng', 'hãng', 'công', 'trường', 'trận', 'bàn', 'điểm', 'giải', 'set', 'séc', 'ván', 'hiệp', 'cúp', 'huy', 'thẻ', 'vòng', 'cấp', 'loại', 'dạng', 'danh', 'vị', 'thí', 'thành', 'cầu', 'tàu', 'chiếc', 'khẩu', 'máy', 'cuốn', 'quyển', 'bộ', 'tập', 'chương', 'câu', 'bài', 'chữ', 'album', 'đĩa', 'phim', 'bức', 'tấm', 'tờ', 'trang', 'kênh', 'bản', 'tầng', 'phòng', 'căn', 'tòa', 'toà', 'ngôi', 'cột', 'hệ', 'loài', 'nhánh', 'dòng', 'dãy', 'cặp', 'mẫu', 'màu', 'lớp', 'đợt', 'cuộc', 'chuyến', 'bước', 'món', 'cây', 'quả', 'con', 'đời', 'thế', 'yếu', 'quốc', 'phần', 'đề', 'cánh', 'cửa', 'lá', 'móng', 'ngón', 'dặm', 'thước', 'tạ', 'tấn', 'lít', 'kilômét', 'sao', 'giới', 'trạm', 'cây', 'viên', 'cái', 'tên', 'thành', 'lựa', 'gian', 'nốt', 'châu',
])
/** Behind these no *năm* is a year. */
// biome-ignore format: a list
export const ENUMERATING = new Set(['gồm', 'thành', 'thêm', 'khoảng', 'hơn', 'thiểu', 'đa', 'chừng', 'đủ', 'được', 'nhất', 'tới', 'lẫn', 'hoặc', 'hay', 'chỉ', 'độ', 'làm', 'ngót', 'gấp', 'đúng', 'giành', 'thắng', 'ghi', 'mất', 'cách', 'cao', 'dài', 'rộng', 'dày', 'nặng', 'sâu'])
/** First syllables of units and of scales. */
export const MEASURES = new Set([
  'ki',
  'mét',
  'mi',
  'xăng',
  'đề',
  'gam',
  'lít',
  'héc',
  'phần',
  'đô',
  'đồng',
  'độ',
  'tấn',
  'tỷ',
  'tỉ',
  'triệu',
  'nghìn',
  'ngàn',
  'trăm',
  'vôn',
  'oát',
  'mê',
  'gi',
])
/** *tháng năm năm ấy*, *hằng năm năm nay* */
export const NEVER_FIVE_YEARS = new Set([
  'tháng',
  'thứ',
  'ngày',
  'hằng',
  'hàng',
  'các',
  'những',
  'nhiều',
  'mấy',
  'vài',
  'bao',
  'số',
  'quanh',
  'mùng',
])
export const RANGE = new Set(['đến', 'tới'])
export const CHOICE = new Set(['đến', 'tới', 'hoặc', 'hay'])
export const SIGNED = new Set(['từ', 'đến', 'tới', 'bằng', 'là', 'khoảng', 'và', 'hóa', 'hoá', 'về', 'thái'])
// biome-ignore format: a list
export const BEFORE_MONTHS = new Set(['từ', 'vào', 'đến', 'tới', 'trong', 'đầu', 'giữa', 'cuối', 'sang', 'hết', 'khoảng', 'trước', 'sau', 'của'])
export const EACH = new Set(['mỗi', 'hằng', 'hàng', 'từng', 'các', 'những', 'nhiều', 'mấy', 'vài', 'ngày', 'năm'])
export const NO_MONTH = new Set(['nay', 'ngoái', 'sinh', 'lần', 'một', 'mẹ'])
export const SCORED = new Set(['thắng', 'thua', 'hòa', 'hoà', 'dẫn', 'bại', 'gỡ', 'lợi', 'trước'])
export const BEHIND_SCORES = new Set([
  'trước',
  'trên',
  'trong',
  'khi',
  'tại',
  'ở',
  'và',
  'của',
  'để',
  'với',
  'ngay',
  'chung',
])

/** Behind these words a plain digit goes on: *hai chục, hai cộng ba*. */
export const GOING_ON = new Set(['mấy', 'vài', 'chục', 'rưỡi', 'mươi', 'nhân', 'chia', 'cộng', 'trừ', 'nhau', 'thứ'])
