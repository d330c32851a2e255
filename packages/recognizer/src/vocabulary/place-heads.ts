import { entriesOf } from './entries.ts'

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
  ['đất nước|nước|đất', { subtype: 'country', lowerOnly: true }],
  ['tỉnh', { subtype: 'province' }],
  ['khu tự trị', { subtype: 'autonomous_region' }],
  [
    `
    bang
    châu tự trị
    hạt
    tiểu bang
  `,
    { subtype: 'province', lowerOnly: true },
  ],
  [
    `
    TP
    TP.
    cố đô
    thành phố
    thủ đô
    đặc khu
  `,
    { subtype: 'province' },
  ],
  [
    `
    Q.
    quận
  `,
    { subtype: 'district', numbered: true },
  ],
  [
    `
    TX
    TX.
    huyện
    huyện đảo
    thị xã
  `,
    { subtype: 'district' },
  ],
  [
    `
    P.
    phường
  `,
    { subtype: 'commune', numbered: true },
  ],
  [
    `
    TT.
    thị trấn
    xã
  `,
    { subtype: 'commune' },
  ],
  [
    `
    khu phố
    khóm
    thôn
    tiểu khu
    tổ
    tổ dân phố
    xóm
    ấp
  `,
    { subtype: 'commune', numbered: true, lowerOnly: true },
  ],
  [
    `
    KĐT
    buôn
    bản làng
    cồn
    khu dân cư
    khu đô thị
    làng
    làng cổ
    làng nghề
    phum
    sóc
  `,
    { subtype: 'commune', lowerOnly: true },
  ],
  [
    `
    hẻm
    ngách
    ngõ
    phố
    đường
    đường phố
    đại lộ
  `,
    { subtype: 'street', lowerOnly: true },
  ],
  [
    `
    QL
    TL
    hương lộ
    quốc lộ
    tỉnh lộ
    đường tỉnh
  `,
    { subtype: 'street', numbered: true },
  ],
  [
    `
    cao tốc
    xa lộ
    đường cao tốc
  `,
    { subtype: 'street', lowerOnly: true },
  ],
  [
    `
    dãy
    hang
    hẻm núi
    hồ
    kênh
    lưu vực sông
    núi
    rạch
    rừng
    suối
    sông
    thác
    đầm
    đỉnh
    đồi
    động
  `,
    { subtype: 'nature', lowerOnly: true },
  ],
  [
    `
    biển
    bãi đá
    hòn
    đá
    đảo
  `,
    { subtype: 'nature', lowerOnly: true },
  ],
  [
    `
    bán đảo
    bãi biển
    cao nguyên
    cù lao
    eo biển
    khu bảo tồn
    mũi
    quần đảo
    thung lũng
    vườn quốc gia
    vịnh
    đèo
  `,
    { subtype: 'nature' },
  ],
  [
    `
    ngã ba
    ngã năm
    ngã sáu
    ngã tư
  `,
    { subtype: 'street' },
  ],
  [
    `
    cửa khẩu
    cửa khẩu quốc tế
  `,
    { subtype: 'border', lowerOnly: true },
  ],
  [
    `
    bến
    bến xe
    chùa
    chợ
    công viên
    cảng
    cầu
    cụm công nghiệp
    ga
    hầm
    miếu
    nghĩa trang
    nhà ga
    nút giao
    phủ
    quảng trường
    sân
    sân golf
    tháp
    đình
    đền
  `,
    { subtype: 'facility', lowerOnly: true },
  ],
  [
    `
    KCN
    SVĐ
    cảng hàng không
    cảng hàng không quốc tế
    khu chế xuất
    khu công nghiệp
    khu di tích
    khu du lịch
    khu kinh tế
    nhà máy thủy điện
    phi trường
    sân bay
    sân bay quốc tế
    sân vận động
    thủy điện
  `,
    { subtype: 'facility' },
  ],
]

export const PLACE_HEADS = (): readonly (readonly [string, PlaceHead])[] =>
  ROWS.flatMap(([heads, head]) => entriesOf(heads).map((phrase) => [phrase, head] as const))
