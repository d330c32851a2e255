import { type AlignedText, replaceEach } from '@chugiai/text'

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/g
const CONTROLS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * The letters that stand between the quotes of a JSON string, as the string means them. Each escape is one section.
 *
 * @example
 * unescapeJson('M\\u01b0a\\nLũ').text // 'Mưa', a line break, 'Lũ'
 */
export function unescapeJson(content: string): AlignedText {
  return replaceEach(content, ESCAPE, ([, code, letter = '']) => {
    return code === undefined ? (CONTROLS[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16))
  })
}
