import type { AnnotatedDocument, Annotation, SpanAnnotation } from '@chugiai/annotation'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { list } from '../terminal/options.ts'
import { visible } from '../terminal/visible.ts'
import { documentsOf } from './documents-of.ts'
import { writeLine } from './write-lines.ts'

/** One difference between two sets of documents. */
interface Difference {
  readonly id: string
  /** `added` and `removed` as seen from the first set. */
  readonly change: 'added' | 'removed' | 'relabelled' | 'text' | 'document_added' | 'document_removed'
  readonly layer?: string
  readonly start?: number
  readonly end?: number
  readonly label?: string
  readonly before?: string
  readonly quote?: string
}

/** `chugiai diff`: what two annotated sets say differently of the same documents; status 1 when they do. */
export async function diffCommand([one = '', other = '']: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const [before, after] = [await documentsOf(one), await documentsOf(other)]
  const layers = list(flags.layers) ?? ['mentions']
  const counts = new Map<string, number>()
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    for (const difference of differencesOf(id, before.get(id), after.get(id), layers)) {
      counts.set(difference.change, (counts.get(difference.change) ?? 0) + 1)
      await writeLine(flags.json === true ? JSON.stringify(difference) : lineOf(difference))
    }
  }
  const told = [...counts].map(([change, count]) => `${count} ${change}`)
  process.stderr.write(`${told.length === 0 ? 'no difference' : told.join(', ')}\n`)
  return counts.size > 0 ? EXIT.findings : EXIT.done
}

function differencesOf(
  id: string,
  before: AnnotatedDocument | undefined,
  after: AnnotatedDocument | undefined,
  layers: readonly string[],
): Difference[] {
  if (before === undefined) return [{ id, change: 'document_added' }]
  if (after === undefined) return [{ id, change: 'document_removed' }]
  if (before.text !== after.text) return [{ id, change: 'text' }]
  return layers.flatMap((layer) => layerDifferences(id, layer, spansOf(before, layer), spansOf(after, layer)))
}

function spansOf({ layers }: AnnotatedDocument, name: string): SpanAnnotation[] {
  const isSpan = (one: Annotation): one is SpanAnnotation => one.kind === 'span' && one.status !== 'rejected'
  return (layers[name]?.annotations ?? []).filter(isSpan)
}

function layerDifferences(id: string, layer: string, before: SpanAnnotation[], after: SpanAnnotation[]): Difference[] {
  const [gone, come] = [without(before, after), without(after, before)]
  const relabelled = new Map<SpanAnnotation, SpanAnnotation>()
  for (const one of gone) {
    const taken = new Set(relabelled.values())
    const other = come.find((candidate) => !taken.has(candidate) && placeOf(candidate) === placeOf(one))
    if (other !== undefined) relabelled.set(one, other)
  }
  const kept = new Set(relabelled.values())
  const about = (one: SpanAnnotation) => ({
    ...{
      id,
      layer,
      start: one.spans[0]?.start ?? 0,
      end: one.spans.at(-1)?.end ?? 0,
      label: one.label,
      quote: one.quote,
    },
  })
  const all: Difference[] = [
    ...gone.map((one): Difference => {
      const other = relabelled.get(one)
      return other === undefined
        ? { change: 'removed', ...about(one) }
        : { change: 'relabelled', ...about(other), before: one.label }
    }),
    ...come.filter((one) => !kept.has(one)).map((one): Difference => ({ change: 'added', ...about(one) })),
  ]
  return all.sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0))
}

const placeOf = ({ spans }: SpanAnnotation) => JSON.stringify(spans)
const keyOf = (one: SpanAnnotation) => `${one.label} ${placeOf(one)}`

/** Those of one list that the other has not, each as often as it is missing. */
function without(all: readonly SpanAnnotation[], others: readonly SpanAnnotation[]): SpanAnnotation[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return all.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0
    left.set(keyOf(one), count - 1)
    return count <= 0
  })
}

const SIGNS: Readonly<Record<Difference['change'], string>> = {
  added: '+',
  removed: '-',
  relabelled: '~',
  text: '!',
  document_added: '+',
  document_removed: '-',
}

function lineOf({ id, change, layer, start, end, label, before, quote }: Difference): string {
  const sign = SIGNS[change]
  if (change === 'text') return visible(`${sign} ${id}: the texts differ`)
  if (layer === undefined)
    return visible(`${sign} ${id}: document ${change === 'document_added' ? 'added' : 'removed'}`)
  const labels = before === undefined ? label : `${before} → ${label}`
  return visible(`${sign} ${id} ${layer} [${start}-${end}] ${labels} ${JSON.stringify(quote)}`)
}
