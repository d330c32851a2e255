import { type AlignedText, Alignment, AlignmentBuilder, unchanged } from '@chugiai/text'

/** A rewrite of text. */
export interface Rule {
  /** Reports its changes from left to right and says nothing of what stays. */
  readonly rewrite: (text: string, out: Rewriter) => void
  /** Does natively what it can of the same, where nobody asks for the record; `rewrite` then does the rest. */
  readonly shortcut?: (text: string) => string
}

const BUFFER = 4096 // code units that are written together; String.fromCharCode takes them as arguments
const SHORT_GAP = 64 // what stays between two changes is copied when it is shorter than this, and sliced when it is longer

// Many small changes are slow as strings, so they go through one buffer. Rules run one at a time, so one is enough.
const buffer = /* @__PURE__ */ new Uint16Array(BUFFER)

/** Collects the changes of one rule. Builds the alignment only when it is asked to. */
export class Rewriter {
  readonly #source: string
  readonly #record: boolean
  #builder: AlignmentBuilder | null = null
  #text = ''
  #done = 0
  #buffered = 0 // code units in the buffer that are not in #text yet

  constructor(source: string, record: boolean) {
    this.#source = source
    this.#record = record
  }

  /** What lies in `start..end` becomes `text`; an empty `text` removes it. Calls come in order and do not overlap. */
  replace(start: number, end: number, text: string): void {
    this.#keepTo(start)
    this.#append(text)
    this.#builder?.replace(end - start, text.length)
    this.#done = end
  }

  /** What lies in `start..end` becomes one code unit. */
  replaceByCode(start: number, end: number, code: number): void {
    this.#keepTo(start)
    this.#push(code)
    this.#builder?.replace(end - start, 1)
    this.#done = end
  }

  /** What lies in `start..end` becomes the text of `part`, whose alignment is taken over section by section. */
  splice(start: number, end: number, part: AlignedText): void {
    this.flush()
    this.#text += this.#source.slice(this.#done, start) + part.text
    if (this.#record) appendSections(this.#builderAt(start), part.alignment)
    this.#done = end
  }

  get isChanged(): boolean {
    return this.#done > 0
  }

  /** The text so far with the rest of the source behind it. The alignment is the identity when none was recorded. */
  finish(): AlignedText {
    const source = this.#source
    if (this.#done === 0) return { text: source, alignment: Alignment.identity(source.length) }
    this.#keepTo(source.length)
    this.flush()
    const text = this.#text
    return { text, alignment: this.#builder?.build() ?? Alignment.identity(text.length) }
  }

  /** The builder, with all up to `start` recorded as kept. */
  #builderAt(start: number): AlignmentBuilder {
    this.#builder ??= new AlignmentBuilder()
    return this.#builder.keep(start - this.#done)
  }

  #keepTo(start: number): void {
    if (this.#record) this.#builderAt(start)
    if (start - this.#done > SHORT_GAP) this.#append(this.#source.slice(this.#done, start))
    else for (let i = this.#done; i < start; i++) this.#push(this.#source.charCodeAt(i))
    this.#done = start
  }

  #append(text: string): void {
    if (text.length === 1) {
      this.#push(text.charCodeAt(0))
      return
    }
    if (text === '') return
    this.flush()
    this.#text += text
  }

  #push(code: number): void {
    if (this.#buffered === BUFFER) this.flush()
    buffer[this.#buffered++] = code
  }

  /** Empties the buffer, which all rewriters share: to be called before another rewriter runs. */
  flush(): void {
    if (this.#buffered === 0) return
    this.#text += String.fromCharCode.apply(null, buffer.subarray(0, this.#buffered) as unknown as number[])
    this.#buffered = 0
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
    const next = applyRule(result === null ? text : result.text, rule, record)
    if (next === null) continue
    result =
      result === null || !record ? next : { text: next.text, alignment: result.alignment.compose(next.alignment) }
  }
  return result
}

function applyRule(text: string, { rewrite, shortcut }: Rule, record: boolean): AlignedText | null {
  const source = record || shortcut === undefined ? text : shortcut(text)
  const out = new Rewriter(source, record)
  rewrite(source, out)
  if (out.isChanged) return out.finish()
  return source === text ? null : unchanged(source)
}
