/** A run of text between two tags. */
interface TextNode {
  /** Name of the element that it stands in. */
  readonly parent: string
  /** Where it starts in the text of the page. */
  readonly start: number
}

/** The text of a page, and the nodes that it is made of. */
export interface PageText {
  readonly text: string
  readonly nodes: readonly TextNode[]
}

/** Reads markup as plain as that of the anchoring cases: no entities, no comments, every element of another name. */
export function readPage(html: string): PageText {
  const nodes: TextNode[] = []
  const open: string[] = []
  let text = ''
  for (const piece of html.split(/(<[^>]*>)/).filter((part) => part !== '')) {
    const tag = /^<(\/?)(\w+)/.exec(piece)
    if (tag === null) {
      nodes.push({ parent: open.at(-1) ?? '', start: text.length })
      text += piece
    } else if (tag[1] === '/') open.pop()
    else open.push(tag[2]!)
  }
  return { text, nodes }
}

const TEXT_PATH = /^\/\/(\w+)\/text\(\)(?:\[(\d+)\])?$/

/** A place in a text node as an offset in the text of the page. The node is named as in `//b/text()[2]`. */
export function pageOffset({ nodes }: PageText, path: string, offset: number): number {
  const [, parent, number = '1'] = TEXT_PATH.exec(path)!
  const siblings = nodes.filter((node) => node.parent === parent)
  return siblings[Number(number) - 1]!.start + offset
}
