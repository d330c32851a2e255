import { isVietnameseSyllable } from '@chugiai/normalizer'
import type { OutletTable } from '../page/outlets.ts'
import { isPersonName } from './person-name.ts'

const STAFF =
  /^(?:(?:[Nn]hóm|[Tt]ổ)\s+)?(?:PV|P\.V|CTV|BTV|PV,? CTV|[Pp]hóng [Vv]iên|[Cc]ộng tác viên|BBT|[Bb]an [Bb]iên tập|[Tt]òa soạn|[Tt]ác giả|[Bb]ạn đọc|[Đđ]ộc giả)(?:\s[\p{Lu}&.]{2,}\s(?:tại|từ|thường trú tại)\s\p{Lu}[\p{L}\s]{1,24}|\s[\p{Lu}&.]{2,}|\s(?:báo|[Bb]an|[Tt]hời sự)(?:\s\p{Lu}\p{L}*){0,4})?$/u
// Desks of a newsroom: `Ban Thời sự`, `Nhóm phóng viên Kinh tế`.
const DESK =
  /^(?:[Bb]an|[Tt]ổ|[Nn]hóm(?: phóng viên| PV)?|[Pp]hòng)\s(?:[Tt]hời sự|[Bb]ạn đọc|[Cc]ông tác bạn đọc|[Kk]inh tế|[Cc]hính trị|[Vv]ăn hóa|[Xx]ã hội|[Qq]uốc tế|[Tt]hế giới|[Tt]hể thao|[Pp]háp luật|[Gg]iáo dục|[Đđ]iện tử|[Tt]hư ký|[Pp]hóng viên|[Mm]ultimedia|[Đđ]a phương tiện|[Tt]in tức)(?:[\s,-].{0,30})?$/u
// `Đoàn Lê Hải Yến`, `Ban Mai` and `Trường Giang` are people, `Ban Tuyên giáo` and `Trường THPT Cửa Vọng` are houses.
const HOUSE =
  /^(?:[Bb]áo|[Tt]ạp chí|[Tt]hời báo|[Đđ]ài|[Tt]ruyền hình|[Tt]hông tấn|Sở|Bộ|Cục|Vụ|Tổng cục|Đại học|Học viện|Viện|Bệnh viện|Hội|Hiệp hội|Liên đoàn|Trung tâm|Phòng|Văn phòng|Công ty|Tập đoàn|Hãng|Ngân hàng|Công an|Tỉnh|Huyện)\s|^(?:Ban|Trường|Khoa|Đoàn)\s(?!\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*$)|^(?:Trường|Đoàn) (?:Đại học|Cao đẳng|Mầm non|Luật sư)|^[\w-]+\.(?:vn|com|net)/u
const ACRONYM = /(?<!\p{L})\p{Lu}[\p{Lu}\d&+]{2,}(?!\p{L})/gu
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}&.,\s-]{1,40}$/u

/** Whether these are reporters without a name: `PV`, `Nhóm PV`, `Nhóm phóng viên`. */
export function isStaff(text: string): boolean {
  return STAFF.test(text) || STAFF_OF_DESK.test(text)
}

// `Tổ PV Pháp luật`, `Nhóm phóng viên Đời sống`; `Nhóm PV Thu Hà` names somebody.
const STAFF_OF_DESK =
  /^(?:[Nn]hóm|[Tt]ổ)\s(?:PV|phóng viên)\s(?!\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)\p{Lu}[\p{L}\s-]{2,30}$/u

/** Whether this is a desk of a newsroom: nobody's name as a signature, and a house behind a name. */
export function isDesk(text: string): boolean {
  return DESK.test(text)
}

/** Whether a bracket, or what follows it, may be the house a person works for: some capitalised words. */
export function isHouseInBracket(text: string, outlets: OutletTable): boolean {
  return CAPITALISED.test(text) || isHouse(text, outlets)
}

/** Behind a slash whatever is capitalised and nobody's name is a house; behind other marks it must look like one. */
export function isHouseBehind(separator: string, text: string, outlets: OutletTable): boolean {
  if (isHouse(text, outlets)) return true
  return separator === '/' && CAPITALISED.test(text) && !isPersonName(text)
}

const INSTITUTION =
  /^(?:[Bb]áo|[Tt]ạp chí|[Tt]hời báo|[Đđ]ài|[Tt]ruyền hình|[Cc]ổng (?:TTĐT|[Tt]hông tin)|[Tt]rang (?:TTĐT|[Tt]hông tin)|Sở|Bộ|Cục|Chi cục|Tổng cục|UBND|HĐND|Ủy ban|Uỷ ban|Công an|Hội|Hiệp hội|Trung tâm|Văn phòng|Bệnh viện|Học viện|Đại học|Ban [Tt]uyên giáo|Tỉnh ủy|Thành ủy|Huyện ủy|Đoàn [Tt]hanh niên)\s(?:\p{Lu}|(?:tỉnh|huyện|xã|phường|quận|thị xã|thành phố|điện tử|truyền hình|phát thanh|nhân dân)(?:\s|$))|\s(?:Online|News|Media|Plus|TV)$/u
const SENTENCE =
  /[.!?:;…]$|\s(?:là|đã|đang|sẽ|vừa|cho|nói|bị|được|điều tra|vào cuộc|thông báo|thông tin về|khuyến cáo|cảnh báo|yêu cầu|đề nghị|đề xuất|kêu gọi|công bố|tổ chức|họp|bắt|không|có|gì|ra)(?:\s|$)/u
const LONGEST_INSTITUTION = 60

/** Whether a line is the name of an office or a paper and nothing else: `Sở Y tế Hà Nội`, not `Công an vào cuộc`. */
export function isInstitution(text: string): boolean {
  return text.length <= LONGEST_INSTITUTION && INSTITUTION.test(text) && !SENTENCE.test(text)
}

/** A known house, an organization by its first word, or an acronym: `VOV-Tây Bắc`, but not `MINH VŨ`. */
function isHouse(text: string, outlets: OutletTable): boolean {
  if (outlets.find(text) !== undefined || HOUSE.test(text)) return true
  return text.match(ACRONYM)?.some((word) => !isVietnameseSyllable(word)) ?? false
}
