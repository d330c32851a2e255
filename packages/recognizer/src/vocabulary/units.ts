/** Words that multiply the number before them. */
export const MAGNITUDES =
  'chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|nghìn tỷ|ngàn tỷ|triệu tỷ|trăm nghìn|trăm triệu|trăm tỷ|chục triệu|chục nghìn|chục tỷ|vạn tỷ'

/** Names and signs of money. */
export const CURRENCIES =
  'đồng|USD|VND|VNĐ|đô la|đô la Mỹ|đô-la|đô la Úc|euro|EUR|bảng Anh|yên|yên Nhật|nhân dân tệ|NDT|CNY|won|rúp|ruble|baht|franc|rupee|đ|' +
  '$|€|£|¥|US$|xu Mỹ|cent|SGD|AUD|JPY|KRW|HKD|Bitcoin'

/** Units of measure; time belongs to dates and durations. */
export const UNITS =
  'km|m|cm|mm|dm|nm|µm|hải lý|dặm|inch|feet|ft|m2|m²|m3|m³|km2|km²|cm2|cm3|km/h|km/giờ|m/s|ha|héc ta|hécta|hecta|mét|mét vuông|mét khối|km vuông|' +
  'ki lô mét|kilômét|kilomet|cây số|sào|mẫu|mẫu Anh|công đất|kg|g|gam|gram|mg|mcg|µg|tấn|tạ|yến|lượng|ounce|oz|cân|ký|kí|kilogram|lít|ml|l|dl|cc|thùng dầu|' +
  'W|kW|MW|GW|kWh|MWh|GWh|kV|V|Hz|MHz|GHz|độ|độ C|độ F|°C|°|độ Richter|calo|kcal|calories|Kb|KB|MB|GB|TB|Mbps|Gbps|inch|inches|megapixel|MP|mAh|' +
  'TEU|DWT|mã lực|HP|hp|Nm|Pa|bar|dB|tuổi|điểm phần trăm|độ rích-te|triệu tấn'
