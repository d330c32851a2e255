import { passageOfText } from '../page/passages.ts'
import { readBoilerplate } from '../rules/boilerplate.ts'
import { CUES } from './name-cues.ts'
import { isLinked, type Line, lineText, type ScannedPage } from './page-model.ts'

const SHORTEST_HEADLINE = 15 // letters; shorter links are buttons
const LONGEST_HEADING = 40

/**
 * Follows lists of links to other articles, line by line: in an element that is named so, or behind a heading such as
 * `Các tin khác`.
 */
export class LinkLists {
  #isOpen = false

  /** Whether the line is a link of such a list. */
  isEntry(page: ScannedPage, line: Line): boolean {
    if (isLinked(line)) {
      const isListed = this.#isOpen || (line.cues & CUES.related) !== 0
      return isListed && line.url !== undefined && line.textLength >= SHORTEST_HEADLINE
    }
    if (isHeadingOfLinks(page, line)) this.#isOpen = true
    else if (endsList(line)) this.#isOpen = false
    return false
  }
}

function isHeadingOfLinks(page: ScannedPage, line: Line): boolean {
  return line.textLength <= LONGEST_HEADING && readBoilerplate(passageOfText(lineText(page, line)))?.kind === 'links'
}

/** A heading opens something else, and so does a text; a date may stand beside a link. */
function endsList({ element, textLength }: Line): boolean {
  return /^h[1-6]$/.test(element.tag) || textLength >= LONGEST_HEADING
}
