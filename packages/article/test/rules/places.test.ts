import { expect, test } from 'vitest'
import { isPlace } from '../../src/rules/places.ts'

test.each(['Hà Nội', 'HÀ NỘI', 'TP.HCM', 'Seoul', 'từ Singapore', 'Mỹ'])('%s is a place', (text) => {
  expect(isPlace(text)).toBe(true)
})

test.each(['Hà Giang', 'Thái Bình', 'Thu Hà', 'Hà Nội mới', ''])('%j may be a name', (text) => {
  expect(isPlace(text)).toBe(false)
})
