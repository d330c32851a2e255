import type { LineReadings } from './line-readings.ts'
import { CUES } from './name-cues.ts'
import { isLinked, type Line } from './page-model.ts'

const SHORTEST_HEADLINE = 15 // letters; shorter links are buttons
const LONGEST_HEADING = 40

/**
 * Follows lists of links to other articles, line by line: in an element that is named so, or behind a heading such as
 * `Các tin khác`.
 */
export class LinkLists {
  readonly #readings: LineReadings
  #isOpen = false

  constructor(readings: LineReadings) {
    this.#readings = readings
  }

  /** Whether the line is a link of such a list. */
  isEntry(line: Line): boolean {
    if (isLinked(line)) {
      const isListed = this.#isOpen || (line.cues & CUES.related) !== 0
      return isListed && line.url !== undefined && line.textLength >= SHORTEST_HEADLINE
    }
    if (this.#isHeading(line)) this.#isOpen = true
    else if (endsList(line)) this.#isOpen = false
    return false
  }

  #isHeading(line: Line): boolean {
    return line.textLength <= LONGEST_HEADING && this.#readings.of(line).boilerplate()?.kind === 'links'
  }
}

/** A heading opens something else, and so does a text; a date may stand beside a link. */
function endsList({ element, textLength }: Line): boolean {
  return /^h[1-6]$/.test(element.tag) || textLength >= LONGEST_HEADING
}
