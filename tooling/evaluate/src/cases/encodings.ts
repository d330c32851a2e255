import { decode, encode, type WritableEncoding } from '@chugiai/normalizer'
import { type Case, exactCase } from './case.ts'

/** Names of iconv, and ours. */
const ICONV_NAMES: Readonly<Record<string, WritableEncoding>> = {
  'TCVN5712-1': 'tcvn5712-1',
  VISCII: 'viscii',
  CP1258: 'windows-1258',
}

/** Names of vietnamese-conversion are ours. */
const CONVERTER_NAMES = ['vni', 'tcvn3', 'viqr'] as const

/** A text with what a converter makes of it: for each encoding a string whose characters stand for windows-1252 bytes. */
type Converted = Readonly<Record<'unicode' | (typeof CONVERTER_NAMES)[number], string>>

/** Checks texts with their bytes, in hexadecimal, by encoding: both ways. */
export function checkBytes(content: string): Case[] {
  const vectors = JSON.parse(content) as Readonly<Record<string, string>>[]
  return vectors.flatMap((vector) =>
    Object.entries(ICONV_NAMES).flatMap(([name, encoding]) => {
      const unicode = vector.unicode!
      const bytes = Buffer.from(vector[name]!, 'hex')
      return [
        exactCase(`${unicode}, from ${name}`, decode(bytes, { encoding }).text, unicode),
        exactCase(`${unicode}, to ${name}`, Buffer.from(encode(unicode, encoding).bytes).toString('hex'), vector[name]),
      ]
    }),
  )
}

/** Checks texts with the strings that a converter makes of them: both ways. */
export function checkConvertedTexts(content: string): Case[] {
  return (JSON.parse(content) as Converted[]).flatMap(checkConverted)
}

const ROW = /\{ unicode: (['"])(.+?)\1, vni: (['"])(.+?)\3, tcvn3: (['"])(.+?)\5, viqr: (['"])(.+?)\7 \}/g

/** Checks the converter's table of letters, a source file of JavaScript with a row `{ unicode, vni, tcvn3, viqr }` each. */
export function checkConvertedLetters(content: string): Case[] {
  return readLetters(content).flatMap(checkConverted)
}

/** The rows of the table. */
export function readLetters(source: string): Converted[] {
  return [...source.matchAll(ROW)].map((match) => ({
    unicode: match[2]!,
    vni: match[4]!,
    tcvn3: match[6]!,
    viqr: match[8]!,
  }))
}

const windows1252 = new TextDecoder('windows-1252')

function checkConverted(converted: Converted): Case[] {
  const { unicode } = converted
  return CONVERTER_NAMES.flatMap((encoding) => [
    exactCase(`${unicode}, from ${encoding}`, decode(converted[encoding], { encoding }).text, unicode),
    exactCase(`${unicode}, to ${encoding}`, windows1252.decode(encode(unicode, encoding).bytes), converted[encoding]),
  ])
}
