import { model } from '@chugiai/model-vi'
import { expect, test } from 'vitest'
import { phraseKey } from '../src/names/introductions.ts'
import { nameListsOf, readNameLists } from '../src/names/read-name-lists.ts'
import { Folder, runValue, settingsOf } from '../src/recognizer.ts'

const { words } = (await settingsOf({ model, parts: ['words'] })).model!
const { syllables, folds } = words!.model
const PLACE = 1
const PERSON = 2
const TEXT = [
  'Hôm qua mưa to ở xã Tân Lộc và lũ về.',
  'Người dân xã Tân Lộc đã về nhà từ sáng.',
  'Chợ của xã Tân Lộc đông lắm.',
  'Sáng nay ông Lê Văn Tám nói với ông Lê Văn Tám và bà Lê Văn Tám.',
  'Cây cầu Mưa To đã xong, mưa to và mưa to, mưa to và mưa to, rồi lại mưa to.',
].join('\n')

function listed(text: string, name: string, places: readonly string[] = []): number {
  const { runs } = nameListsOf(readNameLists([text], places, syllables))
  return runs.of(phraseKey(name).key)
}

test('a name is of the kind that most words before it tell', () => {
  expect(listed(TEXT, 'Tân Lộc')).toBe(runValue(PLACE, false, 3))
  expect(listed(TEXT, 'Lê Văn Tám')).toBe(runValue(PERSON, false, 3))
})

test('a name is found however it is written', () => {
  for (const form of ['tân lộc', 'TÂN LỘC', 'Tân Lộc'.normalize('NFD')]) {
    expect(listed(TEXT, form)).toBe(listed(TEXT, 'Tân Lộc'))
  }
})

test('what stands there seldom is no name, and a place of the official lists always is', () => {
  expect(listed('Tôi ở xã Tân Lộc và về xã Tân Lộc.', 'Tân Lộc')).toBe(0)
  expect(listed('', 'Tân Lộc', ['Tân Lộc'])).toBe(runValue(PLACE, false, 3))
})

test('what is mostly written small is no name', () => {
  expect(listed(`${TEXT}\n${'Trời mưa to quá, lại mưa to nữa rồi. '.repeat(9)}`, 'mưa to', ['Mưa To'])).toBe(0)
})

test('capitals of syllables count inside of sentences alone', () => {
  const { capitals } = readNameLists([TEXT.repeat(3)], [], syllables)
  const idOf = (word: string) => {
    const { hash, check } = new Folder(folds).fold(word, 0, word.length)
    return syllables.idOf(hash, check)
  }
  expect(capitals[idOf('lộc')]).toBe(8)
  expect(capitals[idOf('ông')]).toBe(1)
})

test('two readings are the same', () => {
  expect(readNameLists([TEXT], ['Mai Châu'], syllables)).toEqual(readNameLists([TEXT], ['Mai Châu'], syllables))
})
