import { describe, expect, test } from 'vitest'
import { found, mention } from './found.ts'

describe('roles', () => {
  test.each([
    ['with a body', 'Bà là Giám đốc Sở Y tế tỉnh Hà Giang.', ['Giám đốc Sở Y tế tỉnh Hà Giang']],
    ['with a level', 'Phó Chủ tịch huyện đã đến.', ['Phó Chủ tịch huyện']],
    ['with a country', 'Tổng thống Pháp thăm Huế.', ['Tổng thống Pháp']],
    ['of the state', 'Chiều nay, Thủ tướng tiếp khách.', ['Thủ tướng']],
    ['by a topic', 'Bộ trưởng Y tế trả lời.', ['Bộ trưởng Y tế']],
    ['after a name', 'Ông Lê An, Bí thư Huyện ủy, Chủ tịch HĐND huyện dự.', ['Bí thư Huyện ủy', 'Chủ tịch HĐND huyện']],
    ['without a body beside a name', 'Giám đốc Lê Văn An vắng mặt.', ['Giám đốc']],
    ['rank and occupation', 'Đại tá Lê An gặp nhà văn Minh Quân.', ['Đại tá', 'nhà văn']],
    ['standing deputies', 'Phó Chủ tịch Thường trực HĐND tỉnh đến.', ['Phó Chủ tịch Thường trực HĐND tỉnh']],
    ['of a body by its acronym', 'Ông An là Tổng Thư ký HNXK.', ['Tổng Thư ký HNXK']],
    ['of two bodies', 'Ủy viên Ban Chấp hành, Ban Thường vụ Tỉnh ủy', ['Ủy viên Ban Chấp hành, Ban Thường vụ Tỉnh ủy']],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'ROLE')).toEqual(expected)
  })

  test('the name after a role is not of it', () => {
    const text = 'Chủ tịch nước Lê Văn Bình'
    expect(found(text, 'ROLE')).toEqual(['Chủ tịch nước'])
    expect(found(text, 'PER')).toEqual(['Lê Văn Bình'])
  })

  test('a role word alone is nothing', () => {
    expect(found('Công ty thiếu giám đốc và kế toán trưởng.', 'ROLE')).toEqual([])
    expect(found('Cầu thủ đối phó rất tốt.', 'ROLE')).toEqual([])
  })

  test('former holders', () => {
    const text = 'Ông Lê An, nguyên Giám đốc Sở Nội vụ, đã mất.'
    expect(mention(text, 'nguyên Giám đốc Sở Nội vụ', 'ROLE')?.attributes).toEqual({ former: true })
  })
})

test.each(['BTV Lê An', 'BTV Hoàng Lan đưa tin.'])('%s: an occupation before a name is no body', (text) => {
  expect(found(text, 'ROLE')).toEqual(['BTV'])
  expect(found(text, 'ORG')).toEqual([])
})

test('the same letters before a body are one', () => {
  expect(found('BTV Tỉnh ủy họp.', 'ORG')).toContain('BTV Tỉnh ủy')
})
