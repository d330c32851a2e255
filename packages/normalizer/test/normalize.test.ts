import { normalizationSteps, normalize, normalizeText } from '@chugiai/normalizer'
import { type AlignedText, runSteps, sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'

/** The piece of the input that a piece of the result came from. */
function sourceOf(input: string, result: AlignedText, piece: string): string | null {
  const start = result.text.indexOf(piece)
  const source = result.alignment.toSource({ start, end: start + piece.length })
  return source && sliceSpan(input, source)
}

describe('standard', () => {
  test.each([
    // name                             input                        text               piece     its source
    ['decomposed letters join', 'hoa\u0300 bình', 'hoà bình', 'à', 'a\u0300'],
    ['tone before circumflex', 'tie\u0301\u0302ng', 'tiếng', 'ế', 'e\u0301\u0302'],
    ['half composed', 'Vi\u00ea\u0323t', 'Việt', 'ệ', '\u00ea\u0323'],
    ['marks before a letter of another script that NFC changes', 'e\u0301\u0302\uf900', 'ế豈', 'ế', 'e\u0301\u0302'],
    ['tone marks of old', 'a\u0340 a\u0341', 'à á', 'á', 'a\u0341'],
    ['a mark typed twice', 'ba\u0309\u0309o', 'bảo', 'ả', 'a\u0309\u0309'],
    ['a toned letter with the mark again', 'bả\u0309o', 'bảo', 'ả', 'ả\u0309'],
    ['eth in a Vietnamese word', 'Ðà Nẵng ðược', 'Đà Nẵng được', 'Đ', 'Ð'],
    ['eth in a law number', '15/2020/NÐ-CP', '15/2020/NĐ-CP', 'NĐ', 'NÐ'],
    ['a Cyrillic capital', 'Нà Nội', 'Hà Nội', 'Hà', 'Нà'],
    ['full-width letters among others', 'Ｖiệｔ Nam', 'Việt Nam', 'Việt', 'Ｖiệｔ'],
    ['a spacing grave inside a word', 'la`m', 'làm', 'à', 'a`'],
    ['byte order mark', '\ufeffTin vắn', 'Tin vắn', 'Tin', 'Tin'],
    ['zero-width space inside a letter', 'e\u200b\u0301', 'é', 'é', 'e\u200b\u0301'],
    ['soft hyphen', 'đường\u00ad phố', 'đường phố', 'đường', 'đường'],
    ['no-break space', 'Hà\u00a0Nội', 'Hà Nội', ' ', '\u00a0'],
    ['run of blanks', 'Hà \t\u00a0 Nội', 'Hà Nội', 'Nội', 'Nội'],
    ['line ends', 'một \r\nhai\rba\u2028bốn\n', 'một\nhai\nba\nbốn\n', '\nhai', '\r\nhai'],
    ['blank lines stay', 'một\r\n\r\n \nhai', 'một\n\n\nhai', 'hai', 'hai'],
    ['blanks at the end', 'hết. \n ', 'hết.\n', 'hết.', 'hết.'],
    ['an emoji before', '😀 hòan tòan', '😀 hoàn toàn', 'toàn', 'tòan'],
    ['a horn on one letter', 'chuơng trình', 'chương trình', 'ươ', 'uơ'],
    ['a horn and a mark', 'nứoc', 'nước', 'nước', 'nứoc'],
    ['only one letter changes where a mark moves away', 'hòan', 'hoàn', 'o', 'ò'],
    ['only one letter changes where a mark arrives', 'hòan', 'hoàn', 'à', 'a'],
  ])('%s', (_, input, text, piece, source) => {
    const result = normalize(input)
    expect(result.text).toBe(text)
    expect(sourceOf(input, result, piece)).toBe(source)
    expect(normalizeText(input)).toBe(text)
    expect(runSteps(input, normalizationSteps()).text).toBe(text)
  })

  test.each([
    ['baỏ', 'bảo'],
    ['gìo', 'giò'],
    ['gỉoi', 'giỏi'],
    ['gía', 'giá'],
    ['lựơng', 'lượng'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['nghịêm', 'nghiệm'],
    ['baì', 'bài'],
    ['daĩ', 'dãi'],
    ['dàì', 'dài'],
    ['hòà', 'hòa'],
    ['khỏẻ', 'khỏe'],
    ['thủỷ', 'thủy'],
    ['THÚÝ', 'THÚY'],
    ['Bе´', 'Bé'],
    ['Aụ´', 'Ạu´'],
    ['50.000Ð', '50.000Đ'],
    ['miá', 'mía'],
    ['tuí', 'túi'],
    ['khúyu', 'khuýu'],
    ['hùynh', 'huỳnh'],
    ['xóong', 'xoóng'],
    ['chuyệnn', 'chuyệnn'],
    ['tíêng', 'tiếng'],
    ['ngừơi', 'người'],
    ['nguời', 'người'],
    ['ýêu', 'yếu'],
    ['thuâṇ', 'thuận'],
    ['tinh́', 'tính'],
    ['chinh̉', 'chỉnh'],
    ['phiḿ', 'phím'],
    ['baǹ', 'bàn'],
    ['nha` máy', 'nhà máy'],
    ['dùng `cho ta` đi', 'dùng `cho ta` đi'],
    ['gõ `ha` rồi', 'gõ `ha` rồi'],
    ['côṇg', 'cộng'],
    ['côn\u0323g', 'cộng'],
    ['côńg', 'cống'],
    ['hôǹg', 'hồng'],
    ['nhưñg', 'những'],
    ['bưởn\u0309g', 'bưởng'],
    ['hưởng\u0309', 'hưởng'],
    ['hương\u0309', 'hưởng'],
    ['biêt\u0301', 'biết'],
    ['biêṭ', 'biệt'],
    ['đôp\u0323', 'độp'],
    ['đaṃ', 'đạm'],
    ['lêch\u0323', 'lệch'],
    ['thuậṇ', 'thuận'],
  ])('%s -> %s, in every case and form', (input, expected) => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(normalizeText(input.normalize(form))).toBe(expected)
      expect(normalizeText(input.toUpperCase().normalize(form))).toBe(expected.toUpperCase())
    }
  })

  test.each([
    'hòa',
    'hoà',
    'khỏe',
    'khoẻ',
    'thúy',
    'thuý',
    'quý',
    'quí',
    'gì',
    'gìn',
    'giếng',
    'giặt',
    'thuở',
    'huơ',
    'quơ',
    'quờn',
    'khuỷu',
    'mía',
    'múa',
    'mứa',
    'toán',
    'khuya',
    'người',
    'xoóng',
    'Leó',
    'tutti più',
    'pinyin niú',
    'IPA ðe',
    '/ðu/',
    '@hòan',
    '#hòan',
    'file_hòan.txt',
    'hòan.txt',
    'hòan.com',
    'hòan.vn/a',
    'dàí',
    'Oṃ',
    'Koń',
    'toań',
    'España',
    'Êñuôl',
    'ṇhân',
    'biêt\u0309',
    'thuậń',
    'Gduńsk',
    'ahiṃsā',
    'côṇg@vidu.vn',
    '82,8%',
    '1.234.567',
    '17/18',
    '29/11',
    '15/2020/NĐ-CP',
    'N.V.A',
    'TP.HCM',
    'lan.anh@vidu.vn',
    'https://vi.dụ/hòan/baỏ?q=qúy',
    'hòan@vidu.vn',
    '`ls -la` ~/a~b',
    'x = a~b',
    'à?',
    '👩‍👩‍👧',
    '👨‍👩‍👧‍👦 🏳️‍🌈',
    'Chào_bạn',
    'đ/cp',
    '50.000đ/cp',
    'Moscow',
    'covid-19',
    'það',
    'Москва',
    'Ελλάδα',
    'país',
    'ＡＩ',
    'm²',
    'naïve',
    'Åse',
    'Curaçao',
    'نامه\u200cای',
    'क्\u200dष',
    '“Tết” – 2019…',
  ])('%s stays', (text) => {
    const result = normalize(text)
    expect(result.text).toBe(text)
    expect(result.alignment.isIdentity).toBe(true)
    expect(normalizeText(text, { preset: 'unicode' })).toBe(text)
  })

  test('clean text comes back as it is', () => {
    expect(normalize('').text).toBe('')
    expect(normalize('Hà Nội').alignment.changes).toBe(0)
  })
})

describe('options', () => {
  test('unicode leaves blanks, invisible characters and spelling', () => {
    const text = '\ufeffhòan  toàn\u00a0\r\n'
    expect(normalizeText(text, { preset: 'unicode' })).toBe(text)
    expect(normalizeText('Ðà Na\u0306\u0303ng', { preset: 'unicode' })).toBe('Đà Nẵng')
  })

  test('one style of tone marks', () => {
    expect(normalizeText('Hoà thúy khoẻ quý hoàn hòà', { tonePlacement: 'traditional' })).toBe(
      'Hòa thúy khỏe quý hoàn hòa',
    )
    expect(normalizeText('Hòa THÚY khỏe quý hòan', { tonePlacement: 'modern' })).toBe('Hoà THUÝ khoẻ quý hoàn')
  })

  test('a switch goes over the preset', () => {
    expect(normalizeText('hòan  toàn', { toneMarks: false })).toBe('hòan toàn')
    expect(normalizeText('hòan  toàn', { blanks: false })).toBe('hoàn  toàn')
    expect(normalizationSteps({ compose: false, lookAlikes: false }).map((step) => step.name)).toEqual([
      'invisible@1',
      'blanks@1',
      'horn@1',
      'tone-marks@1',
    ])
  })

  test('search folds style, case, quotes and compatibility forms', () => {
    const text = normalizeText('“ＨÒA  BÌNH” – 5 m²…', { preset: 'search' })
    expect(text).toBe('"hoà bình" - 5 m2...')
  })

  test('what is not an option is refused', () => {
    const preset = 'strict' as 'standard'
    expect(() => normalize('', { preset })).toThrow(expect.objectContaining({ code: 'unknown_preset' }))
    const style = 'new' as 'modern'
    expect(() => normalize('', { tonePlacement: style })).toThrow(expect.objectContaining({ code: 'unknown_option' }))
  })
})
