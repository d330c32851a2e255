/** How a head word behaves: what it names, and what may follow it. */
export interface PlaceHead {
  readonly subtype:
    | 'country'
    | 'province'
    | 'autonomous_region'
    | 'district'
    | 'commune'
    | 'region'
    | 'street'
    | 'nature'
    | 'border'
    | 'facility'
  /** May be followed by a number: *quận 2*, *quốc lộ 1A*. */
  readonly numbered?: boolean
  /** Written with a capital it is more often a name or another word: *Hồ*, *Cầu*, *Đường*. */
  readonly lowerOnly?: boolean
}

type Row = readonly [heads: string, head: PlaceHead]

const ROWS: readonly Row[] = [
  ['nước', { subtype: 'country', lowerOnly: true }],
  ['tỉnh', { subtype: 'province' }],
  ['khu tự trị', { subtype: 'autonomous_region' }],
  ['bang|tiểu bang|hạt|châu tự trị', { subtype: 'province', lowerOnly: true }],
  ['thành phố|TP|TP.|Tp.|Tp|thủ đô|cố đô|đặc khu', { subtype: 'province' }],
  ['quận|Q.', { subtype: 'district', numbered: true }],
  ['huyện|thị xã|TX|TX.|huyện đảo', { subtype: 'district' }],
  ['phường|P.', { subtype: 'commune', numbered: true }],
  ['xã|thị trấn|TT.', { subtype: 'commune' }],
  ['thôn|ấp|khu phố|tổ dân phố|tổ|khóm|tiểu khu|xóm', { subtype: 'commune', numbered: true, lowerOnly: true }],
  [
    'buôn|làng|bản làng|phum|sóc|làng cổ|làng nghề|khu dân cư|khu đô thị|KĐT|cồn',
    { subtype: 'commune', lowerOnly: true },
  ],
  ['đường|phố|đại lộ|ngõ|hẻm|ngách|đường phố', { subtype: 'street', lowerOnly: true }],
  ['quốc lộ|QL|tỉnh lộ|TL|hương lộ|đường tỉnh', { subtype: 'street', numbered: true }],
  ['cao tốc|đường cao tốc|xa lộ', { subtype: 'street', lowerOnly: true }],
  [
    'sông|suối|hồ|núi|rừng|thác|hang|động|kênh|rạch|đầm|đỉnh|dãy|hẻm núi|lưu vực sông|đồi',
    { subtype: 'nature', lowerOnly: true },
  ],
  ['biển|đảo|hòn|bãi đá|đá', { subtype: 'nature', lowerOnly: true }],
  [
    'vườn quốc gia|khu bảo tồn|vịnh|bãi biển|eo biển|quần đảo|bán đảo|cù lao|mũi|đèo|thung lũng|cao nguyên',
    { subtype: 'nature' },
  ],
  ['ngã ba|ngã tư|ngã năm|ngã sáu', { subtype: 'street' }],
  ['cửa khẩu|cửa khẩu quốc tế', { subtype: 'border', lowerOnly: true }],
  [
    'cầu|chợ|ga|bến xe|cảng|sân|đình|đền|chùa|miếu|phủ|tháp|quảng trường|công viên|nhà ga|bến|hầm|nút giao|cụm công nghiệp|sân golf|nghĩa trang',
    { subtype: 'facility', lowerOnly: true },
  ],
  [
    'sân bay|sân bay quốc tế|cảng hàng không|cảng hàng không quốc tế|sân vận động|SVĐ|khu công nghiệp|KCN|khu kinh tế|khu du lịch|khu di tích|nhà máy thủy điện|thủy điện',
    { subtype: 'facility' },
  ],
]

export const PLACE_HEADS: readonly (readonly [string, PlaceHead])[] = ROWS.flatMap(([heads, head]) =>
  heads.split('|').map((phrase) => [phrase, head] as const),
)
