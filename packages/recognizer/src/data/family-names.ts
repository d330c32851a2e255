/** Family names borne in Việt Nam, of the Kinh and of other peoples, joined by `|`. Common knowledge; no list was copied. */
export const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|An|Âu|Bạch|Bành|Bế|Biện|Bồ|Ca|Cái|Cao|Cấn|Chế|' +
  'Chu|Châu|Chử|Chung|Chương|Cù|Cung|Danh|Diệp|Doãn|Du|Đàm|Đào|Đan|Đậu|Đèo|Điền|Điểu|Đinh|Đoàn|Đồng|Đổng|Đường|' +
  'Giang|Giáp|Hà|Hạ|Hàn|Hầu|Hoa|Hứa|H’|Khổng|Khuất|Khúc|Khương|Kiều|Kim|Kha|La|Lại|Lâm|Lăng|Liêu|Liễu|Lò|Lô|Lộc|Lục|Lữ|' +
  'Lương|Lưu|Lường|Lù|Ma|Mã|Mạc|Mai|Mạnh|Mẫn|Mông|Mùa|Ngọ|Nghiêm|Ngụy|Nhan|Nhâm|Nhữ|Ninh|Nông|Ong|Ôn|Phí|Phó|Phù|Phùng|' +
  'Phương|Quách|Quan|Quàng|Quản|Quảng|Sái|Sầm|Siu|Rơ|Sùng|Tạ|Tăng|Tất|Thạch|Thái|Thân|Thẩm|Thi|Thiều|Tiêu|Tô|Tôn|Tống|Tòng|Trà|' +
  'Trang|Triệu|Trịnh|Trương|Từ|Tường|Ung|Ứng|Uông|Văn|Vàng|Vi|Viên|Vương|Vừ|Xa|Yên|Giàng|Thào|Hờ|Chảo|Tẩn|Lầu|Cầm|Đổng|' +
  'Hạng|Khang|Thò|Tráng|Lèng|Bàn|Đới|Đồ|Đôn|Cồ|Lãnh|Kpă|Nay|Ksor|Rmah|Ayun|Niê|Y|Tào|Tiết|Trình|Vòng|Lều|Thang|Lã|Cấn|Khâu|Tòng|Thiệu'

/** Families so frequent that they alone make two capitalised syllables a name. */
export const FREQUENT_FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Trịnh|Trương|Đinh|Hoàng|Phùng|Đoàn|Doãn|Quách|Khuất|Nghiêm|Lương|Lưu|Đào|Tạ|Vương|Chu|Tống|Mạc|Kiều|Tô'
