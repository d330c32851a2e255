import { fieldOf } from '../record/record-input.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { text, wholeNumber } from '../terminal/options.ts'
import { type CorpusRecord, corpusRecords } from './corpus-records.ts'
import { apportion, seededRandom } from './random.ts'
import { writeLine } from './write-lines.ts'

/** Records of one kind: how many there were, and a fair choice of them. */
interface Stratum {
  seen: number
  readonly chosen: { readonly order: number; readonly line: Uint8Array }[]
}

/**
 * `chugiai sample`: so many records, each as likely as any other, in the order in which they came. By a field, as large a
 * part of each value. A seed decides, so that the same records come again. Memory holds the sample of each value.
 */
export async function sampleCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const count = wholeNumber('--count', flags.count ?? 100)
  const random = seededRandom(wholeNumber('--seed', flags.seed ?? 1, 0))
  const by = text(flags.by)
  const strata = new Map<string, Stratum>()
  let order = 0
  let failed = 0
  for await (const record of corpusRecords(files, flags, () => failed++)) {
    const key = by === undefined ? '' : keyOf(record, by)
    const stratum = strata.get(key) ?? { seen: 0, chosen: [] }
    strata.set(key, stratum)
    take(stratum, { order: order++, line: record.line }, count, random)
  }
  const all = [...strata.values()]
  const sizes = apportion(
    Math.min(count, order),
    all.map(({ seen }) => seen),
  )
  const chosen = all.flatMap((stratum, i) => some(stratum, sizes[i] ?? 0, random))
  for (const { line } of chosen.sort((a, b) => a.order - b.order)) await writeLine(line)
  process.stderr.write(`${chosen.length} of ${order}${by === undefined ? '' : valuesNote(by, strata)}\n`)
  return failed > 0 ? EXIT.findings : EXIT.done
}

/** How many values there were, and how many records have none: a field that is misspelt divides nothing. */
function valuesNote(by: string, strata: ReadonlyMap<string, Stratum>): string {
  const without = strata.get('')?.seen ?? 0
  const values = strata.size - (without > 0 ? 1 : 0)
  return `, ${values} values of ${by}${without === 0 ? '' : `; ${without} records have no ${by}`}`
}

function keyOf({ value = {} }: CorpusRecord, by: string): string {
  return JSON.stringify(fieldOf(value, by)) ?? ''
}

/** Algorithm R (Waterman; Vitter 1985). */
function take(stratum: Stratum, item: Stratum['chosen'][number], most: number, random: () => number): void {
  stratum.seen++
  if (stratum.chosen.length < most) stratum.chosen.push(item)
  else {
    const place = Math.floor(random() * stratum.seen)
    if (place < most) stratum.chosen[place] = item
  }
}

/** So many of a stratum's choice, each as likely as any other. */
function some({ chosen }: Stratum, size: number, random: () => number): Stratum['chosen'] {
  const left = [...chosen].sort((a, b) => a.order - b.order)
  while (left.length > size) left.splice(Math.floor(random() * left.length), 1)
  return left
}
