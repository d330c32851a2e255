/** Bytes 0x80-0x9F of windows-1252; the five that it leaves open stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOfCharacter = /* @__PURE__ */ new Map([...HIGH].map((character, i) => [character.charCodeAt(0), 0x80 + i]))

/** The character of one byte. */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte)
}

/**
 * A text that was read as windows-1252 or latin-1, one code unit a byte again. Characters that no byte stands for stay,
 * so offsets do not change.
 */
export function bytesOfText(text: string): string {
  let units = ''
  let done = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const byte = code > 0xff ? byteOfCharacter.get(code) : undefined
    if (byte === undefined) continue
    units += text.slice(done, i) + String.fromCharCode(byte)
    done = i + 1
  }
  return done === 0 ? text : units + text.slice(done)
}

const CHUNK = 1 << 13 // arguments of one call

/** Bytes as a string, one code unit a byte. */
export function textOfBytes(bytes: Uint8Array): string {
  let units = ''
  for (let i = 0; i < bytes.length; i += CHUNK) {
    units += String.fromCharCode.apply(null, bytes.subarray(i, i + CHUNK) as unknown as number[])
  }
  return units
}
