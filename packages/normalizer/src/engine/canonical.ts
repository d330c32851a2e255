// Canonical ordering is an insertion sort in V8 and ICU: 100,000 marks of two classes in turn take eight seconds. Runs
// longer than any letter's are put in order here first, in linear time.

const LONGEST_RUN = 64 // marks on one letter; the longest of any language has a dozen
const FIRST_MARK = 0x300 // no mark is below
const LAST_CLASS = '\u0345' // the mark of the highest combining class, which all others move before
const MARK = /\p{M}/u

/** `text.normalize(form)`, in time that grows with the length on any text. */
export function toCanonical(text: string, form: 'NFC' | 'NFD'): string {
  return inOrder(text).normalize(form)
}

function inOrder(text: string): string {
  if (text.length <= LONGEST_RUN) return text
  let out = ''
  let done = 0
  for (let start = 0; start < text.length; ) {
    const end = endOfMarks(text, start)
    if (end - start > LONGEST_RUN) {
      out += text.slice(done, start) + orderMarks(text.slice(start, end))
      done = end
    }
    start = Math.max(end, start + 1)
  }
  return done === 0 ? text : out + text.slice(done)
}

function endOfMarks(text: string, start: number): number {
  let end = start
  while (end < text.length && text.charCodeAt(end) >= FIRST_MARK) {
    const character = String.fromCodePoint(text.codePointAt(end)!)
    if (!MARK.test(character)) break
    end += character.length
  }
  return end
}

/** Sorts each stretch of marks that may move by class, marks of one class in the order they stand in. */
function orderMarks(run: string): string {
  const order = new MarkOrder()
  let out = ''
  let stretch = new Map<number, string[]>()
  for (const character of run) {
    for (const mark of order.decompose(character)) {
      const rank = order.rankOf(mark)
      if (rank === 0) {
        out += joinByRank(stretch) + mark
        stretch = new Map()
      } else {
        const same = stretch.get(rank)
        if (same === undefined) stretch.set(rank, [mark])
        else same.push(mark)
      }
    }
  }
  return out + joinByRank(stretch)
}

function joinByRank(stretch: ReadonlyMap<number, readonly string[]>): string {
  return [...stretch]
    .sort(([a], [b]) => a - b)
    .map(([, marks]) => marks.join(''))
    .join('')
}

/** Combining classes, as far as they can be told by what NFD does to two marks: JavaScript does not name them. */
class MarkOrder {
  readonly #decomposed = new Map<string, readonly string[]>()
  readonly #ranks = new Map<string, number>()
  readonly #classes: { readonly mark: string; readonly rank: number }[] = []

  decompose(character: string): readonly string[] {
    const known = this.#decomposed.get(character)
    if (known !== undefined) return known
    const marks = [...character.normalize('NFD')]
    this.#decomposed.set(character, marks)
    return marks
  }

  /** The same for marks of one class, and less for those that go before; 0 for one that stays where it is. */
  rankOf(mark: string): number {
    const known = this.#ranks.get(mark)
    if (known !== undefined) return known
    const rank = mark !== LAST_CLASS && !goesBefore(mark, LAST_CLASS) ? 0 : this.#rankAmong(mark)
    this.#ranks.set(mark, rank)
    return rank
  }

  #rankAmong(mark: string): number {
    const before = this.#classes.filter((known) => goesBefore(known.mark, mark))
    const behind = this.#classes.filter((known) => goesBefore(mark, known.mark))
    const same = this.#classes.find((known) => !before.includes(known) && !behind.includes(known))
    if (same !== undefined) return same.rank
    const low = Math.max(0, ...before.map(({ rank }) => rank))
    const high = Math.min(LAST_RANK, ...behind.map(({ rank }) => rank))
    const rank = (low + high) / 2 // some 60 classes: halving never runs out
    this.#classes.push({ mark, rank })
    return rank
  }
}

const LAST_RANK = 1

function goesBefore(mark: string, other: string): boolean {
  return (other + mark).normalize('NFD') !== other + mark
}
