import type { LocalizedText } from '../model/label-schema.ts'
import { text } from './define.ts'

/** How to annotate blocks, sentences and tokens, in Markdown. */
export const structureGuidelines: Readonly<Record<string, LocalizedText>> = {
  page_date: text(
    'Dòng ngày tháng của trang, đứng riêng: “Thứ năm, 29/11/2018”. Ngày nằm trong một câu không phải là khối.',
    'The line with the date of the page, on its own: “Thứ năm, 29/11/2018”. A date inside a sentence is no block.',
  ),
  title: text(
    'Tiêu đề của cả bài; mỗi bài một khối. Tiêu đề các phần trong bài là đề mục.',
    'The title of the whole article; one for each. Titles of its sections are headings.',
  ),
  lede: text(
    'Đoạn dẫn ngay sau tiêu đề, tóm tắt bài, kể cả mã hãng tin ở đầu.',
    'The opening paragraph right after the title that sums up the article, with the code of the agency before it.',
  ),
  heading: text(
    'Dòng đặt tên cho phần đứng sau nó, không phải một câu.',
    'A line that names the section behind it and is no sentence.',
  ),
  paragraph: text(
    'Một đoạn của thân bài; xuống dòng vì trang hẹp không tách đoạn.',
    'A paragraph of the body; a line broken for want of width does not end it.',
  ),
  caption: text(
    'Lời chú dưới ảnh, kể cả tên người chụp: “Quang cảnh hội nghị. Ảnh: Thu Hà”. Ảnh nào thì ghi ở `figure`.',
    'The words below a picture with its credit: “Quang cảnh hội nghị. Ảnh: Thu Hà”. Which picture goes into `figure`.',
  ),
  byline: text(
    'Dòng ghi tên người viết hay nguồn tin, thường ở cuối bài.',
    'The line with the name of the writer or the source, mostly at the end.',
  ),
  list_item: text(
    'Một mục của danh sách, kể cả dấu hay số đứng đầu; mỗi mục một khối.',
    'One item of a list with its bullet or number; one block for each.',
  ),
  quote: text(
    'Lời trích đứng thành đoạn riêng. Lời trích nằm trong đoạn văn được đánh dấu ở lớp khác.',
    'A quotation that is a paragraph of its own. Those inside a paragraph belong to another layer.',
  ),
  table: text('Toàn bộ bảng, kể cả hàng đầu.', 'The whole table with its head.'),
  tags: text('Dòng từ khóa hay chuyên mục của bài.', 'The line of keywords or sections of the article.'),
  boilerplate: text(
    'Những gì không thuộc bài: thanh điều hướng, tin liên quan, quảng cáo, bản quyền.',
    'What is not of the article: navigation, related news, advertising, copyright.',
  ),
  sentence: text(
    'Một câu cùng dấu kết thúc và dấu đóng ngoặc đi sau. Dấu chấm của chữ viết tắt (“TP.”) hay của số (“5.000”) không kết thúc câu; tiêu đề là một câu.',
    'A sentence with its final sign and the closing quotation mark behind. The point of an abbreviation (“TP.”) or number (“5.000”) ends none; a title is one.',
  ),
  word: text(
    'Một từ, có thể gồm nhiều âm tiết: “**học sinh**”, “**hợp tác xã**”. Tách ra khi mỗi âm tiết còn giữ nghĩa riêng.',
    'A word, of several syllables perhaps: “**học sinh**”, “**hợp tác xã**”. Part it where each syllable keeps a meaning of its own.',
  ),
  syllable: text(
    'Một tiếng viết liền, khi chưa tách từ: “**học** **sinh**”.',
    'What is written together, where words are not told apart yet: “**học** **sinh**”.',
  ),
  punctuation: text(
    'Mỗi dấu câu một nhãn; dấu ba chấm “...” là một.',
    'One for each sign; the three points “...” are one.',
  ),
  number: text(
    'Con số viết bằng chữ số, kể cả dấu bên trong: “**5.000**”, “**29/11**”, “**15/2020/NĐ-CP**”.',
    'A number in digits with the signs inside: “**5.000**”, “**29/11**”, “**15/2020/NĐ-CP**”.',
  ),
  symbol: text(
    'Ký hiệu không phải dấu câu: “**%**”, “**+**”, biểu tượng cảm xúc.',
    'A sign that is no punctuation: “**%**”, “**+**”, an emoji.',
  ),
  abbreviation: text(
    'Chữ viết tắt cùng dấu chấm của nó: “**TP.**”, “**v.v.**”. Chữ viết tắt không có dấu chấm (“UBND”) là âm tiết hay từ.',
    'An abbreviation with its point: “**TP.**”, “**v.v.**”. One without (“UBND”) is a syllable or word.',
  ),
  address: text('Trọn địa chỉ trang mạng hay thư điện tử.', 'A whole web or mail address.'),
  other: text(
    'Những gì không thuộc nhãn nào ở trên, như “**U23**”.',
    'What none of the others fits, such as “**U23**”.',
  ),
}
