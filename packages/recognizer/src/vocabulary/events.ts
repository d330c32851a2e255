/** Words for events that are named by what follows: a body, an ordinal, a topic with capitals, a year. */
export const EVENT_HEADS = `
  chiến dịch
  chiến thắng
  cuộc gặp
  cuộc thi
  cách mạng
  diễn đàn
  festival
  gala
  giải bóng đá
  giải vô địch
  giải đấu
  hội báo
  hội chợ
  hội khỏe
  hội nghị
  hội nghị thượng đỉnh
  hội sách
  hội thao
  hội thi
  hội thảo
  hội đàm
  kỳ họp
  liên hoan
  liên hoan phim
  lễ bế mạc
  lễ hội
  lễ khai mạc
  lễ kỷ niệm
  lễ ra mắt
  lễ trao giải
  ngày hội
  phiên họp
  thượng đỉnh
  triển lãm
  tuần lễ
  đêm chung kết
  đêm nhạc
  đại hội
  đại hội đại biểu
  đại hội đại biểu toàn quốc
`

/** Events whose names are whole. */
export const EVENT_NAMES = `
  AFF Cup
  AFF Suzuki Cup
  ASIAD
  Asian Cup
  Bundesliga
  Champions League
  Chiến dịch Hồ Chí Minh
  Chiến dịch Điện Biên Phủ
  Chiến tranh Lạnh
  Copa America
  Cách mạng Tháng Tám
  Euro
  Europa League
  FA Cup
  La Liga
  Ligue 1
  Ngoại hạng Anh
  Olympic
  Premier League
  SEA Games
  Serie A
  Thế chiến II
  Thế chiến thứ hai
  Tết Mậu Thân
  V-League
  V.League
  World Cup
`
