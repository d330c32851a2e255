import type { AnnotatedDocument } from '@chugiai/annotation'
import { assertArgument, assertOptions, BOOLEAN, oneOf, RECORD, type Span, STRING } from '@chugiai/text'
import { assertDocument } from './check-document.ts'
import { createEditor, type Editor } from './draw/editor.ts'
import type { Overlay } from './draw/overlay.ts'
import { arcsOf } from './model/arcs.ts'
import { blockTitle } from './model/block-title.ts'
import { type BlockItem, blocksOf } from './model/blocks.ts'
import { collectFrom, type ItemCollection } from './model/collection.ts'
import { type Item, itemsAt } from './model/items.ts'
import { paletteOf } from './model/palette.ts'
import type { AnnotationViewEvents, AnnotationViewOptions } from './options.ts'

/** Where a letter stands in the window, in pixels from its upper left corner. */
export interface Place {
  /** Its left edge. */
  readonly left: number
  /** The foot of its line. */
  readonly bottom: number
}

/** An annotated text on the page. */
export interface AnnotationView {
  /** Shows something else, or otherwise: what is not named stays. */
  update(options: Partial<AnnotationViewOptions>): void
  /** Calls back at an event, until the returned function is called. */
  on<E extends keyof AnnotationViewEvents>(event: E, listener: (detail: AnnotationViewEvents[E]) => void): () => void
  /** Scrolls letters into sight and puts the caret before them. */
  reveal(span: Span): void
  /** Shows the text from a letter on. */
  scrollTo(offset: number): void
  /** Makes the selection empty, where it ends. */
  collapse(): void
  /** Gives the text the focus. */
  focus(): void
  /** Where the caret is. */
  caret(): number
  /** The first letter in sight. */
  top(): number
  /** Where a letter stands in the window, in pixels; null when it is not drawn. */
  place(offset: number): Place | null
  /** Takes the view off the page. */
  destroy(): void
}

const KINDS = {
  document: RECORD,
  schema: { wanted: 'a label schema or null', accepts: (value: unknown) => value === null || RECORD.accepts(value) },
  layers: RECORD,
  mode: oneOf(['read', 'annotate']),
  selected: { wanted: 'an id or null', accepts: (value: unknown) => value === null || typeof value === 'string' },
  tags: BOOLEAN,
  rejected: BOOLEAN,
  relations: oneOf(['selected', 'all', 'none']),
  hits: { wanted: 'a list of spans', accepts: (value: unknown) => Array.isArray(value) },
  locale: STRING,
  label: STRING,
}

type Listeners = { [E in keyof AnnotationViewEvents]: Set<(detail: AnnotationViewEvents[E]) => void> }

/**
 * Shows an annotated text inside an element of the page: spans of any overlap and of several pieces, relations as arcs,
 * blocks of an article, search hits. It holds no state but what it is given, stores nothing, and asks nobody: who embeds
 * it listens and calls `update`. The text lives in a shadow root, styles in a constructed sheet: a strict
 * Content-Security-Policy needs no exception for it. Only what is on the screen is drawn: 1 MB with 10,000 spans is fine.
 *
 * @param parent an element without a shadow root of its own, whose height the view takes
 * @throws {ChugiaiError} `invalid_document`, `wrong_type`, `unknown_option`
 * @example
 * const view = createAnnotationView(element, { document, schema: newsLabelSchema, mode: 'annotate' })
 * view.on('select', ({ span }) => span && console.log(document.text.slice(span.start, span.end))) // 'Hà Nội'
 * view.on('activate', ({ id }) => view.update({ selected: id }))
 */
export function createAnnotationView(parent: HTMLElement, options: AnnotationViewOptions): AnnotationView {
  assertArgument(parent, { wanted: 'an element of the page', accepts: isElement }, 'parent')
  return new View(parent, options)
}

function isElement(value: unknown): boolean {
  return typeof HTMLElement !== 'undefined' && value instanceof HTMLElement
}

class View implements AnnotationView {
  #options: AnnotationViewOptions
  #items: ItemCollection
  #blocks: readonly BlockItem[] | null = null
  #shown: string | null = null
  readonly #editor: Editor
  readonly #listeners: Listeners = { caret: new Set(), select: new Set(), activate: new Set(), scroll: new Set() }

  constructor(parent: HTMLElement, options: AnnotationViewOptions) {
    check(options)
    this.#options = options
    this.#items = collectFrom(options.document)
    this.#editor = createEditor(parent, {
      onCaret: (offset) => this.#tell('caret', { offset }),
      onSelect: (span) => this.#options.mode === 'annotate' && this.#tell('select', { span }),
      onPress: (offset) => this.#tell('activate', { id: this.#pressed(offset), offset }),
    })
    this.#editor.view.scrollDOM.addEventListener('scroll', () => this.#tell('scroll', { top: this.top() }))
    this.#collect()
    this.#draw()
  }

  update(options: Partial<AnnotationViewOptions>): void {
    const before = this.#options
    const next = { ...before, ...options }
    check(next, before.document)
    this.#options = next
    if (next.document !== before.document) this.#collect()
    this.#draw()
  }

  on<E extends keyof AnnotationViewEvents>(event: E, listener: (detail: AnnotationViewEvents[E]) => void): () => void {
    this.#listeners[event].add(listener)
    return () => this.#listeners[event].delete(listener)
  }

  reveal(span: Span): void {
    this.#editor.reveal(span)
  }

  scrollTo(offset: number): void {
    this.#editor.scrollTo(offset)
  }

  collapse(): void {
    const { view } = this.#editor
    view.dispatch({ selection: { anchor: view.state.selection.main.to } })
  }

  focus(): void {
    this.#editor.view.focus()
  }

  caret(): number {
    return this.#editor.view.state.selection.main.head
  }

  top(): number {
    return this.#editor.top()
  }

  place(offset: number): Place | null {
    return this.#editor.view.coordsAtPos(offset)
  }

  destroy(): void {
    this.#editor.destroy()
    for (const listeners of Object.values(this.#listeners)) listeners.clear()
  }

  #tell<E extends keyof AnnotationViewEvents>(event: E, detail: AnnotationViewEvents[E]): void {
    for (const listener of this.#listeners[event]) listener(detail)
  }

  /** The shortest annotation there, or the next one around the one that is selected. */
  #pressed(offset: number): string | null {
    const here = itemsAt(this.#items.spans, offset).filter(this.#isShown)
    const index = here.findIndex(({ id }) => id === this.#options.selected)
    return (here[index + 1] ?? here[0])?.id ?? null
  }

  #collect(): void {
    const { document } = this.#options
    const { document: before } = this.#items
    this.#items = collectFrom(document, this.#items)
    if (this.#blocks === null || before.layers.blocks !== document.layers.blocks) this.#blocks = blocksOf(document)
  }

  /** Whether an annotation is drawn: not on a hidden layer, nor a rejected one that nobody asked for. */
  readonly #isShown = ({ id, layer, annotation }: Item): boolean => {
    const { rejected = false, selected, layers = {} } = this.#options
    return layers[layer] !== 'hide' && (rejected || annotation.status !== 'rejected' || id === selected)
  }

  #draw(): void {
    const { document, locale = 'vi', label = locale === 'vi' ? 'Văn bản' : 'Text' } = this.#options
    this.#editor.name(label)
    const overlay = this.#overlay(locale)
    if (document.text === this.#shown) this.#editor.draw(overlay)
    else this.#editor.show(document.text, overlay)
    this.#shown = document.text
  }

  #overlay(locale: string): Overlay {
    const {
      schema = null,
      selected = null,
      tags = true,
      relations = 'selected',
      hits = [],
      layers = {},
    } = this.#options
    const { items, spans, others, discontinuous, longest } = this.#items
    const isShown = this.#isShown
    const labels = schema === null ? items.map(({ annotation }) => annotation.label) : []
    const named = others.filter(({ layer }) => layers[layer] !== 'hide')
    return {
      items: spans,
      isShown,
      longest,
      blocks: this.#blocks ?? [],
      selectedId: selected,
      showTags: tags,
      palette: paletteOf(schema, labels),
      hits,
      arcs: arcsOf({ spans, discontinuous, others: named, isShown }, selected, relations),
      blockTitle: titlesIn(locale),
      compared: new Set(Object.keys(layers).filter((name) => layers[name] === 'compare')),
    }
  }
}

function titlesIn(locale: string): (type: string) => string {
  return (type) => blockTitle(type, locale)
}

/** @param before the document that was checked last */
function check(options: unknown, before: AnnotatedDocument | null = null): void {
  assertOptions(options, KINDS)
  const { document } = options as AnnotationViewOptions
  if (document !== before) assertDocument(document, before)
}
