import type { Argument } from '@chugiai/annotation'
import { defined } from '@chugiai/text'
import type { ReadItem, ReadOptions, TextFile } from '../format/format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { DocumentBuilder } from '../text/document-builder.ts'
import { stemOf } from '../text/input.ts'
import { childElement, childElements, localName, parseXmlText, type XmlElement } from '../xml/parse-xml-text.ts'

/** TEI's own elements for names and dates within the text. */
const NAMES = new Set([
  'persName',
  'placeName',
  'orgName',
  'geogName',
  'name',
  'rs',
  'date',
  'time',
  'num',
  'measure',
  'term',
  'objectName',
  'country',
  'settlement',
  'region',
  'roleName',
  'forename',
  'surname',
  'seg',
])
/** Elements that are not read as text. */
const APART = new Set(['teiHeader', 'standOff', 'spanGrp', 'linkGrp', 'note', 'fs', 'listRelation'])

/** Places where a line, a page or a column begins. */
const BREAKS = new Set(['lb', 'pb', 'cb'])

/** Elements that hold others, and no letters. */
const FRAMES = new Set([
  'TEI',
  'teiCorpus',
  'text',
  'group',
  'front',
  'body',
  'back',
  'div',
  'list',
  'table',
  'row',
  'lg',
  'sp',
])

interface Found {
  readonly element: XmlElement
  readonly start: number
  readonly end: number
}

/** Reads TEI: names in the text, and spans beside it between anchors or elements with ids. */
export function* readTei({ name, text }: TextFile, options: ReadOptions): Generator<ReadItem> {
  const parsed = parseXmlText(text, name)
  if ('issue' in parsed) {
    yield parsed.issue
    return
  }
  const reader = new TeiReader(parsed.root, options)
  const document = reader.read(stemOf(name))
  for (const issue of reader.issues) yield { ...issue, document: document.id }
  yield document
}

class TeiReader {
  readonly issues: FormatIssue[] = []
  readonly #root: XmlElement
  readonly #layer: string
  readonly #found: Found[] = []
  readonly #byId = new Map<string, Found>()
  readonly #made = new Map<string, string>()
  #text = ''
  /** Whether a line ends before the next letter. */
  #isBroken = false
  /** Whether a break parts what was read from the next letters. */
  #isSplit = false
  /** Elements whose letters are not read, by what they are. */
  readonly #unread = new Map<string, number>()
  readonly #features = new Map<string, XmlElement>()

  constructor(root: XmlElement, options: ReadOptions) {
    this.#root = root
    this.#layer = options.layer ?? 'mentions'
  }

  read(fallback: string) {
    for (const structure of descendants(this.#root, 'fs'))
      this.#features.set(`#${structure.attributes['xml:id']}`, structure)
    this.#walk(this.#root)
    const builder = new DocumentBuilder('tei', this.#text)
    for (const [what, count] of this.#unread)
      this.issues.push(formatIssue('extra_lost', `${count} not read: ${what}`, { severity: 'info', count }))
    for (const { element, start, end } of this.#found) {
      const { type, 'xml:id': id } = element.attributes
      const own = Object.entries(element.attributes).filter(
        ([key]) => key !== 'xml:id' && key !== 'type' && key !== '__proto__',
      )
      const made = builder.span(this.#layer, type ?? localName(element), [{ start, end }], {
        attributes: Object.fromEntries(own),
      })
      if (id !== undefined) this.#made.set(id, made)
    }
    for (const span of descendants(this.#root, 'span')) this.#addSpan(builder, span)
    for (const relation of descendants(this.#root, 'relation')) this.#addRelation(builder, relation)
    return builder.build(this.#root.attributes['xml:id'] ?? fallback)
  }

  /** The text in reading order. Blanks between the elements of what holds no letters itself are a line end. */
  #walk(element: XmlElement): void {
    const isFrame = FRAMES.has(localName(element))
    if (!isFrame) this.#breakLine()
    const start = this.#text.length
    for (const child of element.children) {
      const letters = child.type === 'text' || child.type === 'cdata' ? (child as { text?: string }).text : undefined
      if (letters !== undefined) this.#addText(letters, isFrame)
      else if (child.type === 'element') this.#enter(child as XmlElement, element)
      // What stands in a frame are paragraphs and the like: a line each.
      if (isFrame && child.type === 'element' && this.#text.length > start) this.#isBroken = true
    }
    const found = { element, start, end: Math.max(start, this.#text.length) }
    const id = element.attributes['xml:id']
    if (id !== undefined) this.#byId.set(id, found)
    if (NAMES.has(localName(element))) this.#found.push(found)
  }

  #enter(child: XmlElement, parent: XmlElement): void {
    const name = localName(child)
    const isOther = localName(parent) === 'choice' && childElements(parent)[0] !== child
    if (APART.has(name) || isOther) {
      const what = isOther ? `'${name}' beside what is read of a choice` : name
      if (isOther || name === 'note') this.#unread.set(what, (this.#unread.get(what) ?? 0) + 1)
    } else {
      // Words that a line, a page or a column parts are two, unless the break says no.
      const isBreak = BREAKS.has(name) && child.attributes.break !== 'no' && /\S$/.test(this.#text)
      this.#walk(child)
      if (isBreak) this.#isSplit = true
    }
  }

  /** The features of the structure (`fs`) that the attribute `corresp` names. */
  #featuresOf({ attributes: { corresp = '' } }: XmlElement): Record<string, string> {
    const own = this.#features.get(corresp)
    const features = own === undefined ? [] : childElements(own, 'f')
    return Object.fromEntries(
      features.map((feature) => [feature.attributes.name ?? '', childElement(feature, 'string')?.text ?? feature.text]),
    )
  }

  #addText(letters: string, isFrame: boolean): void {
    if (isFrame && letters.trim() === '') this.#isBroken = this.#text !== ''
    else {
      this.#breakLine()
      if (this.#isSplit && /^\S/.test(letters)) this.#text += '\n'
      if (letters !== '') this.#isSplit = false
      this.#text += letters
    }
  }

  #breakLine(): void {
    if (this.#isBroken) this.#text += '\n'
    this.#isBroken = false
  }

  #addSpan(builder: DocumentBuilder, span: XmlElement): void {
    const { from = '', to = from, ana = '', type, 'xml:id': id } = span.attributes
    const [first, last] = [from, to].map((pointer) => this.#byId.get(pointer.replace(/^#/, '')))
    if (first === undefined || last === undefined || last.end < first.start) {
      const hint = 'A span goes from one xml:id of the text to another.'
      this.issues.push(
        formatIssue('unknown_reference', `A span from ${from} to ${to} has no place in the text`, {
          severity: 'error',
          hint,
        }),
      )
      return
    }
    const label = type ?? ana.replace(/^#/, '')
    const note = span.text === '' ? undefined : span.text
    const details = { attributes: this.#featuresOf(span), ...defined({ note }) }
    const made = builder.span(this.#layer, label, [{ start: first.start, end: last.end }], details)
    if (id !== undefined) this.#made.set(id, made)
  }

  #addRelation(builder: DocumentBuilder, relation: XmlElement): void {
    const { name = '', active = '', passive = '' } = relation.attributes
    const ends = [
      { role: 'active', pointer: active },
      { role: 'passive', pointer: passive },
    ].flatMap(({ role, pointer }): Argument[] => {
      const id = this.#made.get(pointer.replace(/^#/, ''))
      return id === undefined ? [] : [{ role, id }]
    })
    if (ends.length === 2) builder.relation(this.#layer, name, ends, { attributes: this.#featuresOf(relation) })
    else {
      const hint = 'A relation names the xml:id of two spans.'
      this.issues.push(formatIssue('unknown_reference', `Relation ${name} names what is not there`, { hint }))
    }
  }
}

/** Every element of a name below another. */
function descendants(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (localName(element) === name) found.push(element)
    open.push(...childElements(element).reverse())
  }
  return found
}
