import type { PageFacts, Script } from './page-model.ts'
import type { Attributes } from './tag-reader.ts'

const MOST_SCRIPTS = 20
const LONGEST_SCRIPT = 1_000_000
const MOST_VALUES = 50 // of one name

/** Collects what the head of a page, and a few elements of its body, say beside the text. */
export class FactsReader {
  readonly #meta = new Map<string, string[]>()
  readonly #jsonLd: Script[] = []
  readonly #times: string[] = []
  #title: string | null = null
  #lang = ''
  #baseUrl = ''
  #canonicalUrl = ''
  #licenceUrl = ''

  open(tag: string, attributes: Attributes): void {
    if (tag === 'meta') this.#readMeta(attributes)
    else if (tag === 'link') this.#readLink(attributes)
    else if (tag === 'html') this.#lang ||= attributes.lang?.trim() ?? ''
    else if (tag === 'base') this.#baseUrl ||= attributes.href?.trim() ?? ''
    else if (tag === 'time' && attributes.datetime && this.#times.length < MOST_VALUES) {
      this.#times.push(attributes.datetime.trim())
    }
  }

  #readMeta(attributes: Attributes): void {
    const content = attributes.content?.trim()
    if (content === undefined || content === '') return
    for (const key of ['name', 'property', 'itemprop'] as const) {
      const name = attributes[key]?.trim().toLowerCase()
      if (!name) continue
      const values = this.#meta.get(name) ?? []
      if (values.length < MOST_VALUES) this.#meta.set(name, [...values, content])
    }
  }

  #readLink({ rel, href }: Attributes): void {
    if (rel?.toLowerCase() === 'canonical') this.#canonicalUrl ||= href?.trim() ?? ''
    else if (rel?.toLowerCase() === 'license') this.#licenceUrl ||= href?.trim() ?? ''
  }

  /** The text of the first `<title>`; pages inside the page have titles of their own. */
  addTitle(text: string): void {
    this.#title = (this.#title ?? '') + text
  }

  get hasTitle(): boolean {
    return this.#title !== null
  }

  addScript(text: string, start: number): void {
    if (this.#jsonLd.length < MOST_SCRIPTS && text.length <= LONGEST_SCRIPT) this.#jsonLd.push({ text, start })
  }

  build(): Omit<PageFacts, 'properties'> {
    return {
      title: (this.#title ?? '').replace(/\s+/g, ' ').trim(),
      lang: this.#lang,
      baseUrl: this.#baseUrl,
      canonicalUrl: this.#canonicalUrl,
      licenceUrl: this.#licenceUrl,
      meta: this.#meta,
      jsonLd: this.#jsonLd,
      times: this.#times,
    }
  }
}
