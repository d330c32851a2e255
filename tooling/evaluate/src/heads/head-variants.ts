import type { Record } from '../record.ts'

/** A known article under one order of the lines above its story, with one tail; and what must be read of it. */
export interface HeadVariant {
  readonly id: string
  /** The order by its letters: T title, S lede, A author, D date, C change, X section, U share bar. */
  readonly order: string
  readonly tail: string
  readonly text: string
  readonly gold: VariantGold
}

export interface VariantGold {
  readonly title: string
  readonly lede: string
  readonly people: readonly string[]
  /** To the minute, as ISO 8601 has it. */
  readonly date: string
  readonly section: string | null
  readonly figures: readonly string[]
}

/** How today's crawls order what stands above a story. */
export const ORDERS = [
  'TADS',
  'TDAS',
  'DTAS',
  'TDS',
  'XTDS',
  'XDTS',
  'TSAD',
  'TSD',
  'ADTS',
  'DATS',
  'TXDAS',
  'TDCS',
  'TADUS',
] as const

const TAILS = ['', 'A', 'AG', 'AUG'] as const // A author, U share bar, G tags

const SECTION = 'Xã hội'
const AUTHOR = 'Vũ Minh Châu'
const CHANGED = 'Cập nhật: 14/10/2025 09:10'

/** Every order and tail of an article whose title and lede are known. The invented author replaces its own. */
export function headVariants(record: Record): HeadVariant[] {
  const { id, title, sapo, body, captions = [] } = record
  if (!sapo || !Array.isArray(body)) return []
  const story = body.filter((line) => !captions.includes(line))
  return ORDERS.flatMap((order) =>
    TAILS.map((tail) => ({
      id,
      order,
      tail,
      text: [...linesOf(order, title, sapo), ...withFigures(story, captions), ...linesOf(tail, title, sapo)].join(
        '\n\n',
      ),
      gold: {
        title,
        lede: sapo,
        people: order.includes('A') || tail.includes('A') ? [AUTHOR] : [],
        date: '2025-10-13T07:45',
        section: order.includes('X') ? SECTION : null,
        figures: captions,
      },
    })),
  )
}

function linesOf(letters: string, title: string, lede: string): string[] {
  const lines: { readonly [letter: string]: string } = {
    T: title,
    S: lede,
    A: AUTHOR,
    D: '13/10/2025 07:45',
    C: CHANGED,
    X: SECTION,
    U: 'Facebook Twitter Zalo',
    G: 'Từ khóa: đời sống, nông thôn',
  }
  return [...letters].map((letter) => lines[letter]!)
}

/** A hole before each caption, as where a picture stood. */
function withFigures(story: readonly string[], captions: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(story.length / (captions.length + 1)))
  return story.flatMap((line, i) => {
    const caption = (i + 1) % step === 0 ? captions[(i + 1) / step - 1] : undefined
    return caption === undefined || i === story.length - 1 ? [line] : [line, `\n\n${caption}`]
  })
}
