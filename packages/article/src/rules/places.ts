// Places that stand beside or below signatures: where a correspondent writes from, the foot of a page. Provinces that
// are as often names of people, such as Hà Giang or Thái Bình, are left out on purpose.
const PLACES = new Set(
  (
    'hà nội|hồ chí minh|tp.hcm|tp hcm|tphcm|tp. hồ chí minh|tp hồ chí minh|thành phố hồ chí minh|sài gòn|đà nẵng|hải phòng|' +
    'cần thơ|huế|nha trang|đà lạt|vũng tàu|bà rịa - vũng tàu|quảng ninh|quảng nam|quảng bình|quảng trị|quảng ngãi|nghệ an|' +
    'hà tĩnh|thanh hóa|nam định|ninh bình|bắc ninh|hải dương|hưng yên|lạng sơn|lào cai|lai châu|điện biên|sơn la|yên bái|' +
    'tuyên quang|phú thọ|vĩnh phúc|thái nguyên|cao bằng|bắc kạn|kon tum|gia lai|đắk lắk|đắk nông|lâm đồng|phú yên|bình phước|' +
    'tây ninh|đồng nai|bến tre|tiền giang|đồng tháp|vĩnh long|trà vinh|hậu giang|sóc trăng|bạc liêu|cà mau|kiên giang|' +
    'thừa thiên huế|ninh thuận|bình thuận|bình định|bắc giang|việt nam|' +
    'seoul|tokyo|bắc kinh|thượng hải|hong kong|hồng kông|đài bắc|bangkok|singapore|kuala lumpur|jakarta|manila|yangon|' +
    'vientiane|viêng chăn|phnom penh|new delhi|canberra|sydney|melbourne|moscow|moskva|matxcơva|mátxcơva|kiev|kyiv|berlin|' +
    'paris|london|brussels|geneva|rome|roma|vienna|prague|praha|warsaw|budapest|madrid|stockholm|washington|' +
    'new york|los angeles|ottawa|toronto|mexico|brasilia|buenos aires|cairo|pretoria|tel aviv|jerusalem|doha|dubai|ankara|' +
    'mỹ|anh|pháp|đức|nga|nhật bản|hàn quốc|trung quốc|úc|australia|canada|lào|campuchia|thái lan|ấn độ'
  ).split('|'),
)

/** Whether a text is a place and nobody's name: `Hà Nội`, `từ Singapore`. */
export function isPlace(text: string): boolean {
  const plain = text.toLowerCase().replace(/^\((.*)\)$/s, '$1')
  const places = plain.replace(/^(?:từ|tại|viết từ|gửi từ)\s+/u, '')
  return PLACES.has(places) || (places.includes(',') && places.split(/\s*,\s*/).every((place) => PLACES.has(place)))
}
