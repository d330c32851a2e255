/** Words, figures, codes, marks and letters of other scripts, of which strange strings are made. */
// biome-ignore format: a list
export const FUZZ_PIECES: readonly string[] = [
  'hoà', 'hòa', 'Hòan', 'baỏ', 'lựơng', 'chuơng', 'Đà Nẵng', 'Ðà', 'ðường', '50.000Ð', '1Ð', 'Bе´', 'Aụ´',
  'hoa`', 'thuy?', 'ê´', 'viê ´t', 'HỢ P ĐỒ NG', 'tieengs', 'nghành', 'NGHÀNH', 'qui định', 'quý', 'kỹ sư',
  'Lý Mỹ', 'www.', 'TP.', 'TP', 'Q.', 'P.7', 'Q.1', '1007Q.23', 'GS.TS.', 'PGS. TS.', 'HCM', 'UBND',
  '15/2020/NĐ-CP', '82,8%', '29/11/2018', '2-1', '15-5', '12:30', '8h30', '1m75', '5kg', '$100', '€', '₹5',
  'x²', '10⁻³', 'km 12+300', 'XIV', 'vi phạm', '5G', '29A-123.45', '0912 345 678', '007', 'a@b.vn',
  'http://x.vn/a?b=1', 'file_hòan.txt', '@hòan', 'hòan.com', 'Leó', 'più', 'niú', 'ðe', 'năm hai nghìn',
  'hai mươi ba', 'một phần ba', 'không chín một hai ba bốn', 'a còng', 'chấm', 'm 2', '(23/4)', '‘', '“', '”',
  '…', '–', '—', '-', '+', '.', ',', ';', ':', '?', '!', '/', '_', '\n', '\r\n', '\u2028', '\t', ' ', '\u00a0',
  '\u200b', '\ufeff', '\u00ad', '\u200d', '\u{1f600}', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}', '\u0301',
  '\u0300', '\u0323', '\u0302', '\u0331', '\u0308', '\u030a', '\u030c', 'H', 'T', 'W', 'J', 'ｈｏà', 'Ｆｕｌｌ',
  '𝐇𝐨', 'οа', 'Αα', 'а', 'е', 'о', 'ﬁ', 'ß', 'İ', '\u0131', 'Ǆ', 'Ω', 'ό', 'й', '\u4e2d', '\u3042', '\u0e01',
  '\ufdfa', '´', '`', '~', '^', '¨', 'ˋ', 'ˊ', '1', '23', '0', '000', '1.000', 'a', 'b', 'Ơ', 'ư', 'UƠ', 'ươ',
  'ƯƠNG', 'đ', 'Đ', '₫', 'I', 'V', 'số', 'ngày', 'tỷ số', 'lớp', '²', '½', '⁄', '−', 'Th.S', 'đ/c', '%', '°',
  'đa~', 'se~', 'nha~', 'viê´t', 'ho`a',
  'huà', 'Běi', 'xuě', 'niú', 'suì',
  '23°07\'12"',
]
