/** Other names of countries in Vietnamese news, as `CODE:name`; common knowledge, as are the lists below. */
export const COUNTRY_ALIASES =
  'VN:VN|CN:TQ|EG:Cộng hòa Ả Rập Ai Cập|SY:Cộng hòa Ả Rập Syria|IR:Cộng hòa Hồi giáo Iran|PK:Cộng hòa Hồi giáo Pakistan|ZA:Cộng hòa Nam Phi|' +
  'PL:Cộng hòa Ba Lan|IN:Cộng hòa Ấn Độ|ID:Cộng hòa Indonesia|IQ:Cộng hòa Iraq|CU:Cộng hòa Cuba|MZ:Cộng hòa Mozambique|AT:Cộng hòa Áo|IT:Cộng hòa Italia|' +
  'GB:Anh|GB:Anh Quốc|GB:Vương quốc Liên hiệp Anh|GB:Scotland|GB:Xứ Wales|AU:Australia|IT:Ý|IT:Italia|JP:Nhật|UA:Ukraine|KR:Đại Hàn Dân Quốc|' +
  'KH:Cam-pu-chia|KH:Căm-pu-chia|MM:Myanmar|MM:Miến Điện|LA:CHDCND Lào|KP:CHDCND Triều Tiên|KP:Bắc Triều Tiên|US:Hợp chủng quốc Hoa Kỳ|' +
  'RU:Liên bang Nga|RU:Liên Nga|RU:Liên Xô|DE:Cộng hòa Liên bang Đức|FR:Cộng hòa Pháp|CN:CHND Trung Hoa|CN:Cộng hòa Nhân dân Trung Hoa|CN:Trung Hoa|' +
  'BR:Brasil|BR:Bra-xin|SA:Ả Rập Saudi|SA:Ả-rập Xê-út|SA:Saudi Arabia|AE:UAE|LB:Lebanon|LB:Li Băng|MA:Maroc|MA:Morocco|CY:Cyprus|TL:Timor Leste|' +
  'CH:Thụy Sỹ|CI:Bờ Biển Ngà|HK:Hong Kong|HK:Hồng Công|HK:Hương Cảng|MO:Ma Cao|MO:Macau|TW:Đài Bắc Trung Hoa|VN:CHXHCN Việt Nam|' +
  'KH:CPC|VN:cộng hòa xã hội chủ nghĩa VN|VN:Cộng hòa xã hội chủ nghĩa VN|VN:Cộng hòa xã hội chủ nghĩa Việt Nam|SG:Xin-ga-po|IN:Cộng hòa Ấn Độ|AR:Ác-hen-ti-na|VA:Vatican|CU:Cộng hòa Cuba|KZ:Ca-dắc-xtan|ID:In-đô-nê-xi-a|' +
  'MY:Ma-lai-xi-a|PH:Phi-líp-pin|TH:Vương quốc Thái Lan|NL:Hòa Lan|VE:Vê-nê-xu-ê-la'

/** States of the past that history and news still name. */
export const PAST_STATES =
  'Phổ|Vương quốc Phổ|Đế quốc Phổ|Đông Phổ|Áo-Hung|Áo - Hung|Đế quốc Áo-Hung|Ottoman|Đế quốc Ottoman|Nam Tư|Tiệp Khắc|Đông Đức|Tây Đức|Ba Tư|Đế quốc Ba Tư|' +
  'La Mã|Đế quốc La Mã|Byzantine|Đế quốc Byzantine|Chăm Pa|Champa|Chiêm Thành|Chân Lạp|Phù Nam|Đại Việt|Đại Cồ Việt|Văn Lang|Âu Lạc|Xiêm|Xiêm La|Cao Miên|Ai Lao|Lan Xang|' +
  'Mãn Châu Quốc|Cao Ly|Cao Câu Ly|Bách Tế|Tân La'

/** Provinces, autonomous regions and municipalities of China by their Sino-Vietnamese names. */
export const CHINESE_PROVINCES =
  'Hà Bắc|Sơn Tây|Liêu Ninh|Cát Lâm|Hắc Long Giang|Giang Tô|Chiết Giang|An Huy|Phúc Kiến|Giang Tây|Sơn Đông|Hà Nam|Hồ Bắc|' +
  'Hồ Nam|Quảng Đông|Hải Nam|Tứ Xuyên|Quý Châu|Vân Nam|Thiểm Tây|Cam Túc|Thanh Hải|Bắc Kinh|Thượng Hải|Thiên Tân|Trùng Khánh'

/** Autonomous regions of China. */
export const AUTONOMOUS_REGIONS = 'Quảng Tây|Nội Mông|Nội Mông Cổ|Ninh Hạ|Tân Cương|Tây Tạng'

/** Capitals and large or often named cities of the world. */
export const WORLD_CITIES =
  'Abu Dhabi|Addis Ababa|Alexandria|Algiers|Almaty|Amman|Amsterdam|Ankara|Astana|Athens|Auckland|Baghdad|Baku|Bali|Bangkok|Băng Cốc|Barcelona|Beirut|' +
  'Belgrade|Berlin|Bern|Bogota|Bonn|Boston|Brasilia|Bratislava|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Busan|Cairo|Canberra|Cannes|' +
  'Cape Town|Caracas|Casablanca|Chicago|Cologne|Colombo|Copenhagen|Dakar|Dallas|Damascus|Davos|Delhi|Denver|Detroit|Dhaka|Doha|Dubai|Dublin|' +
  'Edinburgh|Florence|Frankfurt|Fukuoka|Geneva|Giơ-ne-vơ|Glasgow|Hague|La Haye|Hamburg|Hannover|Havana|La Habana|Helsinki|Hiroshima|Hollywood|Honolulu|' +
  'Houston|Incheon|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Karachi|Kathmandu|Kharkiv|Kiev|Kyiv|Kinshasa|Kobe|Kuala Lumpur|Kunming|' +
  'Kyoto|Lagos|Las Vegas|Lima|Lisbon|London|Luân Đôn|Los Angeles|Luang Prabang|Lyon|Madrid|Manila|Marseille|Mecca|Melbourne|Miami|Milan|Minsk|' +
  'Montreal|Moscow|Moskva|Mát-xcơ-va|Matxcơva|Mumbai|Munich|Nagasaki|Nagoya|Nairobi|Naples|New Delhi|New Orleans|New York|Nice|Odessa|Osaka|Oslo|' +
  'Ottawa|Palermo|Panmunjom|Bàn Môn Điếm|Paris|Pattaya|Perth|Philadelphia|Phnom Penh|Phnôm Pênh|Phuket|Porto|Prague|Praha|Pretoria|Pyongyang|Bình Nhưỡng|' +
  'Quito|Rangoon|Yangon|Riga|Rio de Janeiro|Riyadh|Rome|Roma|Rotterdam|San Diego|San Francisco|Santiago|Sao Paulo|Sarajevo|Seattle|Seoul|Xơ-un|' +
  'Sevilla|Siem Reap|Sihanoukville|Sofia|St Petersburg|Saint Petersburg|Stockholm|Stuttgart|Sydney|Taipei|Đài Bắc|Tallinn|Tashkent|Tbilisi|Tehran|' +
  'Tel Aviv|Tokyo|Toronto|Toulouse|Tripoli|Tunis|Turin|Ulaanbaatar|Ulan Bator|Valencia|Vancouver|Venice|Viêng Chăn|Vientiane|Vienna|Viên|Vilnius|' +
  'Vladivostok|Vũ Hán|Quảng Châu|Thâm Quyến|Nam Kinh|Hàng Châu|Tô Châu|Côn Minh|Nam Ninh|Thành Đô|Tây An|Hạ Môn|Cáp Nhĩ Tân|Đại Liên|Thanh Đảo|Bằng Tường|' +
  'Cao Hùng|Warsaw|Warszawa|Washington|Washington D.C|Wellington|Yokohama|Zagreb|Zurich|Naypyidaw|Nay Pyi Taw|Bandar Seri Begawan|Dili|Sapporo|' +
  'Genève|Alaska|Arizona|California|Colorado|Florida|Georgia|Hawaii|Illinois|Maryland|Massachusetts|Michigan|Missouri|Nevada|New Jersey|Ohio|Oregon|' +
  'Pennsylvania|Tennessee|Texas|Utah|Virginia|Wisconsin|Crimea|Donetsk|Luhansk|Gaza|Bờ Tây|Kashmir|Catalonia|Bavaria|Siberia|Mãn Châu'

/** Old names, other spellings and short forms of Vietnamese provinces and cities, and cities known far beyond their province. */
export const VIETNAMESE_CITIES =
  'TP . HCM|TP . Hồ Chí Minh|Sài Gòn|Gia Định|Thăng Long|Chợ Lớn|Bình Trị Thiên|HCM|TPHCM|Tp.HCM|TP Hồ Chí Minh|Thừa Thiên - Huế|Thừa Thiên-Huế|Bà Rịa-Vũng Tàu|' +
  'Đắc Lắc|Đăk Lăk|Đắk Lắc|Đắc Nông|Đăk Nông|Daklak|Kontum|Bắc Cạn|Quy Nhơn|Qui Nhơn|Sa Pa|Sapa|Đà Lạt|Nha Trang|Vũng Tàu|Điện Biên Phủ'

/** Regions, seas, islands and waters that news names without a head word. */
export const REGIONS =
  'Tây Nguyên|Bắc Bộ|Trung Bộ|Nam Bộ|Nam Trung Bộ|Bắc Trung Bộ|Đông Nam Bộ|Tây Nam Bộ|Tây Bắc|Đông Bắc|Bắc Kỳ|Trung Kỳ|Nam Kỳ|Việt Bắc|' +
  'miền Bắc|miền Trung|miền Nam|miền Tây|miền Đông|Đồng bằng sông Cửu Long|Đồng bằng sông Hồng|ĐBSCL|Duyên hải Nam Trung Bộ|Duyên hải miền Trung|Đồng Tháp Mười|' +
  'Biển Đông|Hoàng Sa|Trường Sa|Phú Quốc|Côn Đảo|Lý Sơn|Cát Bà|Bạch Long Vĩ|Thổ Chu|Cồn Cỏ|Cô Tô|Gạc Ma|Phan Xi Păng|Fansipan|Vịnh Hạ Long|Vịnh Bắc Bộ|' +
  'Đông Dương|Trường Sơn|Mê Kông|Mekong|Mê Công|' +
  'Trung Đông|Cận Đông|Viễn Đông|Vùng Vịnh|Thái Bình Dương|Đại Tây Dương|Ấn Độ Dương|Địa Trung Hải|Bắc Băng Dương|Biển Đen|Biển Đỏ|Châu Á - Thái Bình Dương|' +
  'Ấn Độ Dương - Thái Bình Dương|Á - Âu|Bán đảo Triều Tiên|Balkan|Baltic|Scandinavia|Caribe|Caribbean|Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh|Bắc Phi|Himalaya|Sahara|' +
  'châu Mỹ Latinh|Đông Âu|Tây Âu|Nam Cực|Bắc Cực|Hormuz|Malacca|Suez|Panama'
