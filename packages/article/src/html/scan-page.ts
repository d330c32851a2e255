import { alignOf, imageUrl, isHidden, isIcon, lateImageUrl, linkUrl, namesOf, relationCues } from './attributes.ts'
import { ElementStack, type Frame, type Open } from './element-stack.ts'
import { FactsReader } from './facts-reader.ts'
import { LineWriter } from './line-writer.ts'
import { mediumOf } from './media.ts'
import { CUES, NameCues } from './name-cues.ts'
import type { ItemProperty, PageElement, PageImage, PageMedium, ScannedPage } from './page-model.ts'
import { SlimWriter } from './slim-html.ts'
import { type Attributes, readTags, type TagHandler } from './tag-reader.ts'
import { BLOCKS, BOLD, DROPPED, IGNORED, ITALICS, VOID } from './tags.ts'

const MOST_RUNS = 1_000_000 // every character reference is one; a book has fewer
const MOST_IMAGES = 5_000
const MOST_PROPERTIES = 500

/**
 * Reads a page once, from front to back: texts with their places, lines, pictures, what the head says, and a slim page
 * for Readability without scripts, menus and empty elements. Time and memory follow the length of the page.
 */
export function scanPage(html: string): ScannedPage {
  const scanner = new PageScanner(html)
  readTags(html, scanner)
  return scanner.build()
}

class PageScanner implements TagHandler {
  readonly #html: string
  readonly #names = new NameCues()
  readonly #facts = new FactsReader()
  readonly #writer = new LineWriter()
  readonly #slim = new SlimWriter()
  readonly #stack = new ElementStack((frame, outer) => this.#leave(frame, outer))
  readonly #images: Open<PageImage>[] = []
  readonly #media: PageMedium[] = []
  readonly #properties: ItemProperty[] = []
  /** The `srcset` of a `<source>`, for the picture behind it. */
  #source: string | undefined
  #attributeCuts = 0
  #unsafeUrls = 0
  #unclosedAt: number | null = null

  constructor(html: string) {
    this.#html = html
  }

  open(tag: string, attributes: Attributes): void {
    this.#facts.open(tag, attributes)
    this.#addMedium(mediumOf(tag, attributes))
    if (IGNORED.has(tag)) return
    if (BLOCKS.has(tag)) this.#writer.end(false)
    this.#stack.closeImplied(tag)
    if (VOID.has(tag) || tag === 'amp-img') this.#addVoid(tag, attributes)
    else if (this.#stack.hasRoomFor(tag)) this.#stack.push(this.#frameOf(tag, attributes))
  }

  #addMedium(kind: PageMedium['kind'] | null): void {
    if (kind === null || this.#media.length >= MOST_IMAGES || this.#stack.top.isDropped) return
    this.#media.push({ kind, line: this.#writer.next })
  }

  #addVoid(tag: string, attributes: Attributes): void {
    const { isDropped, showsImages } = this.#stack.top
    if (tag === 'img' || tag === 'amp-img') {
      if (showsImages) this.#addImage(attributes)
    } else if (isDropped) return
    else if (tag === 'source') this.#source ??= attributes.srcset ?? attributes['data-srcset']
    else if (tag === 'hr') this.#writer.end(false)
    else if (tag === 'br') this.#breakLine()
    else if (attributes.itemprop !== undefined && attributes.content !== undefined) {
      this.#addProperty(this.#propertyOf(attributes.itemprop, attributes))
    }
  }

  #breakLine(): void {
    const { element } = this.#stack.top
    const image = this.#images.at(-1)
    if (image?.element === element && image.line === this.#writer.next && !this.#writer.isOpen) image.endsLine = true
    this.#writer.end(true)
    this.#slim.lineBreak(element.depth)
  }

  #addImage(attributes: Attributes): void {
    const { url, isUnsafe } = imageUrl(attributes, this.#source)
    this.#source = undefined
    if (isUnsafe) this.#unsafeUrls++
    const { cues } = this.#stack.top
    if (isIcon(attributes, url) || isHidden(attributes) || cues & CUES.author) return
    const alt = attributes.alt?.replace(/\s+/g, ' ').trim()
    this.#pushImage(this.#stack.top, url, alt, this.#writer.next + (this.#writer.isOpen ? 1 : 0))
  }

  #pushImage(frame: Frame, url: string | undefined, alt: string | undefined, line: number): void {
    const { element, slim, isDropped, link } = frame
    const last = this.#images.at(-1)
    if (last !== undefined && last.line === line && isSamePicture(last, url, isDropped)) {
      if (url !== undefined) last.url ??= url
      return
    }
    if (this.#images.length >= MOST_IMAGES) return
    slim.images++
    this.#slim.image(element.depth)
    const known = { ...(url ? { url } : {}), ...(alt ? { alt } : {}), ...(link ? { link } : {}) }
    this.#images.push({ element, line, endsLine: false, ...known })
  }

  /** The figure that an element stands in or opens; it keeps the address of a picture that a script would put there. */
  #figureOf(tag: string, attributes: Attributes, outer: Frame): Frame['figure'] {
    const figure = tag === 'figure' ? {} : outer.figure
    if (figure === null || figure.url !== undefined) return figure
    const url = tag === 'iframe' ? undefined : lateImageUrl(attributes)
    if (url !== undefined) figure.url = url
    return figure
  }

  #frameOf(tag: string, attributes: Attributes): Frame {
    const outer = this.#stack.top
    const block = BLOCKS.get(tag)
    const names = namesOf(attributes)
    const isDropped = outer.isDropped || DROPPED.has(tag) || isHidden(attributes)
    const isLink = tag === 'a' && attributes.href !== undefined
    const slimTag = isDropped || this.#slim.isFull ? null : (block ?? (isLink ? 'a' : null))
    const mark = this.#slim.mark()
    if (slimTag !== null) this.#slim.open(slimTag, attributes, outer.element.depth)
    return {
      tag,
      element: block === undefined ? outer.element : this.#elementOf(tag, names, attributes, outer),
      isBlock: block !== undefined,
      isDropped,
      showsImages: outer.showsImages && (!isDropped || outer.isDropped || tag === 'noscript') && !isHidden(attributes),
      figure: this.#figureOf(tag, attributes, outer),
      collects: this.#collectorOf(tag, attributes, outer),
      isBold: outer.isBold || BOLD.has(tag),
      isItalic: outer.isItalic || ITALICS.has(tag),
      link: isLink && !isDropped ? this.#linkOf(attributes.href!) : outer.link,
      cues: outer.cues | this.#names.of(names) | relationCues(attributes),
      slimTag,
      mark,
      property: isDropped ? null : this.#propertyIn(attributes),
      slim: { text: 0, linked: 0, links: isLink ? 1 : 0, images: 0 },
    }
  }

  #elementOf(tag: string, names: string, attributes: Attributes, { element: parent }: Frame): Open<PageElement> {
    const firstLine = this.#writer.next
    return { tag, parent, depth: parent.depth + 1, names, align: alignOf(attributes), firstLine, endLine: firstLine }
  }

  #collectorOf(tag: string, { type }: Attributes, outer: Frame): Frame['collects'] {
    if (tag === 'script') return type?.trim().toLowerCase() === 'application/ld+json' ? 'json' : null
    return tag === 'title' && !outer.isDropped && !this.#facts.hasTitle ? 'title' : null
  }

  #linkOf(href: string): string {
    const { url, isUnsafe } = linkUrl(href)
    if (isUnsafe) this.#unsafeUrls++
    return url
  }

  /** A property of microdata, or who wrote it by the relation of the link. */
  #propertyIn(attributes: Attributes): Open<ItemProperty> | null {
    const name = attributes.itemprop ?? (attributes.rel === 'author' ? 'author' : undefined)
    return name ? this.#propertyOf(name, attributes) : null
  }

  #propertyOf(name: string, { content, datetime }: Attributes): Open<ItemProperty> {
    const value = content ?? datetime
    const run = this.#writer.runs.length
    return { name: name.trim(), ...(value ? { value } : {}), firstRun: run, endRun: run }
  }

  #addProperty(property: ItemProperty): void {
    if (this.#properties.length < MOST_PROPERTIES) this.#properties.push(property)
  }

  close(tag: string): void {
    if (tag === 'br') this.open('br', {})
    if (BLOCKS.has(tag)) this.#writer.end(false)
    this.#stack.close(tag)
  }

  #leave(frame: Frame, { slim, cues }: Frame): void {
    if (frame.isBlock) {
      this.#writer.end(false)
      frame.element.endLine = this.#writer.next
    }
    const late = frame.tag === 'figure' && frame.slim.images === 0 ? frame.figure?.url : undefined
    if (late !== undefined && !frame.isDropped) this.#pushImage(frame, late, undefined, frame.element.firstLine)
    if (!frame.isBlock && frame.cues & ~cues & CUES.place) this.#writer.endPlace(frame.slim.text)
    if (frame.property !== null) this.#addProperty({ ...frame.property, endRun: this.#writer.runs.length })
    if (frame.slimTag !== null && isIdle(frame)) {
      this.#slim.cut(frame.mark)
      return
    }
    if (frame.slimTag !== null) this.#slim.close(frame.slimTag)
    slim.text += frame.slim.text
    slim.linked += frame.slimTag === 'a' ? frame.slim.text : frame.slim.linked
    slim.links += frame.slim.links
    slim.images += frame.slim.images
  }

  text(start: number, end: number, decoded: string | null): void {
    const { collects, isDropped } = this.#stack.top
    if (collects === 'title') this.#facts.addTitle(decoded ?? this.#html.slice(start, end))
    else if (collects === 'json') this.#facts.addScript(this.#html.slice(start, end), start)
    else if (!isDropped && this.#writer.runs.length < MOST_RUNS) this.#addText(start, end, decoded)
  }

  #addText(start: number, end: number, decoded: string | null): void {
    const frame = this.#stack.top
    const text = decoded ?? this.#html.slice(start, end)
    const length = lettersOf(text)
    if (length === 0 && !this.#writer.isOpen) return
    const opened = this.#writer.add({ start, end, text: decoded }, text, length, frame)
    if (opened !== null) this.#slim.beginLine(opened.index, frame.element.depth)
    this.#slim.text(text)
    frame.slim.text += length
  }

  unclosed(start: number): void {
    this.#unclosedAt = start
  }

  attributeCut(): void {
    this.#attributeCuts++
  }

  build(): ScannedPage {
    const root = this.#stack.closeAll()
    this.#writer.end(false)
    root.element.endLine = this.#writer.next
    const { runs, lines } = this.#writer
    return {
      html: this.#html,
      runs,
      lines,
      images: this.#images,
      media: this.#media,
      facts: { ...this.#facts.build(), properties: this.#properties },
      cuts: {
        flattened: this.#stack.flattened,
        isTooLong: runs.length >= MOST_RUNS || this.#slim.isCut,
        attributes: this.#attributeCuts,
        unsafeUrls: this.#unsafeUrls,
        unclosedAt: this.#unclosedAt,
      },
      slim: this.#slim.build(),
    }
  }
}

/** The same picture once more: for browsers without scripts, or for other screens. */
function isSamePicture({ url: known }: PageImage, url: string | undefined, isStandIn: boolean): boolean {
  if (known === undefined || url === undefined) return isStandIn
  return fileOf(known) === fileOf(url)
}

function fileOf(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^.*\//s, '')
}

const LINKED_SHARE = 0.75
const FEWEST_LINKS = 2
const MOST_UNLINKED = 100 // letters beside the links: dates, bullets, a heading

/** Whether an element holds nothing, or a list of links: Readability need not see it. */
function isIdle({ slimTag, slim: { text, linked, links, images } }: Frame): boolean {
  if (text === 0) return images === 0
  if (slimTag === 'a' || links < FEWEST_LINKS) return false
  return linked >= text * LINKED_SHARE && text - linked <= MOST_UNLINKED
}

/** Number of letters and signs of a text: its length without what a browser collapses at either end. */
function lettersOf(text: string): number {
  return text.trim().length
}
