import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readMarks } from './slim-html.ts'

/** The part of linkedom that is used here; its own types lean on those of the browser. */
type ParseHtml = (html: string) => { readonly document: ConstructorParameters<typeof Readability>[0] }

/**
 * Lets Readability choose the body of a page.
 *
 * @param slim the page as the scanner wrote it
 * @returns the indexes of the lines that it keeps, in order; none when it finds no body
 */
export function pickBody(slim: string): number[] {
  const { document } = (parseHTML as unknown as ParseHtml)(slim)
  const reader = new Readability<{ readonly textContent: string | null }>(document, {
    disableJSONLD: true,
    // Classes need no cleaning and the content no serializing: only the marks in its text are read.
    keepClasses: true,
    serializer: (element) => element,
  })
  const marks = readMarks(reader.parse()?.content?.textContent ?? '')
  return [...new Set(marks)].sort((a, b) => a - b)
}
