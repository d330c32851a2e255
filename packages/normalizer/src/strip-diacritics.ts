/** What is left of letters that decomposition does not take apart. */
const BARE: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', Ɖ: 'D' }
const STRIPPED = /[\u0300-\u036fđĐðÐƉ]/g
const NON_ASCII = /[^\0-\x7f]/

/**
 * The text without tone marks and other marks on Latin letters, Đ as D: `Đảng` to `Dang`. Marks of other scripts stay.
 *
 * @example stripDiacritics('Thừa Thiên Huế') // 'Thua Thien Hue'
 */
export function stripDiacritics(text: string): string {
  if (!NON_ASCII.test(text)) return text
  return text
    .normalize('NFD')
    .replace(STRIPPED, (letter) => BARE[letter] ?? '')
    .normalize('NFC')
}
