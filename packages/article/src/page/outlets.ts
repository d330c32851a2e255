/** A news house: how its articles sign, its name and its web host. */
export interface Outlet {
  /** Codes and short names at the start of a lede or behind a byline: `TTXVN`, `Dân trí`. */
  readonly codes: readonly string[]
  /** Its full name: `Thông tấn xã Việt Nam`. */
  readonly name: string
  /** Its web host: `vnanet.vn`. */
  readonly host?: string
}

/**
 * National houses whose texts other papers print, with the codes they sign by. A code that is not here is known by its
 * shape; pass `outlets` to `parseArticle` to give it a name.
 */
export const OUTLETS: readonly Outlet[] = [
  { codes: ['TTXVN', 'VNA', 'Vietnam+', 'VietnamPlus'], name: 'Thông tấn xã Việt Nam', host: 'vnanet.vn' },
  { codes: ['VOV', 'VOV.VN', 'VOV1'], name: 'Đài Tiếng nói Việt Nam', host: 'vov.vn' },
  { codes: ['VTV', 'VTV.vn', 'VTV News'], name: 'Đài Truyền hình Việt Nam', host: 'vtv.vn' },
  { codes: ['VGP', 'VGP News', 'Chinhphu.vn'], name: 'Báo Điện tử Chính phủ', host: 'baochinhphu.vn' },
  { codes: ['ĐCSVN'], name: 'Báo điện tử Đảng Cộng sản Việt Nam', host: 'dangcongsan.vn' },
  { codes: ['NDO', 'NDĐT'], name: 'Nhân Dân điện tử', host: 'nhandan.vn' },
  { codes: ['QĐND', 'QĐND Online'], name: 'Quân đội nhân dân', host: 'qdnd.vn' },
  { codes: ['CAND', 'CAND Online'], name: 'Công an nhân dân', host: 'cand.com.vn' },
  { codes: ['TTO', 'Tuổi Trẻ', 'Tuổi Trẻ Online'], name: 'Tuổi Trẻ', host: 'tuoitre.vn' },
  { codes: ['TNO', 'Thanh Niên', 'Thanh Niên Online'], name: 'Thanh Niên', host: 'thanhnien.vn' },
  { codes: ['TPO', 'Tiền Phong'], name: 'Tiền Phong', host: 'tienphong.vn' },
  { codes: ['NLĐO', 'NLĐ', 'Người Lao Động'], name: 'Người Lao Động', host: 'nld.com.vn' },
  { codes: ['SGGP', 'SGGPO'], name: 'Sài Gòn Giải Phóng', host: 'sggp.org.vn' },
  { codes: ['PLO'], name: 'Pháp luật TP. Hồ Chí Minh', host: 'plo.vn' },
  { codes: ['PLVN'], name: 'Pháp luật Việt Nam', host: 'baophapluat.vn' },
  { codes: ['LĐO', 'Lao Động'], name: 'Lao Động', host: 'laodong.vn' },
  { codes: ['HNMO', 'HNM', 'Hànộimới'], name: 'Hànộimới', host: 'hanoimoi.vn' },
  { codes: ['GD&TĐ'], name: 'Giáo dục và Thời đại', host: 'giaoducthoidai.vn' },
  { codes: ['SKĐS', 'SK&ĐS'], name: 'Sức khỏe và Đời sống', host: 'suckhoedoisong.vn' },
  { codes: ['TBKTSG', 'KTSG'], name: 'Thời báo Kinh tế Sài Gòn', host: 'thesaigontimes.vn' },
  { codes: ['Dân trí'], name: 'Dân trí', host: 'dantri.com.vn' },
  { codes: ['VnExpress', 'VNE'], name: 'VnExpress', host: 'vnexpress.net' },
  { codes: ['VietNamNet', 'VNN'], name: 'VietNamNet', host: 'vietnamnet.vn' },
  { codes: ['Zing', 'Zing.vn', 'Znews'], name: 'Znews', host: 'znews.vn' },
  { codes: ['AFP'], name: 'Agence France-Presse', host: 'afp.com' },
  { codes: ['AP'], name: 'Associated Press', host: 'apnews.com' },
  { codes: ['Reuters'], name: 'Reuters', host: 'reuters.com' },
  { codes: ['THX', 'Xinhua', 'Tân Hoa xã'], name: 'Tân Hoa xã', host: 'xinhuanet.com' },
  { codes: ['BBC'], name: 'BBC', host: 'bbc.com' },
  { codes: ['CNN'], name: 'CNN', host: 'cnn.com' },
  { codes: ['Getty Images', 'Getty'], name: 'Getty Images', host: 'gettyimages.com' },
  { codes: ['EPA', 'EPA-EFE'], name: 'European Pressphoto Agency', host: 'epa.eu' },
  { codes: ['Bloomberg'], name: 'Bloomberg', host: 'bloomberg.com' },
  { codes: ['Kyodo'], name: 'Kyodo News', host: 'kyodonews.net' },
  { codes: ['Yonhap'], name: 'Yonhap', host: 'yna.co.kr' },
  { codes: ['TASS'], name: 'TASS', host: 'tass.com' },
  { codes: ['Sputnik'], name: 'Sputnik', host: 'sputniknews.com' },
  { codes: ['Shutterstock'], name: 'Shutterstock', host: 'shutterstock.com' },
  { codes: ['Forbes'], name: 'Forbes', host: 'forbes.com' },
]

let shared: OutletTable | undefined

/** Finds outlets by code, without regard to case. Entries of the user come before ours. */
export class OutletTable {
  readonly #byCode = new Map<string, Outlet>()

  constructor(own: readonly Outlet[] = []) {
    for (const outlet of [...own, ...OUTLETS]) {
      for (const code of [...outlet.codes, outlet.name, ...(outlet.host ? [outlet.host] : [])]) {
        const key = code.toLowerCase()
        if (!this.#byCode.has(key)) this.#byCode.set(key, outlet)
      }
    }
  }

  /** The table with a user's own entries; without any, always the same one. */
  static with(own: readonly Outlet[] | undefined): OutletTable {
    if (own !== undefined && own.length > 0) return new OutletTable(own)
    shared ??= new OutletTable()
    return shared
  }

  find(code: string): Outlet | undefined {
    return this.#byCode.get(code.toLowerCase())
  }
}
