import type { LocalizedText } from '../model/label-schema.ts'
import { text } from './define.ts'

/** How to annotate each label of news text, in Markdown: what is marked stands in bold. */
export const newsLabelGuidelines: Readonly<Record<string, LocalizedText>> = {
  PER: text(
    'Đánh dấu tên đầy đủ, không kể lời xưng và chức vụ: “đồng chí **Lê Văn An**, Bí thư Tỉnh ủy”. Danh từ hay đại từ thay cho tên cũng là PER, với `mention` là `nominal` hay `pronominal`.',
    'Mark the whole name, without honorific and role: “đồng chí **Lê Văn An**, Bí thư Tỉnh ủy”. A noun or pronoun in place of a name is PER too, with `mention` set to `nominal` or `pronominal`.',
  ),
  HONORIFIC: text(
    'Chỉ đánh dấu lời xưng, không kể tên đứng sau: “**đồng chí** Lê Văn An”, “**PGS.TS** Trần Thị Hoa”. Chức vụ đứng trước tên là ROLE.',
    'Mark the form of address alone, without the name: “**đồng chí** Lê Văn An”, “**PGS.TS** Trần Thị Hoa”. An office before a name is ROLE.',
  ),
  ROLE: text(
    'Trọn chức vụ cùng nơi giữ chức: “**Giám đốc Sở Y tế**”; cơ quan bên trong vẫn được đánh dấu riêng. Hai chức vụ cách nhau bằng dấu phẩy là hai nhãn. “nguyên” và “quyền” nằm trong nhãn và ghi ở `former`, `acting`.',
    'The whole office with where it is held: “**Giám đốc Sở Y tế**”; the body inside is marked as well. Two offices parted by a comma are two annotations. “nguyên” and “quyền” are inside, and noted in `former` and `acting`.',
  ),
  ORG: text(
    'Tên dài nhất: “**Ủy ban nhân dân tỉnh Lạng Sơn**”; địa danh bên trong vẫn được đánh dấu riêng. “Tỉnh ủy”, “Quốc hội” là tổ chức, không phải người hay nơi chốn.',
    'The longest name: “**Ủy ban nhân dân tỉnh Lạng Sơn**”; the place inside is marked as well. “Tỉnh ủy” and “Quốc hội” are bodies, not persons or places.',
  ),
  LOC: text(
    'Gồm cả từ chỉ loại: “**tỉnh Lạng Sơn**”; phần tên riêng ghi ở thuộc tính `core`. Tên nước và tên tỉnh vẫn là LOC khi nói về chính quyền ở đó.',
    'With its head word: “**tỉnh Lạng Sơn**”; the bare name goes into the attribute `core`. Countries and provinces stay LOC when their government is meant.',
  ),
  NORP: text(
    'Dân tộc, tôn giáo, đảng phái khi nói về con người: “đồng bào **người Tày**”, “đồng bào **Công giáo**”. Tên nước là LOC, tên tổ chức là ORG.',
    'A people, religion or party when its members are meant: “đồng bào **người Tày**”, “đồng bào **Công giáo**”. The name of a country is LOC, that of a body ORG.',
  ),
  AGENCY: text(
    'Mã hay tên cơ quan báo chí ký bài, không kể dấu ngoặc hay gạch nối: “(**TTXVN**) –”. Tờ báo được nói đến trong bài là ORG.',
    'The code or name of the outlet that signs, without brackets or dashes: “(**TTXVN**) –”. A newspaper that the text speaks of is ORG.',
  ),
  DATE: text(
    'Trọn cụm từ chỉ thời gian từ một ngày trở lên, kể cả cách nói tương đối: “**năm 2019**”, “**ngày 29/11**”, “**hôm qua**”. Giá trị ghi ở `value` theo ISO 8601. “17/18 chỉ tiêu” là RATIO.',
    'The whole phrase for a day or longer, relative ones too: “**năm 2019**”, “**ngày 29/11**”, “**hôm qua**”. Write the value as ISO 8601 into `value`. “17/18 chỉ tiêu” is RATIO.',
  ),
  TIME: text(
    'Giờ hay buổi trong ngày: “**7 giờ 30**”, “**buổi sáng**”. Khi giờ đi liền với ngày, đánh dấu cả cụm là TIME và ngày bên trong là DATE.',
    'A clock time or a part of the day: “**7 giờ 30**”, “**buổi sáng**”. Where a time and a date stand together, mark the whole as TIME and the date inside as DATE.',
  ),
  DURATION: text(
    'Thời gian kéo dài bao lâu, không phải lúc nào: “trong **ba ngày**”, “**5 năm** qua”. Giá trị ghi ở `value`: `P3D`, `P5Y`. “giai đoạn 2015-2020” là DATE.',
    'How long, not when: “trong **ba ngày**”, “**5 năm** qua”. Write the value into `value`: `P3D`, `P5Y`. “giai đoạn 2015-2020” is DATE.',
  ),
  ORDINAL: text(
    'Gồm cả từ đứng trước số: “**lần thứ 10**”, “**khóa XVI**”. Ngày trong tuần (“thứ hai”) là DATE.',
    'With the word before the number: “**lần thứ 10**”, “**khóa XVI**”. A day of the week (“thứ hai”) is DATE.',
  ),
  NUM: text(
    'Chỉ đánh dấu con số, bằng chữ số hay bằng chữ, khi không nhãn nào cụ thể hơn dùng được: “gần **30** người”. Không kể “gần”, “hơn”, “khoảng”.',
    'Mark the number alone, in digits or words, where no label says more: “gần **30** người”. Leave out “gần”, “hơn”, “khoảng”.',
  ),
  RATIO: text(
    'Phần trên tổng, tỷ số, tỷ lệ: “đạt **17/18** chỉ tiêu”, “thắng **2-1**”. Không kể danh từ đứng sau.',
    'Parts of a whole, scores, proportions: “đạt **17/18** chỉ tiêu”, “thắng **2-1**”. Leave out the noun behind.',
  ),
  PERCENT: text(
    'Con số cùng dấu % hay từ “phần trăm”: “tăng **3,5%**”, “**ba phần trăm**”.',
    'The number with the sign % or the words “phần trăm”: “tăng **3,5%**”, “**ba phần trăm**”.',
  ),
  MONEY: text(
    'Số tiền cùng đơn vị tiền tệ: “thu **20 tỷ đồng**”. Đơn vị ghi ở `unit`.',
    'The amount with its currency: “thu **20 tỷ đồng**”. The currency goes into `unit`.',
  ),
  QUANTITY: text(
    'Con số cùng đơn vị đo: “**5.000 m2** đất”, “**12 ki-lô-mét**”. Người và vật đếm được thì chỉ đánh dấu con số là NUM.',
    'The number with a unit of measure: “**5.000 m2** đất”, “**12 ki-lô-mét**”. Of people and things that are counted, mark the number alone as NUM.',
  ),
  LAW: text(
    'Trọn tên gọi và số hiệu: “**Nghị định 15/2020/NĐ-CP**”, “**khoản 2 Điều 5 Luật Đất đai**”; văn bản nằm trong điều khoản được đánh dấu riêng. Văn bản không tên (“theo quy định”) thì bỏ qua.',
    'The whole title with its number: “**Nghị định 15/2020/NĐ-CP**”, “**khoản 2 Điều 5 Luật Đất đai**”; the document inside a citation is marked as well. Leave out what has no name (“theo quy định”).',
  ),
  EVENT: text(
    'Tên đầy đủ của sự kiện, kể cả lần thứ: “**Đại hội Đảng bộ tỉnh lần thứ XVI**”. Việc không có tên riêng (“cuộc họp”) chỉ đánh dấu khi nhắc lại một sự kiện đã nêu, với `mention` là `nominal`.',
    'The full name of the event, with its number: “**Đại hội Đảng bộ tỉnh lần thứ XVI**”. What has no name (“cuộc họp”) is marked only where it stands for an event that was named, with `mention` set to `nominal`.',
  ),
  PROGRAM: text(
    'Tên chương trình, đề án, dự án, phong trào, kể cả từ chỉ loại: “**Chương trình xây dựng nông thôn mới**”. Văn bản ban hành nó là LAW.',
    'The name of a programme, plan, project or campaign, with its head word: “**Chương trình xây dựng nông thôn mới**”. The document that brings it in is LAW.',
  ),
  QUOTE: text(
    'Lời nói trực tiếp, kể cả dấu ngoặc kép: ông Nam nói: **“Vì dân phục vụ”**. Người nói ghi ở `speaker`. Tên gọi đặt trong ngoặc kép không phải lời trích.',
    'Direct speech with its quotation marks: ông Nam nói: **“Vì dân phục vụ”**. The speaker goes into `speaker`. A name in quotation marks is no quotation.',
  ),
  CONTACT: text(
    'Chỉ đánh dấu số điện thoại, địa chỉ thư hay địa chỉ mạng: “Điện thoại: **0912 345 678**”. Địa chỉ nhà là LOC.',
    'Mark the number or address alone: “Điện thoại: **0912 345 678**”. A street address is LOC.',
  ),
}

/** When to draw each relation of news text. */
export const newsRelationGuidelines: Readonly<Record<string, LocalizedText>> = {
  holds_role: text(
    'Nối người với chức vụ mà bài viết nêu cho người đó: Lê Văn An – Bí thư Tỉnh ủy. Mỗi chức vụ một quan hệ.',
    'From a person to the office that the text gives them: Lê Văn An – Bí thư Tỉnh ủy. One relation for each office.',
  ),
  role_in: text(
    'Nối chức vụ với cơ quan hay địa phương nơi giữ chức: Giám đốc Sở Y tế – Sở Y tế.',
    'From an office to the body or place where it is held: Giám đốc Sở Y tế – Sở Y tế.',
  ),
  part_of: text(
    'Nối bộ phận với toàn thể khi bài nói rõ: huyện với tỉnh, phòng với sở, điều khoản với luật.',
    'From a part to its whole where the text says so: a district of a province, a division of a department, a clause of a law.',
  ),
  based_in: text(
    'Nối tổ chức với nơi đặt trụ sở; nơi nằm sẵn trong tên gọi cũng tính.',
    'From a body to the place of its seat; a place inside its name counts too.',
  ),
  issued_by: text(
    'Nối văn bản hay chương trình với nơi ban hành hoặc người ký được nêu trong bài.',
    'From a document or programme to the body or person that the text says brought it in.',
  ),
  amends: text(
    'Nối văn bản mới với văn bản mà nó sửa đổi, bổ sung hay thay thế.',
    'From the newer document to the one that it changes, adds to or replaces.',
  ),
  organises: text(
    'Nối đơn vị đứng ra tổ chức hay phối hợp tổ chức với sự kiện. Nơi diễn ra là `held_at`.',
    'From who organises an event, alone or with others, to the event. Where it is held is `held_at`.',
  ),
  chairs: text(
    'Nối người chủ trì với sự kiện: “chủ trì”, “chủ tọa”.',
    'From who presides to the event: “chủ trì”, “chủ tọa”.',
  ),
  moderates: text(
    'Nối người điều hành phiên họp hay phần thảo luận với sự kiện, nếu không phải là người chủ trì.',
    'From who leads the session or discussion to the event, where that is not who presides.',
  ),
  concludes: text(
    'Nối người phát biểu kết luận với sự kiện. Các phát biểu khác là `speaks_at`.',
    'From who gives the closing speech to the event. Other speeches are `speaks_at`.',
  ),
  adopts: text(
    'Nối cơ quan hay kỳ họp với văn bản, chương trình mà nó thông qua.',
    'From a body or meeting to the document or programme that it adopts.',
  ),
  attends: text(
    'Nối từng người hay tổ chức có mặt với sự kiện. Người đã có quan hệ chủ trì hay phát biểu thì không thêm `attends`.',
    'From each person or body that is present to the event. Who presides or speaks has that relation and not `attends` as well.',
  ),
  speaks_at: text(
    'Nối người phát biểu, báo cáo hay tham luận với sự kiện.',
    'From who speaks, reports or gives a paper to the event.',
  ),
  held_on: text(
    'Nối sự kiện với ngày giờ diễn ra, kể cả ngày dự kiến; không phải ngày đăng bài.',
    'From an event to when it takes place, planned dates too; not the date of the article.',
  ),
  held_at: text(
    'Nối sự kiện với nơi diễn ra: địa danh, hay trụ sở của một tổ chức.',
    'From an event to where it takes place: a place, or the house of a body.',
  ),
  depicts: text(
    'Nối chú thích ảnh với từng người mà chú thích nói là có trong ảnh.',
    'From a caption to each person that it says is in the picture.',
  ),
  author_of: text(
    'Nối người viết, người chụp ảnh hay hãng tin với phần của mình: bài, ảnh, lời trích.',
    'From a writer, photographer or agency to what is theirs: the text, a picture, a quotation.',
  ),
  coref: text(
    'Nối mọi chỗ cùng chỉ một đối tượng: tên đầy đủ, tên tắt, “ông”, “đồng chí”. Nếu dùng thực thể thì không cần quan hệ này.',
    'Between all places that mean the same: the full name, a short one, “ông”, “đồng chí”. Not needed where entities are used.',
  ),
}
