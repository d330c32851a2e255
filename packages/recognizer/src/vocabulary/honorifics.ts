/** Forms of address before a name. The *đồng chí* of party news also stands for a person on its own. */
export const HONORIFICS = `
  BS.CKI
  BS.CKII
  GS
  GS-TS
  GS.
  GS.TS
  GS.TS.
  GS.TSKH
  Mr
  Mr.
  Mrs
  Mrs.
  Ms
  Ms.
  PGS
  PGS-TS
  PGS.
  PGS.BS
  PGS.TS
  PGS.TS.
  PGS.TSKH
  TS
  TS BS
  TS.
  TS.BS
  TSKH
  TSKH.
  Th.S
  ThS
  ThS BS
  ThS.
  ThS.BS
  anh
  anh em
  bà
  bà ngoại
  bác
  bé
  bé gái
  bé trai
  bố
  cháu
  chú
  chị
  các anh
  các bà
  các chị
  các em
  các ông
  các đồng chí
  cô
  cụ
  cụ bà
  cụ ông
  em
  giáo sư
  giáo sư, tiến sĩ
  hai đồng chí
  mẹ
  ngài
  nữ sinh
  phó giáo sư
  phó giáo sư, tiến sĩ
  quý bà
  quý ông
  thạc sĩ
  thầy
  tiến sĩ
  vợ chồng anh
  vợ chồng ông
  ông
  ông bà
  ông nội
  đ/c
  đồng chí
`

/** Honorifics for several people at once. */
export const GROUP_HONORIFICS = `
  các anh
  các bà
  các chị
  các em
  các ông
  các đồng chí
  hai đồng chí
`

/** Words before a name that are neither address nor role: who somebody is in a story. */
export const PERSON_CUES = `
  anh trai
  bạn
  bạn gái
  bạn trai
  bệnh nhân
  bị can
  bị cáo
  cha
  cha đẻ
  chị gái
  chồng
  con
  con gái
  con trai
  em gái
  em trai
  gã
  hung thủ
  hắn
  mẹ đẻ
  nghi can
  nghi phạm
  người tên
  người đàn ông tên
  nhân chứng
  nhân vật
  nàng
  nạn nhân
  phạm nhân
  sản phụ
  thai phụ
  tên
  tên là
  tử tù
  vợ
  đối tượng
`

/** Verbs of saying: what stands before one of them speaks. */
export const SPEECH_VERBS = `
  bày tỏ
  bộc bạch
  chia sẻ
  cho biết
  cho hay
  cho rằng
  cảnh báo
  giải thích
  khẳng định
  kể
  kể lại
  lưu ý
  nhấn mạnh
  nhận xét
  nhận định
  nói
  phát biểu
  phân tích
  thông tin
  thừa nhận
  tiết lộ
  trao đổi
  trả lời
  tuyên bố
  tâm sự
  viết
  yêu cầu
  đánh giá
  đề nghị
`
