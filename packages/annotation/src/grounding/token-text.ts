/** What a token has beside its letters, at its front and at its end. */
export interface Marker {
  readonly front: string
  readonly back: string
}

/** Tokens joined to one text, with the place of each. */
export interface TokenText {
  readonly text: string
  /** For each token its span in `text`, without its markers; empty for tokens that stand for no letters. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** For each token the marker that was taken off its front and off its end. */
  readonly markers: readonly Marker[]
}

const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
}
/** What tokenizers write beside the text: its ends, padding, a word they do not know. */
const SPECIAL = /^(?:\[(?:CLS|SEP|PAD|MASK|UNK)\]|<\/?s>|<(?:pad|mask|unk|cls|sep|eos|bos)>|<\|[a-z_]+\|>)$/i
const UNKNOWN = /^(?:\[UNK\]|<unk>)$/i
const BYTE = /^<0x[0-9A-Fa-f]{2}>$/

/** Whether a token stands for no letters of the text, or for letters that it does not say. */
export function isSpecialToken(token: string): boolean {
  return SPECIAL.test(token)
}

/** Whether a token stands for letters that it does not say: `<unk>`. */
export function isUnknownToken(token: string): boolean {
  return UNKNOWN.test(token)
}

interface Piece extends Marker {
  readonly letters: string
  /** Whether a blank stands before it. */
  readonly isApart: boolean
}

/**
 * Takes the markers of tokenizers and column files off (`##`, `▁`, `@@`, `Ġ`, `-LRB-`, `\/`, `_`) and joins the tokens,
 * with blanks between those that are not parts of one word. Tokens that are bytes of UTF-8 in disguise (GPT-2's letters,
 * `<0xC4>`) are decoded together; two that share a letter both get it. Special tokens that `text` does not hold are
 * empty.
 */
export function joinTokens(tokens: readonly string[], text: string): TokenText {
  const bytes = bytesOf(tokens)
  if (bytes !== null) return joinBytes(tokens, bytes)
  const isMarked = tokens.some((token) => token.startsWith('\u2581') && token.length > 1)
  const spans: { start: number; end: number }[] = []
  const markers: Marker[] = []
  let joined = ''
  let isOpen = true
  for (const token of tokens) {
    const { letters, front, back, isApart } = pieceOf(token, isMarked, text)
    if (!isOpen && isApart) joined += ' '
    spans.push({ start: joined.length, end: joined.length + letters.length })
    markers.push({ front, back })
    joined += letters
    isOpen = back === '@@'
  }
  return { text: joined, spans, markers }
}

function pieceOf(token: string, isMarked: boolean, text: string): Piece {
  const whole = { letters: token, front: '', back: '', isApart: !isMarked }
  if (SPECIAL.test(token) && !text.includes(token)) return { ...whole, letters: '' }
  const bracket = BRACKETS[token]
  if (bracket !== undefined && !text.includes(token)) return { ...whole, letters: bracket }
  if (token.startsWith('##') && token.length > 2)
    return { letters: token.slice(2), front: '##', back: '', isApart: false }
  if (token.endsWith('@@') && token.length > 2) return { ...whole, letters: token.slice(0, -2), back: '@@' }
  if (token.startsWith('\u2581')) return { letters: token.slice(1), front: '\u2581', back: '', isApart: true }
  const letters = /\\[/*]/.test(token) && !text.includes(token) ? token.replace(/\\([/*])/g, '$1') : token
  return { ...whole, letters }
}

/** The bytes of each token, where the tokens are bytes; `null` where they are letters. */
function bytesOf(tokens: readonly string[]): (readonly number[])[] | null {
  const isByteLevel = tokens.some((token) => /^[\u0120\u010a]/.test(token))
  if (!isByteLevel && !tokens.some((token) => BYTE.test(token))) return null
  const encoder = new TextEncoder()
  return tokens.map((token) => {
    if (SPECIAL.test(token)) return []
    if (BYTE.test(token)) return [Number.parseInt(token.slice(3, 5), 16)]
    if (!isByteLevel) return [...encoder.encode(token.replace(/\u2581/g, ' '))]
    const bytes = [...token].map((letter) => BYTE_OF_LETTER.get(letter))
    return bytes.includes(undefined) ? [...encoder.encode(token)] : (bytes as number[])
  })
}

/** GPT-2 writes each byte as a letter: those that print as themselves, the others from U+0100 on. */
const BYTE_OF_LETTER = /* @__PURE__ */ byteLetters()

function byteLetters(): ReadonlyMap<string, number> {
  const prints = (byte: number) => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae
  const letters = new Map<string, number>()
  let next = 0x100
  for (let byte = 0; byte < 256; byte++) letters.set(String.fromCodePoint(prints(byte) ? byte : next++), byte)
  return letters
}

function joinBytes(tokens: readonly string[], bytes: readonly (readonly number[])[]): TokenText {
  const { text, offsets } = decodeBytes(Uint8Array.from(bytes.flat()))
  let done = 0
  const spans = bytes.map((own) => {
    const [start, end] = [done, done + own.length]
    done = end
    const from = offsets[start] ?? text.length
    if (own.length === 0) return { start: from, end: from }
    // The letter that the last byte belongs to, whole.
    let last = end
    while (last < offsets.length - 1 && offsets[last] === offsets[end - 1]) last++
    return { start: from, end: offsets[last] ?? text.length }
  })
  return { text, spans, markers: tokens.map(() => ({ front: '', back: '' })) }
}

/** A text, and for each byte the offset of the letter that it belongs to. A byte that is part of none is one sign. */
function decodeBytes(bytes: Uint8Array): { text: string; offsets: Int32Array } {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const offsets = new Int32Array(bytes.length + 1)
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const size = letterSize(bytes, at)
    offsets.fill(text.length, at, at + size)
    text += decoder.decode(bytes.subarray(at, at + size))
    at += size
  }
  offsets[bytes.length] = text.length
  return { text, offsets }
}

/** How many bytes the letter at `at` has; 1 where they do not make one. */
function letterSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const size = lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1
  for (let i = 1; i < size; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 1
  return size
}
