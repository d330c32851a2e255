/** What markup is made of: letters, and tags that open and close. */
export type MarkupEvent =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly isEmpty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }

/** A tag that goes on for longer is none: so that what is never closed costs no more than this. */
const MOST = 20_000

/**
 * Reads markup that may be no XML, as corpora have it: a bare `&` or `<` is a letter, nothing is looked up anywhere.
 * Comments, declarations and instructions are passed over.
 */
export function* scanTags(source: string): Generator<MarkupEvent> {
  let done = 0
  let at = source.indexOf('<')
  while (at >= 0) {
    const end = tagEnd(source, at)
    const event = end < 0 ? null : eventOf(source.slice(at, end))
    if (event === null) {
      at = source.indexOf('<', at + 1)
      continue
    }
    if (at > done) yield { kind: 'text', text: readReferences(source.slice(done, at)) }
    if (event !== 'passed') yield event
    done = end
    at = source.indexOf('<', end)
  }
  if (done < source.length) yield { kind: 'text', text: readReferences(source.slice(done)) }
}

/** Behind the `>` of a tag, whose quotes may hold others; -1 if there is none near. */
function tagEnd(source: string, start: number): number {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!source.startsWith(open, start)) continue
    const end = source.slice(start, start + MOST).indexOf(close)
    return end < 0 ? -1 : start + end + close.length
  }
  let quote = ''
  for (let i = start + 1; i < Math.min(source.length, start + MOST); i++) {
    const sign = source[i] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '>') return i + 1
    else if (sign === '<') return -1
    else if ((sign === '"' || sign === "'") && source[i - 1] === '=') quote = sign
  }
  return -1
}

function eventOf(tag: string): MarkupEvent | 'passed' | null {
  if (tag.startsWith('<![CDATA[')) return { kind: 'text', text: tag.slice(9, -3) }
  if (tag.startsWith('<!') || tag.startsWith('<?')) return 'passed'
  const [, slash, name] = /^<(\/?)([\p{L}_][^\s/>]*)/u.exec(tag) ?? []
  if (name === undefined) return null
  if (slash === '/') return { kind: 'close', name }
  const isEmpty = tag.endsWith('/>')
  return { kind: 'open', name, attributes: attributesOf(tag.slice(name.length + 1, isEmpty ? -2 : -1)), isEmpty }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(
    /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g,
  )) {
    attributes.set(name, readReferences(double ?? single ?? bare ?? ''))
  }
  return attributes
}

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Letters written by number or by one of XML's names; all else stays. */
function readReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMES[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? whole : String.fromCodePoint(code)
  })
}
