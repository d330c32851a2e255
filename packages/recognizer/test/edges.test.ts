import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { entities, found } from './found.ts'

const all = (text: string) => entities(text).map(({ label, span }) => `${label} ${sliceSpan(text, span)}`)

describe('where a name ends, and what is none', () => {
  test.each<[string, string, string[]]>([
    ['a role that goes on with a body nobody knows', 'ROLE: Lê Hoàng Bách, Giám đốc dự án Sông Xanh.', []],
    ['a role that ends the phrase', 'ROLE: Lê Hoàng Bách, Giám đốc Sở Y tế.', ['Giám đốc Sở Y tế']],
    ['two roles before one name', 'ROLE: Bộ trưởng Giám đốc Lê Hoàng Bách đến.', ['Bộ trưởng', 'Giám đốc']],
    ['the last two syllables again', 'PER: Ông Lê Hoàng Bách nói. Rồi Hoàng Bách về.', ['Lê Hoàng Bách', 'Hoàng Bách']],
    ['the last name of a foreigner again', 'PER: Ông John Carter nói. Rồi Carter đi.', ['John Carter', 'Carter']],
    ['a form of address inside a name', 'PER: Hôm qua Nguyễn Thị Bé Ba về.', ['Nguyễn Thị Bé Ba']],
    ['and it is none', 'HONORIFIC: Hôm qua Nguyễn Thị Bé Ba về.', []],
    ['comrades who are counted', 'PER: Đồng chí 12 tuổi đó hát.', []],
    ['a cue before a word that names nobody', 'PER: Hôm qua nạn nhân Bão được cứu.', []],
    ['a cue before a given name', 'PER: Hôm qua nạn nhân Thắm được cứu.', ['Thắm']],
    ['two people by their initials', 'PER: Hôm qua N.V.A và T.T.H. bị bắt.', ['N.V.A', 'T.T.H.']],
    ['two letters are an abbreviation', 'PER: Hôm qua đội M.U thắng.', []],
    ['a small particle in a foreign name', 'PER: Bà Ursula von der Leyen đến.', ['Ursula von der Leyen']],
    ['one particle', 'PER: Ông Vincent van Gogh vẽ.', ['Vincent van Gogh']],
    ['particles and no name', 'PER: Ông Vincent de la đến.', ['Vincent']],
    ['no particle in a Vietnamese one', 'PER: Ông Bình la Hùng.', ['Bình', 'Hùng']],
    ['a foreign name of four words is a title', 'PER: Phim Michael Stone Green Hill hay.', []],
    ['two syllables before a verb of saying', 'PER: Theo luật, Minh Đức cho biết.', ['Minh Đức']],
    ['two words that are no names before one', 'PER: Theo luật, Sao Đỏ cho biết.', []],
    [
      'an autonomous region of a people',
      'LOC: Đoàn thăm khu tự trị dân tộc Choang Quảng Tây.',
      ['khu tự trị dân tộc Choang Quảng Tây', 'Quảng Tây'],
    ],
    ['an autonomous region', 'LOC: Đoàn thăm khu tự trị Nội Mông.', ['khu tự trị Nội Mông']],
    ['a city has no kind', 'LOC: Đoàn thăm Paris.', ['Paris']],
    ['Roman terms', 'ORDINAL: Khóa XIV và khóa IX, khóa XL, khóa XC.', ['Khóa XIV', 'khóa IX', 'khóa XL', 'khóa XC']],
    ['no Roman numbers', 'ORDINAL: Khóa IIX và khóa MC, khóa CD.', []],
    [
      'an event again behind other words',
      'EVENT: Hôm qua Kỳ họp thứ 5 khai mạc. Rồi ông điều hành kỳ họp.',
      ['Kỳ họp thứ 5', 'kỳ họp'],
    ],
    ['speech of five words', 'QUOTE: Bà nói: “Tôi rất vui đó”.', []],
    ['speech of six', 'QUOTE: Bà nói: “Tôi rất vui rồi bà ạ”.', ['Tôi rất vui rồi bà ạ']],
    ['speech at the very start', 'QUOTE: “Tôi rất vui vì có nước sạch”, bà nói.', ['Tôi rất vui vì có nước sạch']],
    ['words apart at the very end', 'QUOTE: Cuốn sách “Một mình giữa đồng cỏ lau”', []],
  ])('%s', (_, line, expected) => {
    const [label, text] = line.split(': ', 1).concat(line.slice(line.indexOf(': ') + 2)) as [string, string]
    expect(found(text, label)).toEqual(expected)
  })
})

describe('numbers by what stands beside them', () => {
  test.each([
    ['Tăng 31% và 2 phần trăm.', ['PERCENT 31%', 'PERCENT 2 phần trăm']],
    ['Giá 6.500 đồng, $12, 3 tỷ đồng.', ['MONEY 6.500 đồng', 'MONEY $12', 'MONEY 3 tỷ đồng']],
    ['Dài 3 km, rộng 500 m3.', ['QUANTITY 3 km', 'QUANTITY 500 m3']],
    ['Có 11/12 thôn và 32 nhà.', ['RATIO 11/12', 'NUM 32']],
    ['Có 2 triệu nhà.', ['NUM 2 triệu']],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual(expected)
  })
})
