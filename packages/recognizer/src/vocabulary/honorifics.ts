/** Forms of address before a name. The *đồng chí* of party news also stands for a person on its own. */
export const HONORIFICS =
  'ông|bà|anh|chị|em|cháu|bé|cô|chú|bác|cụ|thầy|mẹ|bố|ngài|quý ông|quý bà|ông bà|vợ chồng ông|vợ chồng anh|đồng chí|đ/c|các đồng chí|các ông|các bà|các anh|các chị|các em|hai đồng chí|' +
  'anh em|nữ sinh|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|GS|GS.|PGS|PGS.|TS|TS.|TSKH|TSKH.|ThS|ThS.|Ths|Ths.|Th.S|PGS.TS|PGS.TS.|PGS. TS|PGS. TS.|PGS.TSKH|GS.TS|GS.TS.|GS. TS|GS. TS.|GS.TSKH|GS-TS|PGS-TS|PGS.BS|TS.BS|TS BS|ThS.BS|ThS BS|BS.CKI|BS.CKII|' +
  'tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|giáo sư|phó giáo sư|giáo sư, tiến sĩ|phó giáo sư, tiến sĩ|cụ ông|cụ bà|bé gái|bé trai|ông nội|bà ngoại'

/** Honorifics for several people at once. */
export const GROUP_HONORIFICS = 'các đồng chí|các ông|các bà|các anh|các chị|các em|hai đồng chí'

/** Words before a name that are neither address nor role: who somebody is in a story. */
export const PERSON_CUES =
  'bị cáo|bị can|nghi phạm|nghi can|đối tượng|nạn nhân|tử tù|hung thủ|phạm nhân|vợ|chồng|con trai|con gái|con|em trai|em gái|anh trai|chị gái|bạn gái|bạn trai|cha|cha đẻ|mẹ đẻ|người đàn ông tên|người tên|tên|tên là|bệnh nhân|sản phụ|thai phụ|nhân chứng|nhân vật|nàng|gã|hắn|bạn'

/** Verbs of saying: what stands before one of them speaks. */
export const SPEECH_VERBS =
  'nói|cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|cho rằng|phát biểu|kể|kể lại|tâm sự|thừa nhận|tiết lộ|trả lời|bày tỏ|tuyên bố|đề nghị|yêu cầu|lưu ý|phân tích|nhận định|nhận xét|giải thích|bộc bạch|viết|cảnh báo|đánh giá|trao đổi|thông tin'
