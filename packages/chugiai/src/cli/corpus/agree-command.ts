import {
  type AnnotatedDocument,
  agreement,
  type CorpusAgreement,
  type CorpusAgreementOptions,
  type Score,
} from '@chugiai/annotation'
import { ChugiaiError } from '@chugiai/text'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { choice, list, text } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { visible } from '../terminal/visible.ts'
import { MEASURES, UNITS } from './agree-measures.ts'
import { documentsOf } from './documents-of.ts'

/**
 * `chugiai agree`: how far annotators agree. Each file holds the documents of one annotator; one file alone holds the
 * layers of several (`mentions@an`, `mentions@lan`).
 */
export async function agreeCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const { documents, layers } = files.length === 1 ? await fromOne(files[0] ?? '', flags) : await fromMany(files, flags)
  const measure = choice('--measure', flags.measure ?? 'f1', MEASURES)
  const unit = choice('--unit', flags.unit ?? 'token', UNITS)
  const options: CorpusAgreementOptions = { measure, unit }
  try {
    const result = agreement(documents, layers, options)
    process.stdout.write(flags.json === true ? `${JSON.stringify(result)}\n` : tableOf(result, documents.length))
    return EXIT.done
  } catch (error) {
    if (!(error instanceof ChugiaiError)) throw error
    throw new UsageError(`${error.message}. ${error.hint ?? ''}`, { cause: error })
  }
}

interface Sides {
  readonly documents: readonly AnnotatedDocument[]
  readonly layers: readonly string[]
}

async function fromOne(file: string, flags: FlagValues): Promise<Sides> {
  const documents = [...(await documentsOf(file)).values()]
  const found = [...new Set(documents.flatMap(({ layers }) => Object.keys(layers)))].filter((name) =>
    name.includes('@'),
  )
  const layers = list(flags.layers) ?? found.sort()
  if (layers.length < 2)
    throw new UsageError(`${file} has not two layers to compare. Name them: --layers mentions@an,mentions@lan`)
  return { documents, layers }
}

/** The layer of each file, side by side in the documents that all files have. */
async function fromMany(files: readonly string[], flags: FlagValues): Promise<Sides> {
  const layer = text(flags.layer) ?? 'mentions'
  const sides: Map<string, AnnotatedDocument>[] = []
  for (const file of files) sides.push(await documentsOf(file))
  const [first = new Map<string, AnnotatedDocument>(), ...others] = sides
  const shared = [...first.values()].filter(({ id }) => others.every((side) => side.has(id)))
  const left = sides
    .map((side, i) => ({ file: files[i] ?? '', count: side.size - shared.length }))
    .filter(({ count }) => count > 0)
  for (const { file, count } of left)
    process.stderr.write(`${visible(file)}: ${count} documents that the others have not do not count\n`)
  const layers = files.map((_, i) => `${layer}@${i + 1}`)
  return { layers, documents: shared.map((document) => together(document, sides, layer, files)) }
}

function together(
  document: AnnotatedDocument,
  sides: readonly ReadonlyMap<string, AnnotatedDocument>[],
  layer: string,
  files: readonly string[],
): AnnotatedDocument {
  const own = sides.map((side, i) => {
    const other = side.get(document.id) ?? document
    if (other.text !== document.text)
      throw new UsageError(`The texts of ${document.id} differ in ${files[0]} and ${files[i]}`)
    return [`${layer}@${i + 1}`, other.layers[layer] ?? { annotations: [] }] as const
  })
  const { sentences, words } = document.layers
  const shared = { ...(sentences === undefined ? {} : { sentences }), ...(words === undefined ? {} : { words }) }
  return { ...document, layers: { ...shared, ...Object.fromEntries(own) } }
}

function tableOf({ measure, value, pairs }: CorpusAgreement, documents: number): string {
  const lines = [
    `${measure} ${written(value)} over ${documents} documents`,
    ...(pairs.length > 1 ? pairs.map(({ layers, value: own }) => `  ${layers.join(' ~ ')} ${written(own)}`) : []),
  ]
  return `${lines.map(visible).join('\n')}\n`
}

function written(score: Score): string {
  return score.value === null ? `undefined (${score.reason})` : score.value.toFixed(3)
}
