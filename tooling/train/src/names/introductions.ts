import { Folder, foldTable, runKey, scan } from '../recognizer.ts'

// Words that stand before a name and tell what it names. Written for this trainer.
const PLACES =
  'tỉnh|huyện|xã|thành phố|quận|phường|thị xã|thị trấn|thôn|làng|bản|ấp|buôn|sông|suối|núi|đèo|hồ|đảo|bán đảo|quần đảo|biển|vịnh|đường|phố|cầu|chợ|tại|ở|vùng|miền|nước|bang|châu|hạt|xứ|đất|cảng|ga|sân bay|thủ đô|khu vực|quốc lộ|người|tiếng|phía|thung lũng|cao nguyên|hang|động|bờ'
const PEOPLE =
  'ông|bà|anh|chị|cô|chú|bác|cụ|em|vua|hoàng đế|hoàng hậu|công chúa|hoàng tử|thái tử|tướng|đại tướng|trung tướng|thiếu tướng|tổng thống|thủ tướng|chủ tịch|giáo sư|tiến sĩ|bác sĩ|kỹ sư|luật sư|nhà văn|nhà thơ|nhà báo|nhạc sĩ|ca sĩ|họa sĩ|nghệ sĩ|diễn viên|đạo diễn|vợ|chồng|mẹ|cha|con trai|con gái|anh trai|em trai|em gái|chị gái|tên là|họ|đại tá|trung tá|thiếu tá|đại úy|cầu thủ|huấn luyện viên|linh mục|giám mục|hòa thượng|nhà sư|đồng chí|thầy|bí thư|bộ trưởng|tổng bí thư|sĩ|bởi'
const BODIES =
  'công ty|tập đoàn|đại học|học viện|trường|báo|tạp chí|câu lạc bộ|đội|ban nhạc|nhóm|hãng|ngân hàng|đảng|viện|bệnh viện|tổ chức|hội|hiệp hội|liên đoàn|đài|tòa soạn|nhà xuất bản|doanh nghiệp|xí nghiệp|nhà máy|cơ quan|bộ|sở|ủy ban|khách sạn|nhà hàng|quán'

const folder = new Folder(foldTable())

/** Key of a phrase, as {@link runKey} makes it unit by unit; and how many units it has. */
export function phraseKey(phrase: string): { readonly key: number; readonly length: number } {
  const pieces = scan(phrase)
  let key = 0
  for (const { start, end } of pieces) key = runKey(key, folder.fold(phrase, start, end).hash)
  return { key, length: pieces.length }
}

/** What a word before a name tells of it: index of places (0), people (1), bodies (2) by the word's key. */
export function introductions(): Map<number, number> {
  const kinds = [PLACES, PEOPLE, BODIES]
  return new Map(
    kinds.flatMap((list, kind) => list.split('|').map((word): [number, number] => [phraseKey(word).key, kind])),
  )
}
