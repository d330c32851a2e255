import { sliceSpan } from '@chugiai/text'
import { describe, expect, test } from 'vitest'
import { entities, found, recognizer } from './found.ts'

/** Mentions that name something, as `LABEL letters`. */
const named = (text: string) =>
  entities(text)
    .filter(({ label }) => ['PER', 'ORG', 'LOC', 'LAW'].includes(label))
    .map(({ label, span }) => `${label} ${sliceSpan(text, span)}`)

describe('names of one syllable', () => {
  test.each([
    ['Ông Hùng đi. Rồi Hùng ngủ.', ['PER Hùng', 'PER Hùng']],
    ['Chị Thắm cười. Hôm sau Thắm về.', ['PER Thắm', 'PER Thắm']],
    ['Hôm qua Hùng ngủ.', ['PER Hùng']],
    ['Anh Trung đi chợ.', ['PER Trung']],
    ['Chị Nguyên cười.', ['PER Nguyên']],
    ['Anh Quân nói.', ['PER Quân']],
    ['Anh Trung, chị Chính đến.', ['PER Trung', 'PER Chính']],
    ['Anh Đức là thợ. Gia đình Đức ở xa.', ['PER Đức', 'PER Đức']],
    ['Anh Đức là thợ. Anh sang Đức năm 2010.', ['PER Đức', 'LOC Đức']],
    ['Anh Đức là thợ. Hàng của Đức bền.', ['PER Đức', 'LOC Đức']],
    ['Xe sang Đức hôm qua.', ['LOC Đức']],
    ['Chị Nga hát. Rồi Nga về quê.', ['PER Nga', 'PER Nga']],
    ['Ông Nam vui. Phía Nam mưa.', ['PER Nam']],
    ['Thắng gặp Lan.', ['PER Thắng', 'PER Lan']],
    ['Hôm sau Tuấn kể cho Hạnh nghe.', ['PER Tuấn', 'PER Hạnh']],
    ['Nếu Thư hỏi thì bảo Toàn.', ['PER Thư', 'PER Toàn']],
    ['Thư nói xong thì về.', ['PER Thư']],
    ['Thư đã gửi hôm qua.', []],
    ['Trường cho biết học phí tăng.', []],
    ['Hạnh phúc là gì?', []],
    ['Triển khai kế hoạch mới.', []],
    ['Người dân gọi cho Hải quan và Thanh tra.', []],
    ['Lúc đó James gọi điện.', ['PER James']],
    ['Ông Năm Lặc kể với Hai Địa.', ['PER Năm Lặc', 'PER Hai Địa']],
    ['Bà Năm đứng dậy.', ['PER Năm']],
    ['Trần minh đức nói.', ['PER Trần minh đức']],
    ['Hồ văn Trương vắng.', ['PER Hồ văn Trương']],
    ['Cao quý phi mất năm đó. Hoàng quý phi khóc.', []],
    ['Nhàn quý phi và Gia quý phi vào cung.', []],
    ['Trẻ em Việt Nam cười.', ['LOC Việt Nam']],
    ['Bà G. không nhận ra tôi.', ['PER G.']],
    ['Lúc đó K. bỏ chạy.', ['PER K.']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

describe('names of people', () => {
  test.each([
    ['Lã Thị Mai thừa nhận sai lầm.', ['Lã Thị Mai']],
    ['Hôm qua Ngân Thị Mây vắng.', ['Ngân Thị Mây']],
    ['Chợ Thị Nghè đông.', []],
    ['Thị trường vắng.', []],
    ["H'Hen Niê về quê.", ["H'Hen Niê"]],
    ['Hôm nay H’Hương Êban hát.', ['H’Hương Êban']],
    ['Tranh của Jean-Michel Basquiat đẹp.', ['Jean-Michel Basquiat']],
    ['Hôm qua Jean-Pierre Dupont đến.', ['Jean-Pierre Dupont']],
    ['Trận này có Michael Stone.', ['Michael Stone']],
  ])('%s', (text, expected) => {
    expect(found(text, 'PER')).toEqual(expected)
  })
})

describe('bodies whose names have &, - or và inside', () => {
  test.each([
    ['Sở Nông nghiệp & phát triển nông thôn tỉnh Hà Nam họp.', 'Sở Nông nghiệp & phát triển nông thôn tỉnh Hà Nam'],
    ['Hôm qua Bộ NN & PTNT họp.', 'Bộ NN & PTNT'],
    ['Hôm qua Bộ NN&PTNT họp.', 'Bộ NN&PTNT'],
    ['Hôm qua Sở LĐ - TB & XH họp.', 'Sở LĐ - TB & XH'],
    ['Hôm qua Sở Tài nguyên & Môi trường Hải Phòng họp.', 'Sở Tài nguyên & Môi trường Hải Phòng'],
    ['Hôm qua Sở Kế hoạch & Đầu tư họp.', 'Sở Kế hoạch & Đầu tư'],
    ['Hôm qua Sở GD & ĐT họp.', 'Sở GD & ĐT'],
    ['Trung tâm Nước sạch và vệ sinh môi trường Hà Nam họp.', 'Trung tâm Nước sạch và vệ sinh môi trường Hà Nam'],
    ['Em ở Cô nhi viện Gò Vấp.', 'Cô nhi viện Gò Vấp'],
  ])('%s', (text, expected) => {
    expect(found(text, 'ORG')).toEqual([expected])
  })

  test('a person behind the place of a body', () => {
    const text = 'Sở Tài nguyên & môi trường Hải Phòng Trần Văn Nam nói.'
    expect(named(text)).toEqual(['ORG Sở Tài nguyên & môi trường Hải Phòng', 'LOC Hải Phòng', 'PER Trần Văn Nam'])
  })
})

describe('places', () => {
  test.each([
    ['Tàu rời VN hôm qua.', ['VN']],
    ['Hàng từ TQ, TP.HCM về VN.', ['TQ', 'TP.HCM', 'VN']],
    ['Quan hệ VN - TQ tốt.', ['VN', 'TQ']],
    ['Chỉ số VN-Index tăng.', []],
    ['Em học tiếng Anh và tiếng Pháp.', []],
    ['Em học chữ Nga ở Nga.', ['Nga']],
    ['Tàu của cảnh sát biển Trung Quốc.', ['Trung Quốc']],
    ['Mưa ở Tây nguyên, Nam bộ.', ['Tây nguyên', 'Nam bộ']],
    ['Mưa ở Tây Nguyên.', ['Tây Nguyên']],
    ['Đoàn thăm Cộng hòa Ả Rập Ai Cập.', ['Cộng hòa Ả Rập Ai Cập']],
  ])('%s', (text, expected) => {
    expect(found(text, 'LOC')).toEqual(expected)
  })
})

describe('laws', () => {
  test.each([
    ['Theo Luật Bảo vệ và phát triển rừng.', ['Luật Bảo vệ và phát triển rừng']],
    ['Theo Luật Quản lý nợ công 2017.', ['Luật Quản lý nợ công 2017']],
    [
      'Luật Sửa đổi, bổ sung một số điều của Luật Đất đai có hiệu lực.',
      ['Luật Sửa đổi, bổ sung một số điều của Luật Đất đai', 'Luật Đất đai'],
    ],
    ['Luật Sửa đổi Bộ luật Hình sự ra đời.', ['Luật Sửa đổi Bộ luật Hình sự', 'Bộ luật Hình sự']],
    ['Luật Sửa đổi, bổ sung ra đời.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'LAW')).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each([
    ['Xe đi trên quốc lộ 1A. Hôm nay mưa.', ['Xe đi trên quốc lộ 1A.', 'Hôm nay mưa.']],
    ['Thế hệ 9X. Cô vui.', ['Thế hệ 9X.', 'Cô vui.']],
    ['P.S. Nhớ về sớm. Chào em.', ['P.S. Nhớ về sớm.', 'Chào em.']],
    ['Ban Tổ chức T. Ư họp. Mưa.', ['Ban Tổ chức T. Ư họp.', 'Mưa.']],
    ['Trần V. Minh nói. Mưa.', ['Trần V. Minh nói.', 'Mưa.']],
    ['Hãng Co. Ltd. lớn.', ['Hãng Co. Ltd. lớn.']],
    ['Rồi đi. “thôi nhé.” Bà cười.', ['Rồi đi.', '“thôi nhé.”', 'Bà cười.']],
    ['Ở TP . HCM mưa .', ['Ở TP . HCM mưa .']],
  ])('%s', (text, expected) => {
    expect(recognizer.sentences(text).map(({ span }) => sliceSpan(text, span))).toEqual(expected)
  })
})

describe('odd tokens', () => {
  test.each([
    '24k',
    '2A',
    '12C',
    '18K',
    '3G',
    '9X',
    '36F1',
    'F-16',
    'Su-30',
    'COVID-19',
    'Mi-17V-5',
    '30A-123.45',
    '51F-12345',
    'ftp://a.vn/b',
  ])('%s is one', (letters) => {
    const text = `Có ${letters}, ở đó.`
    expect(recognizer.words(text).map(({ span }) => sliceSpan(text, span))).toContain(letters)
    expect(entities(text).filter(({ label }) => label !== 'CONTACT')).toEqual([])
  })

  test.each([
    ['Chiều cùng ngày, bão vào bờ.', 'TIME', []],
    ['Điện 220V yếu.', 'QUANTITY', ['220V']],
    ['Lớp có 7 học sinh.', 'NUM', ['7']],
    ['Mua iPhone 8, rồi về.', 'NUM', []],
    ['Chờ 2-4 tháng.', 'DURATION', ['2-4 tháng']],
    ['Xem ftp://a.vn/b.', 'CONTACT', ['ftp://a.vn/b']],
  ])('%s', (text, label, expected) => {
    expect(found(text, label)).toEqual(expected)
  })
})

describe('bodies and places by their kind', () => {
  test.each([
    ['Đơn gửi ủy ban huyện hôm qua.', 'ORG', ['ủy ban huyện']],
    ['Hôm qua HĐXX hỏi.', 'ORG', ['HĐXX']],
    ['Lỗi của CSGT hay không?', 'ORG', ['CSGT']],
    ['Hôm qua UBND TP . HCM họp.', 'ORG', ['UBND TP . HCM']],
    ['Đi qua cầu Bình Lợi 2, rồi về.', 'LOC', ['cầu Bình Lợi 2']],
    ['Ăn trên đất Lào, ngủ ở đất nước Campuchia.', 'LOC', ['đất Lào', 'đất nước Campuchia']],
  ])('%s', (text, label, expected) => {
    expect(found(text, label)).toEqual(expected)
  })
})

test('each is found in decomposed letters as well', () => {
  const text = 'Sở Tài nguyên & môi trường Hải Phòng họp theo Luật Quản lý nợ công. Lã Thị Mai vắng.'
  const nfd = text.normalize('NFD')
  expect(named(nfd).map((line) => line.normalize('NFC'))).toEqual(named(text))
})
