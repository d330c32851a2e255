import type { Passage } from '../passages.ts'
import { boilerplateKind } from '../rules/boilerplate.ts'
import { CUES } from './name-cues.ts'
import { isLinked, type Line } from './page-model.ts'

const SHORTEST_HEADLINE = 15 // letters; shorter links are buttons
const LONGEST_HEADING = 40

/**
 * Follows lists of links to other articles, line by line: in an element that is named so, or behind a heading such as
 * `Các tin khác`.
 */
export class LinkLists {
  #isOpen = false

  /** Whether the line is a link of such a list. */
  isEntry(line: Line, passage: Passage): boolean {
    if (isLinked(line)) {
      const isListed = this.#isOpen || (line.cues & CUES.related) !== 0
      return isListed && line.url !== undefined && line.textLength >= SHORTEST_HEADLINE
    }
    if (isHeadingOfLinks(passage)) this.#isOpen = true
    else if (endsList(line)) this.#isOpen = false
    return false
  }
}

function isHeadingOfLinks(passage: Passage): boolean {
  return passage.text.length <= LONGEST_HEADING && boilerplateKind(passage) === 'links'
}

/** A heading opens something else, and so does a text; a date may stand beside a link. */
function endsList({ element, textLength }: Line): boolean {
  return /^h[1-6]$/.test(element.tag) || textLength >= LONGEST_HEADING
}
