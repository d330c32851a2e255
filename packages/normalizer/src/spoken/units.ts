/** Units of measurement as they are written and spoken. Prefixes are written out: small letters and capitals differ. */
// biome-ignore format: a table
export const UNITS: Readonly<Record<string, string>> = {
  '%': 'phần trăm', '‰': 'phần nghìn', '°c': 'độ c', '°C': 'độ c', '°f': 'độ f', '°F': 'độ f', '°k': 'độ k', '°K': 'độ k', '°': 'độ',
  mm: 'mi li mét', cm: 'xăng ti mét', dm: 'đề xi mét', m: 'mét', km: 'ki lô mét', µm: 'mi crô mét', nm: 'na nô mét', inch: 'inh',
  'mm²': 'mi li mét vuông', 'cm²': 'xăng ti mét vuông', 'dm²': 'đề xi mét vuông', 'm²': 'mét vuông', 'km²': 'ki lô mét vuông',
  'mm³': 'mi li mét khối', 'cm³': 'xăng ti mét khối', 'dm³': 'đề xi mét khối', 'm³': 'mét khối', 'km³': 'ki lô mét khối',
  mm2: 'mi li mét vuông', cm2: 'xăng ti mét vuông', dm2: 'đề xi mét vuông', m2: 'mét vuông', km2: 'ki lô mét vuông',
  mm3: 'mi li mét khối', cm3: 'xăng ti mét khối', dm3: 'đề xi mét khối', m3: 'mét khối', km3: 'ki lô mét khối',
  mg: 'mi li gam', g: 'gam', kg: 'ki lô gam', ml: 'mi li lít', cl: 'xăng ti lít', dl: 'đề xi lít', l: 'lít', lít: 'lít', ha: 'héc ta', cc: 'xê xê',
  kb: 'ki lô bai', mb: 'mê ga bai', gb: 'gi ga bai', tb: 'tê ra bai', hz: 'hẹc', khz: 'ki lô hẹc', mhz: 'mê ga hẹc', ghz: 'gi ga hẹc',
  v: 'vôn', mv: 'mi li vôn', kv: 'ki lô vôn', w: 'oát', kw: 'ki lô oát', mw: 'mê ga oát', kwh: 'ki lô oát giờ', a: 'am pe', ma: 'mi li am pe',
  hp: 'mã lực', cal: 'ca lo', kcal: 'ki lô ca lo', db: 'đề xi ben', pa: 'pát can', kpa: 'ki lô pát can',
  tw: 'tê ra oát', gw: 'gi ga oát', twh: 'tê ra oát giờ', gwh: 'gi ga oát giờ', mwh: 'mê ga oát giờ', wh: 'oát giờ', mah: 'mi li am pe giờ', kva: 'ki lô vôn am pe', mva: 'mê ga vôn am pe',
  oc: 'độ c', ºc: 'độ c', ºf: 'độ f', bps: 'bít trên giây', kbps: 'ki lô bít trên giây', mbps: 'mê ga bít trên giây', gbps: 'gi ga bít trên giây',
  kj: 'ki lô jun', mj: 'mê ga jun', hpa: 'héc tô pát can', mpa: 'mê ga pát can', mmhg: 'mi li mét thủy ngân', mol: 'mol', mmol: 'mi li mol', 'µg': 'mi crô gam', mcg: 'mi crô gam',
  h: 'giờ', min: 'phút', s: 'giây', ms: 'mi li giây', mp: 'mê ga píc xeo', pn: 'phòng ngủ', wc: 'nhà vệ sinh',
}

/** Currencies with their hundredth part, where it has a name in Vietnamese. */
export const CURRENCIES: Readonly<Record<string, readonly [name: string, part?: string]>> = {
  '₫': ['đồng'],
  đ: ['đồng'],
  đồng: ['đồng'],
  vnd: ['đồng'],
  vnđ: ['đồng'],
  $: ['đô la', 'xu'],
  usd: ['đô la', 'xu'],
  '€': ['ơ rô', 'xu'],
  eur: ['ơ rô', 'xu'],
  '£': ['bảng anh', 'xu'],
  gbp: ['bảng anh', 'xu'],
  '¥': ['yên'],
  '₩': ['uôn'],
  '₹': ['ru pi'],
  '₽': ['rúp'],
  '฿': ['bạt'],
  '₭': ['kíp'],
  jpy: ['yên'],
  krw: ['uôn'],
  ndt: ['nhân dân tệ'],
  cny: ['nhân dân tệ'],
}

/** Short for thousand, million and billion behind a number, with the zeros of what a digit behind them counts. */
export const MAGNITUDES: Readonly<Record<string, string>> = { k: 'nghìn', tr: 'triệu', t: 'tỷ' }
