import { type AlignedText, replaceEach } from '@chugiai/text'

// A base with the marks that Latin letters take. Other scripts have next to nothing that composes.
const LETTER_WITH_MARKS = /[^\u0300-\u036f][\u0300-\u036f]+/g

/**
 * A text whose letters are composed where Unicode has a composed form, with the way back: `Hue\u0323\u0302` to `Huệ`.
 * Text that is composed already is looked through and nothing more.
 */
export function composeLetters(text: string): AlignedText {
  return replaceEach(text, LETTER_WITH_MARKS, ([letter]) => letter.normalize('NFC'))
}
