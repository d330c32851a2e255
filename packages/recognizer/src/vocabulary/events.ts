/** Words for events that are named by what follows: a body, an ordinal, a topic with capitals, a year. */
export const EVENT_HEADS =
  'hội nghị|đại hội|đại hội đại biểu|đại hội đại biểu toàn quốc|kỳ họp|phiên họp|lễ hội|giải đấu|giải vô địch|giải bóng đá|cuộc thi|hội thi|liên hoan|liên hoan phim|festival|hội chợ|triển lãm|diễn đàn|hội thảo|ngày hội|chiến dịch|lễ ra mắt|lễ kỷ niệm|' +
  'lễ trao giải|đêm chung kết|tuần lễ|hội khỏe|lễ khai mạc|lễ bế mạc|hội báo|cuộc gặp|thượng đỉnh|hội nghị thượng đỉnh|hội đàm|chiến thắng|cách mạng|hội sách|hội thao|đêm nhạc|gala'

/** Events whose names are whole. */
export const EVENT_NAMES =
  'World Cup|SEA Games|Sea Games|ASIAD|Asiad|Olympic|Euro|AFF Cup|AFF Suzuki Cup|Asian Cup|Champions League|Europa League|Premier League|Ngoại hạng Anh|V-League|V.League|La Liga|Serie A|Bundesliga|Ligue 1|FA Cup|Copa America|' +
  'Cách mạng Tháng Tám|Chiến dịch Hồ Chí Minh|Chiến dịch Điện Biên Phủ|Thế chiến II|Thế chiến thứ hai|Chiến tranh Lạnh|Tết Mậu Thân'
