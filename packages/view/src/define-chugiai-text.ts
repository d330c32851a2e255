import type { AnnotatedDocument, LabelSchema } from '@chugiai/annotation'
import { ChugiaiError } from '@chugiai/text'
import type { ViewErrorCode } from './codes.ts'
import { type AnnotationView, createAnnotationView } from './create-annotation-view.ts'
import type { AnnotationViewOptions } from './options.ts'

/** What the element shows, as JSON text or as the value it says. */
type Json<T> = T | string

/** `<chugiai-text>` on a page. */
export interface ChugiaiTextElement extends HTMLElement {
  /** The document: the value, or its JSON. Null before there is one. */
  document: Json<AnnotatedDocument> | null
  /** Colours and titles of labels, likewise. */
  schema: Json<LabelSchema> | null
  /** The view inside, for whatever the element has no attribute for; null before there is a document. */
  readonly view: AnnotationView | null
}

const ATTRIBUTES = [
  'document',
  'schema',
  'mode',
  'selected',
  'relations',
  'locale',
  'label',
  'tags',
  'rejected',
] as const

/**
 * Registers `<chugiai-text>`, which shows the document that its JSON says: that of a
 * `<script type="application/json">` inside it, of the attribute or property `document`, or of the file at `src`. Attributes:
 * `schema`, `mode`, `selected`, `relations`, `locale`, `label`, `tags="off"`, `rejected="on"`. It sends the events of the view as
 * `chugiai-caret`, `chugiai-select`, `chugiai-activate`, and `chugiai-error` for what cannot be shown. A second call does
 * nothing; neither does one outside of a browser.
 */
export function defineChugiaiText(name = 'chugiai-text'): void {
  if (typeof customElements === 'undefined' || customElements.get(name) !== undefined) return
  customElements.define(name, elementClass())
}

/** Made at the first call: there is no HTMLElement to extend on a server. */
function elementClass() {
  return class extends HTMLElement implements ChugiaiTextElement {
    static readonly observedAttributes = [...ATTRIBUTES, 'src']
    #view: AnnotationView | null = null
    #document: Json<AnnotatedDocument> | null = null
    #schema: Json<LabelSchema> | null = null
    #isPlanned = false

    get view(): AnnotationView | null {
      return this.#view
    }

    get document(): Json<AnnotatedDocument> | null {
      return this.#document
    }

    set document(value: Json<AnnotatedDocument> | null) {
      this.#document = value
      this.#plan()
    }

    get schema(): Json<LabelSchema> | null {
      return this.#schema
    }

    set schema(value: Json<LabelSchema> | null) {
      this.#schema = value
      this.#plan()
    }

    connectedCallback(): void {
      this.#plan()
    }

    disconnectedCallback(): void {
      this.#view?.destroy()
      this.#view = null
    }

    attributeChangedCallback(name: string): void {
      if (name === 'src') void this.#load()
      else this.#plan()
    }

    /** Once for all that is set in one go, and when the parser has read what is inside. */
    #plan(): void {
      if (this.#isPlanned) return
      this.#isPlanned = true
      const run = () => {
        this.#isPlanned = false
        this.#attempt(() => this.#show())
      }
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run, { once: true })
      else queueMicrotask(run)
    }

    #show(): void {
      const json = this.#document ?? this.getAttribute('document') ?? this.#inside()
      if (!this.isConnected || json === null) return
      const options = this.#options(read<AnnotatedDocument>(json, 'document'))
      if (this.#view === null) this.#view = this.#create(options)
      else this.#view.update(options)
    }

    #inside(): string | null {
      return this.querySelector('script[type="application/json"]')?.textContent ?? null
    }

    #create(options: AnnotationViewOptions): AnnotationView {
      const view = createAnnotationView(this, options)
      view.on('caret', (detail) => this.#send('caret', detail))
      view.on('select', (detail) => this.#send('select', detail))
      view.on('activate', (detail) => {
        view.update({ selected: detail.id })
        this.#send('activate', detail)
      })
      return view
    }

    #options(shown: AnnotatedDocument): AnnotationViewOptions {
      const schema = this.#schema ?? this.getAttribute('schema')
      const text = (name: string) => {
        const value = this.getAttribute(name)
        return value === null ? {} : { [name]: value }
      }
      return {
        document: shown,
        schema: schema === null ? null : read<LabelSchema>(schema, 'schema'),
        tags: this.getAttribute('tags') !== 'off',
        rejected: this.getAttribute('rejected') === 'on',
        ...text('mode'),
        ...text('selected'),
        ...text('relations'),
        ...text('locale'),
        ...text('label'),
      }
    }

    async #load(): Promise<void> {
      const source = this.getAttribute('src')
      if (source === null) return
      try {
        const answer = await fetch(source)
        if (!answer.ok) throw new Error(`${source} was answered with ${answer.status}`)
        if (this.getAttribute('src') === source) this.document = await answer.text()
      } catch (error) {
        this.#send('error', { error })
      }
    }

    #attempt(run: () => void): void {
      try {
        run()
      } catch (error) {
        this.#send('error', { error })
      }
    }

    #send(name: string, detail: unknown): void {
      this.dispatchEvent(new CustomEvent(`chugiai-${name}`, { detail, bubbles: true, composed: true }))
    }
  }
}

function read<T>(json: Json<T>, path: string): T {
  if (typeof json !== 'string') return json
  try {
    return JSON.parse(json) as T
  } catch (cause) {
    const code: ViewErrorCode = 'invalid_document'
    throw new ChugiaiError(code, `This is no JSON: ${json.slice(0, 40)}`, {
      path,
      cause,
      hint: 'Write it with JSON.stringify; inside a script element, write < as \\u003c.',
    })
  }
}
