import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml'
import { type FormatIssue, formatIssue } from '../format/issue.ts'

export type { XmlElement } from '@rgrove/parse-xml'

/** The root of an XML file, or why there is none. */
export type ParsedXml = { readonly root: XmlElement } | { readonly issue: FormatIssue }

/**
 * Parses XML 1.0. Entities of a file's own are refused, whether they stand in it or outside: they are how small files grow
 * without bound, and how a file makes its reader open others. Nothing is ever loaded.
 */
export function parseXmlText(text: string, name: string): ParsedXml {
  const root = text.search(/<[\p{L}_:]/u)
  if (text.slice(0, root < 0 ? text.length : root).includes('<!ENTITY')) {
    return refused(
      'unsafe_xml',
      `${name} declares entities`,
      'Write the letters themselves, or have them expanded first.',
      name,
    )
  }
  try {
    const { root: found } = parseXml(text)
    return found === null ? refused('invalid_xml', `${name} has no element`, HINT, name) : { root: found }
  } catch (error) {
    const isDeep = !(error instanceof XmlError)
    const why = isDeep ? 'elements within elements without end' : (error as Error).message.split('\n')[0]
    return refused('invalid_xml', `${name} is no XML: ${why}`, HINT, name)
  }
}

const HINT = 'Mend the file where the message says.'

function refused(code: 'invalid_xml' | 'unsafe_xml', message: string, hint: string, path: string): ParsedXml {
  return { issue: formatIssue(code, message, { severity: 'error', hint, path }) }
}

/** Elements right within another, all or those of a name (without the prefix of its namespace). */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      child.type === 'element' && (name === undefined || localName(child as XmlElement) === name),
  )
}

/** The first element of a name right within another. */
export function childElement(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element, name)[0]
}

/** The letters within the first child of a name. */
export function childText(element: XmlElement, name: string): string | undefined {
  return childElement(element, name)?.text
}

/** The name of an element without the prefix of its namespace. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}
