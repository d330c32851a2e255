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
  /** A number behind it may count what follows: *đường 10 km*. */
  readonly counts?: boolean
  /** Belongs to a name that no list knows; before a known one it is a word: *khu vực Gò Sậy*, *khu vực* Tây Nguyên. */
  readonly bare?: boolean
  /** Heads Vietnamese names alone: *bản Phiêng Ban*, but a *bản* of Windows. */
  readonly vietnamese?: boolean
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
    bản
    nóc
    plei
  `,
    { subtype: 'commune', lowerOnly: true, vietnamese: true },
  ],
  [
    `
    chiến khu
    khu vực
    vùng
    vùng đất
    xứ
  `,
    { subtype: 'region', lowerOnly: true, bare: true },
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
    kiệt
    ngách
    ngõ
    phố
    đường
    đường dẫn
    đường liên cảng
    đường liên huyện
    đường liên thôn
    đường liên tỉnh
    đường liên xã
    đường nối
    đường phố
    đường số
    đường tránh
    đường ven biển
    đường vành đai
    đại lộ
  `,
    { subtype: 'street', lowerOnly: true, numbered: true, counts: true },
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
    vành đai
    xa lộ
    đường cao tốc
  `,
    { subtype: 'street', lowerOnly: true, numbered: true, counts: true },
  ],
  [
    `
    cửa
    cửa biển
    cửa sông
    doi
    dãy
    gò
    hang
    hẻm núi
    hồ
    khe
    kênh
    lưu vực sông
    lạch
    núi
    rạch
    rừng
    suối
    sông
    thác
    vùng biển
    vũng
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
    giao lộ
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
    bến phà
    bến xe
    bến đò
    chung cư
    chùa
    chợ
    công viên
    cảng
    cầu
    cụm công nghiệp
    ga
    hầm
    hầm đường bộ
    khu chung cư
    khu tháp
    khu tập thể
    khu đền tháp
    lăng
    miếu
    mỏ
    nghĩa trang
    nhà ga
    nhà giam
    nhà lao
    nhà thờ
    nhà tù
    nút giao
    phủ
    quảng trường
    sân
    sân golf
    tháp
    đình
    đập
    đền
    đền thờ
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
