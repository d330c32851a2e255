import { sliceSpan } from '@chugiai/text'
import { expect, test } from 'vitest'
import { scan } from '../src/scan.ts'
import { recognizer } from './found.ts'

const words = (text: string) => recognizer.words(text).map(({ span, kind }) => `${sliceSpan(text, span)}/${kind}`)

test.each([
  ['syllables and marks', 'Trời mưa.', ['Trời/syllable', 'mưa/syllable', './punctuation']],
  ['numbers', '1.234,5 và 17/18', ['1.234,5/number', 'và/syllable', '17/18/number']],
  ['dates and times', '30/4/1975 lúc 11h30', ['30/4/1975/date', 'lúc/syllable', '11h30/time']],
  ['law numbers', '46/2016/NĐ-CP, 1880/QĐ-TTg', ['46/2016/NĐ-CP/law', ',/punctuation', '1880/QĐ-TTg/law']],
  ['party document', '02-NQ/TW', ['02-NQ/TW/law']],
  ['abbreviations', 'TP.HCM v.v.', ['TP./abbreviation', 'HCM/syllable', 'v.v./abbreviation']],
  ['initials', 'N.V.A khai', ['N.V.A/abbreviation', 'khai/syllable']],
  ['codes', 'U23 C50', ['U23/code', 'C50/code']],
  ['mail and web', 'an.le@vidu.vn vidu.com.vn', ['an.le@vidu.vn/email', 'vidu.com.vn/url']],
  [
    'a full stop after an address',
    'Xem https://vidu.vn/a.',
    ['Xem/syllable', 'https://vidu.vn/a/url', './punctuation'],
  ],
  ['glued unit', '55km', ['55/number', 'km/syllable']],
  ['ampersand and apostrophe', 'GD&ĐT L’Avenir', ['GD&ĐT/syllable', 'L’Avenir/syllable']],
  ['dash between words', 'HNM-Chiều', ['HNM/syllable', '-/punctuation', 'Chiều/syllable']],
  ['dots', 'ừ... ờ…', ['ừ/syllable', '.../punctuation', 'ờ/syllable', '…/punctuation']],
  ['emoji and BOM', '\ufeff😀 a', ['😀/symbol', 'a/syllable']],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['\u0301\u0301 ở Huế', ['\u0301\u0301', 'ở', 'Huế']],
  ['(\u0301 a', ['(\u0301', 'a']],
  ['=\u0323\u0301', ['=\u0323\u0301']],
])('%j: no token begins with a mark of the one before', (text, expected) => {
  expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
