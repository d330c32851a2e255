import type { Line, PageElement } from './page-model.ts'

/** Whether an element is `outer` or stands in it. */
export function isInside(element: PageElement, outer: PageElement): boolean {
  let at: PageElement | null = element
  while (at !== null && at.depth > outer.depth) at = at.parent
  return at === outer
}

/** The element itself or the nearest around it that `test` holds for. */
export function closest(element: PageElement, test: (element: PageElement) => boolean): PageElement | null {
  let at: PageElement | null = element
  while (at !== null && !test(at)) at = at.parent
  return at
}

/** The element `levels` further out, or the outermost. */
export function outward(element: PageElement, levels: number): PageElement {
  let at = element
  for (let i = 0; i < levels && at.parent !== null; i++) at = at.parent
  return at
}

/** The lines of an element. */
export function linesOf(lines: readonly Line[], { firstLine, endLine }: PageElement): readonly Line[] {
  return lines.slice(firstLine, endLine)
}
