import type { LabelDefinition } from '../label-schema.ts'
import { color, text } from './define.ts'

const TIME_ATTRIBUTES = ['value', 'granularity', 'start', 'end', 'mod', 'calendar', 'relative', 'anchor']

/** What news text is annotated with: names, roles, times, numbers, legal documents. */
export const newsLabels: readonly LabelDefinition[] = [
  {
    id: 'PER',
    title: text('Nhân vật', 'Person'),
    description: text('Người được nêu tên, gọi bằng danh từ hay đại từ.', 'A person by name, noun or pronoun.'),
    guidelines: text(
      'Đánh dấu tên đầy đủ, không kể lời xưng và chức vụ: “đồng chí **Lê Văn An**, Bí thư Tỉnh ủy”.',
      'Mark the whole name, without honorific and role: “đồng chí **Lê Văn An**, Bí thư Tỉnh ủy”.',
    ),
    color: color('#1c6bc4', '#6ca7ea'),
    key: '1',
    attributes: ['mention', 'group', 'honorific', 'ref', 'core', 'normalized'],
  },
  {
    id: 'HONORIFIC',
    title: text('Lời xưng', 'Honorific'),
    description: text(
      'Ông, bà, đồng chí, học hàm, học vị trước tên.',
      'Ông, bà, đồng chí, academic titles before a name.',
    ),
    color: color('#c23850', '#de8c9b'),
    key: '5',
  },
  {
    id: 'ROLE',
    title: text('Chức vụ', 'Role'),
    description: text(
      'Chức vụ hay nghề nghiệp, gồm cả nơi giữ chức.',
      'An office or occupation, with where it is held.',
    ),
    color: color('#0a7b17', '#13ec2c'),
    key: '4',
    attributes: ['holder', 'org', 'rank', 'former', 'acting', 'core'],
  },
  {
    id: 'ORG',
    title: text('Tổ chức', 'Organization'),
    guidelines: text(
      'Tên dài nhất: “**Ủy ban nhân dân tỉnh Lạng Sơn**”; địa danh bên trong vẫn được đánh dấu riêng.',
      'The longest name: “**Ủy ban nhân dân tỉnh Lạng Sơn**”; the place inside is marked as well.',
    ),
    color: color('#8544e4', '#b994f0'),
    key: '2',
    attributes: ['orgType', 'core', 'normalized'],
  },
  {
    id: 'LOC',
    title: text('Địa danh', 'Location'),
    guidelines: text(
      'Gồm cả từ chỉ loại: “**tỉnh Lạng Sơn**”; phần tên riêng ghi ở thuộc tính `core`.',
      'With its head word: “**tỉnh Lạng Sơn**”; the bare name goes into the attribute `core`.',
    ),
    color: color('#826726', '#c79e3d'),
    key: '3',
    attributes: ['locType', 'core', 'normalized'],
  },
  {
    id: 'NORP',
    title: text('Dân tộc, tôn giáo, đảng phái', 'Nationality, religion, politics'),
    color: color('#0a7675', '#13ecea'),
    key: 'k',
  },
  {
    id: 'AGENCY',
    title: text('Hãng tin', 'News agency'),
    description: text(
      'Mã hay tên cơ quan báo chí ở đầu hoặc cuối bài.',
      'The code or name of the outlet at head or tail.',
    ),
    color: color('#c41c95', '#ed7ecd'),
    key: 'a',
    attributes: ['normalized'],
  },
  {
    id: 'DATE',
    title: text('Ngày tháng', 'Date'),
    description: text(
      'Ngày, tháng, năm, quý, giai đoạn; kể cả cách nói tương đối.',
      'Days to centuries, relative ones too.',
    ),
    color: color('#467722', '#75c639'),
    key: '6',
    attributes: [...TIME_ATTRIBUTES, 'dateRole', 'weekdayOk', 'yearInferred'],
  },
  {
    id: 'TIME',
    title: text('Giờ', 'Time'),
    description: text('Giờ hay buổi trong ngày.', 'A time or a part of the day.'),
    color: color('#4259f0', '#92a0f6'),
    key: 't',
    attributes: TIME_ATTRIBUTES,
  },
  {
    id: 'DURATION',
    title: text('Khoảng thời gian', 'Duration'),
    color: color('#c4371c', '#eb8875'),
    key: 'u',
    attributes: ['value', 'granularity', 'mod'],
  },
  {
    id: 'ORDINAL',
    title: text('Số thứ tự', 'Ordinal'),
    description: text('“lần thứ 10”, “khóa XVI”.', '“lần thứ 10”, “khóa XVI”.'),
    color: color('#247b4b', '#39c679'),
    key: 'o',
    attributes: ['ordinalType', 'value'],
  },
  { id: 'NUM', title: text('Số', 'Number'), color: color('#ad12e2', '#d780f5'), key: '7', attributes: ['value'] },
  {
    id: 'RATIO',
    title: text('Tỷ số', 'Ratio'),
    description: text('“17/18 chỉ tiêu”: không phải ngày tháng.', '“17/18 chỉ tiêu”: not a date.'),
    color: color('#6c7010', '#d8df20'),
    key: 'i',
    attributes: ['value'],
  },
  {
    id: 'PERCENT',
    title: text('Phần trăm', 'Percent'),
    color: color('#2c7396', '#61acd1'),
    key: 'v',
    attributes: ['value'],
  },
  {
    id: 'MONEY',
    title: text('Tiền', 'Money'),
    color: color('#d4115c', '#f580ac'),
    key: 'j',
    attributes: ['value', 'unit'],
  },
  {
    id: 'QUANTITY',
    title: text('Số lượng có đơn vị', 'Quantity'),
    color: color('#1b7d12', '#31df20'),
    key: 's',
    attributes: ['value', 'unit'],
  },
  {
    id: 'LAW',
    title: text('Văn bản pháp luật', 'Legal document'),
    description: text(
      '“Nghị định 15/2020/NĐ-CP”, “khoản 2 Điều 5 Luật Đất đai”.',
      'A legal document or a place in one.',
    ),
    color: color('#7159cf', '#aa9ce2'),
    key: '8',
    attributes: ['docType', 'number', 'year', 'symbol', 'issuer', 'article', 'clause', 'point'],
  },
  {
    id: 'EVENT',
    title: text('Sự kiện', 'Event'),
    description: text(
      'Hội nghị, đại hội, lễ kỷ niệm, giải đấu có tên.',
      'A named meeting, congress, anniversary, contest.',
    ),
    color: color('#a5580d', '#ee8b2b'),
    key: '9',
    attributes: ['mention'],
  },
  {
    id: 'PROGRAM',
    title: text('Chương trình, đề án', 'Programme'),
    color: color('#117862', '#20dfb6'),
    key: 'g',
  },
  {
    id: 'QUOTE',
    title: text('Lời trích dẫn', 'Quotation'),
    color: color('#b234a8', '#dd88d6'),
    key: 'q',
    attributes: ['speaker'],
  },
  {
    id: 'CONTACT',
    title: text('Liên hệ', 'Contact'),
    description: text('Điện thoại, thư điện tử, địa chỉ mạng.', 'Telephone, mail and web addresses.'),
    color: color('#4e760a', '#9cec13'),
    key: 'c',
    attributes: ['value'],
  },
]
