/** Peoples of Việt Nam by their official names and the ones news uses, and large ones beyond its borders. */
export const ETHNIC_GROUPS =
  'Kinh|Tày|Thái|Mường|Khmer|Khơ Me|Hoa|Nùng|Mông|H’Mông|HMông|Dao|Gia Rai|Jrai|Ê Đê|Êđê|Ba Na|Bana|Sán Chay|Chăm|Cơ Ho|K’Ho|Xơ Đăng|Sán Dìu|Hrê|Ra Glai|Raglai|Mnông|' +
  'M’Nông|Xtiêng|X’tiêng|Stiêng|Bru - Vân Kiều|Vân Kiều|Thổ|Giáy|Cơ Tu|Gié Triêng|Giẻ Triêng|Mạ|Khơ Mú|Co|Cor|Tà Ôi|Chơ Ro|Kháng|Xinh Mun|Hà Nhì|Chu Ru|Lào|La Chí|La Ha|' +
  'Phù Lá|La Hủ|Lự|Lô Lô|Chứt|Mảng|Pà Thẻn|Cơ Lao|Cống|Bố Y|Si La|Pu Péo|Brâu|Ơ Đu|Rơ Măm|Pa Cô|' +
  'Choang|Hán|Hồi|Mãn|Tạng|Duy Ngô Nhĩ|Mông Cổ|Rohingya|Kurd|Do Thái|Ả Rập|Digan|Slav|Tatar'

/** Faiths and churches. */
export const RELIGIONS =
  'Phật giáo|Công giáo|Thiên Chúa giáo|Tin Lành|Cao Đài|Hòa Hảo|Phật giáo Hòa Hảo|Hồi giáo|Ấn Độ giáo|Do Thái giáo|Chính Thống giáo|Kitô giáo|Đạo Mẫu'
