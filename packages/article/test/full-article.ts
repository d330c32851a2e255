import { parseArticle } from '../src/parse-article.ts'
import type { Article } from '../src/schema/article.ts'

const PAGE = `Kinh tế
Thứ ba, 05/09/2023 08:00
Gạo thơm vào siêu thị châu Âu
Hà Nội (TTXVN) - Sáng nay (5/9), 60 tấn gạo thơm cập cảng, theo tin của nhà nhập khẩu.
Bà Lê Thị Vân bên lô gạo. Ảnh: Hà An
Nhà nhập khẩu đặt thêm 200 tấn cho vụ tới.
Thu Hà (Theo TTXVN)
Từ khóa: gạo, xuất khẩu
>> Cá ba sa tìm đường sang Bắc Phi
`
const { article } = parseArticle(PAGE, { id: 'full', uri: 'https://example.vn/gao', anchor: '2023-09-06' })
const at = (letters: string) => {
  const start = article.text.indexOf(letters)
  return { start, end: start + letters.length }
}

/** An article with every field that the schema knows, correct in itself: ground for planting faults. */
export const fullArticle: Article = {
  ...article,
  source: { ...article.source, parent: { id: 'record-7', sha256: article.source.sha256 } },
  figures: [
    {
      ...article.figures[0]!,
      people: [{ name: 'Lê Thị Vân', span: at('Lê Thị Vân') }],
      image: { url: 'https://example.vn/gao.jpg', alt: 'Lô gạo' },
    },
  ],
  kind: 'gallery',
  access: 'free',
  region: 'VN',
  modifiedDate: { value: '2023-09-06T07:30+07:00' },
  publisher: { name: 'Báo Miền Núi', url: 'https://example.vn' },
  fingerprints: { ...article.fingerprints, sameAs: ['gao-2'] },
  crawl: { url: 'https://example.vn/gao', fetchedAt: '2023-09-07T01:02:03+07:00', status: 200, robots: 'allowed' },
  licences: { text: 'Bản quyền của tòa soạn', annotation: 'CC BY-SA 4.0' },
  metadata: { project: 'gạo' },
}
