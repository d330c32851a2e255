import { type AlignedText, Alignment, AlignmentBuilder } from '@chugiai/text'

/** A rewrite of text: reports its changes from left to right and says nothing of what stays. */
export type Rule = (text: string, out: Rewriter) => void

/** Collects the changes of one rule. Builds the alignment only when it is asked to. */
export class Rewriter {
  readonly #source: string
  readonly #builder: AlignmentBuilder | null
  #text = ''
  #done = 0

  constructor(source: string, record: boolean) {
    this.#source = source
    this.#builder = record ? new AlignmentBuilder() : null
  }

  /** What lies in `start..end` becomes `text`; an empty `text` removes it. Calls come in order and do not overlap. */
  replace(start: number, end: number, text: string): void {
    this.#keepTo(start)
    this.#text += text
    this.#builder?.replace(end - start, text.length)
    this.#done = end
  }

  /** What lies in `start..end` becomes the text of `part`, whose alignment is taken over section by section. */
  splice(start: number, end: number, part: AlignedText): void {
    this.#keepTo(start)
    this.#text += part.text
    if (this.#builder) appendSections(this.#builder, part.alignment)
    this.#done = end
  }

  get isChanged(): boolean {
    return this.#done > 0
  }

  /** The text so far with the rest of the source behind it. The alignment is the identity when none was recorded. */
  finish(): AlignedText {
    const source = this.#source
    if (this.#done === 0) return { text: source, alignment: Alignment.identity(source.length) }
    const text = this.#text + source.slice(this.#done)
    if (this.#builder === null) return { text, alignment: Alignment.identity(text.length) }
    return { text, alignment: this.#builder.keep(source.length - this.#done).build() }
  }

  #keepTo(start: number): void {
    if (start === this.#done) return
    this.#text += this.#source.slice(this.#done, start)
    this.#builder?.keep(start - this.#done)
  }
}

function appendSections(builder: AlignmentBuilder, alignment: Alignment): void {
  const sections = alignment.toJSON()
  for (let i = 0; i < sections.length; i += 2) {
    const source = sections[i]!
    const target = sections[i + 1]!
    if (target < 0) builder.keep(source)
    else builder.replace(source, target)
  }
}

/** Runs rules one after another; `null` when none changes anything. */
export function applyRules(text: string, rules: readonly Rule[], record: boolean): AlignedText | null {
  let result: AlignedText | null = null
  for (const rule of rules) {
    const source: string = result === null ? text : result.text
    const out = new Rewriter(source, record)
    rule(source, out)
    if (!out.isChanged) continue
    const next = out.finish()
    result =
      result === null || !record ? next : { text: next.text, alignment: result.alignment.compose(next.alignment) }
  }
  return result
}
