/** Words that multiply the number before them. */
export const MAGNITUDES = `
  chục
  chục nghìn
  chục triệu
  chục tỷ
  nghìn
  nghìn tỷ
  ngàn
  ngàn tỷ
  triệu
  triệu tỷ
  trăm
  trăm nghìn
  trăm triệu
  trăm tỷ
  tỷ
  vạn
  vạn tỷ
`

/** Names and signs of money. */
export const CURRENCIES = `
  $
  AUD
  Bitcoin
  CNY
  EUR
  HKD
  JPY
  KRW
  NDT
  SGD
  US$
  USD
  VND
  VNĐ
  baht
  bảng Anh
  cent
  euro
  franc
  nhân dân tệ
  ruble
  rupee
  rúp
  won
  xu Mỹ
  yên
  yên Nhật
  £
  ¥
  đ
  đô
  đô la
  đô la Mỹ
  đô la Úc
  đô-la
  đôla
  đôla Mỹ
  đồng
  €
`

/** Units of measure; time belongs to dates and durations. */
export const UNITS = `
  DWT
  GB
  GHz
  GW
  GWh
  Gbps
  HP
  Hz
  Kb
  MB
  MHz
  MP
  MW
  MWh
  Mbps
  Pa
  TB
  TEU
  V
  W
  bar
  calo
  calories
  cc
  cm
  cm2
  cm3
  cân
  cây số
  công đất
  dB
  dl
  dm
  dặm
  feet
  ft
  g
  gam
  gram
  ha
  hecta
  héc ta
  hécta
  hải lý
  inch
  inches
  kV
  kW
  kWh
  kcal
  kg
  ki lô mét
  kilogram
  kilomet
  kilômét
  km
  km vuông
  km/giờ
  km/h
  km2
  km²
  ký
  l
  lít
  lượng
  m
  m/s
  m2
  m3
  mAh
  mcg
  megapixel
  mg
  ml
  mm
  m²
  m³
  mã lực
  mét
  mét khối
  mét vuông
  mẫu
  mẫu Anh
  nm
  ounce
  oz
  sào
  thùng dầu
  triệu tấn
  tạ
  tấn
  yến
  °
  °C
  µg
  µm
  điểm phần trăm
  độ
  độ C
  độ F
  độ Richter
  độ rích-te
`
