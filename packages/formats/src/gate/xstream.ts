import { childElements, parseXmlText, type XmlElement } from '../xml/parse-xml-text.ts'
import { escapeText } from '../xml/xml-letters.ts'

// XStream writes Java objects as XML: https://x-stream.github.io/tutorial.html
const NUMBERS = new Set(['int', 'long', 'short', 'byte', 'float', 'double', 'big-decimal', 'big-int'])
const MAPS = /map|properties$/
const LISTS = /list|set|array|vector$/

/** The value that GATE wrapped in XML of its own; `undefined` for what is none. */
export function parseWrapped(xml: string): unknown {
  // XML 1.1 differs in signs that no value has.
  const parsed = parseXmlText(xml.replace(/^<\?xml version='1\.1'/, "<?xml version='1.0'"), 'a value')
  if ('issue' in parsed) return undefined
  const [value] = childElements(parsed.root, 'value')
  return value === undefined ? undefined : javaValue(value, value.attributes.class ?? 'string')
}

function javaValue(element: XmlElement, kind: string): unknown {
  const { reference } = element.attributes
  if (reference !== undefined) {
    const target = follow(element, reference)
    // What refers to a thing around it has no end.
    return target === undefined || isWithin(element, target) ? null : javaValue(target, target.name)
  }
  if (NUMBERS.has(kind)) return Number(element.text)
  if (kind === 'boolean') return element.text === 'true'
  if (kind === 'null') return null
  if (MAPS.test(kind)) return mapOf(element)
  if (LISTS.test(kind)) return childElements(element).map((child) => javaValue(child, child.name))
  return element.text
}

function mapOf(element: XmlElement): Record<string, unknown> {
  const entries = childElements(element, 'entry').map((entry) => {
    const [key, value] = childElements(entry)
    return [key?.text ?? '', value === undefined ? null : javaValue(value, value.name)] as const
  })
  return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'))
}

/** `../../entry[2]/list`: up twice, the second `entry` there, the `list` in it. */
function follow(from: XmlElement, path: string): XmlElement | undefined {
  let at: XmlElement | undefined = from
  for (const step of path.split('/')) {
    if (at === undefined) return undefined
    if (step === '..') at = at.parent?.type === 'element' ? (at.parent as XmlElement) : undefined
    else {
      const [, name = step, nth = '1'] = /^(.*)\[(\d+)\]$/.exec(step) ?? []
      at = childElements(at, name)[Number(nth) - 1]
    }
  }
  return at
}

function isWithin(element: XmlElement, outer: XmlElement): boolean {
  for (let at: XmlElement | null = element; at?.type === 'element'; at = at.parent as XmlElement | null)
    if (at === outer) return true
  return false
}

/** A list or a map as GATE wraps it. */
export function formatWrapped(value: unknown): string {
  const kind = Array.isArray(value) ? 'list' : 'linked-hash-map'
  return `<?xml version='1.1'?><gate.corpora.ObjectWrapper><value class="${kind}">${inner(value)}</value></gate.corpora.ObjectWrapper>`
}

function inner(value: unknown): string {
  if (Array.isArray(value)) return value.map(wrapped).join('')
  return Object.entries(value as object)
    .map(([key, part]) => `<entry><string>${escapeText(key)}</string>${wrapped(part)}</entry>`)
    .join('')
}

function wrapped(value: unknown): string {
  if (value === null || value === undefined) return '<null/>'
  if (Array.isArray(value)) return `<list>${inner(value)}</list>`
  if (typeof value === 'object') return `<linked-hash-map>${inner(value)}</linked-hash-map>`
  if (typeof value === 'string') return `<string>${escapeText(value)}</string>`
  const kind = typeof value === 'boolean' ? 'boolean' : Number.isInteger(value) ? 'long' : 'double'
  return `<${kind}>${value}</${kind}>`
}
