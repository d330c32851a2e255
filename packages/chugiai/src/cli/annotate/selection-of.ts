import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { defined } from '@chugiai/text'
import type { Selection } from '../../select-annotations.ts'
import { meant } from '../terminal/did-you-mean.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { list, share } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'

const LAYERS: readonly string[] = ['blocks', 'sentences', 'words', 'mentions']
const LABELS: readonly string[] = newsLabelSchema.labels.map(({ id }) => id)

/**
 * What the flags select. A layer or a label that nothing can have is refused: it would leave every record empty.
 *
 * @param usual layers when none are named
 * @throws {UsageError} on a name that is unknown, and a score that is none
 */
export function selectionOf(flags: FlagValues, usual?: readonly string[]): Selection {
  const labels = list(flags.labels)
  const layers = list(flags.layers)
  assertKnown('--layers', layers, LAYERS)
  assertKnown('--labels', labels, LABELS)
  const minScore = flags.minScore === undefined ? undefined : share('--min-score', flags.minScore)
  return defined({ layers: layers ?? usual, labels, minScore })
}

function assertKnown(flag: string, names: readonly string[] = [], known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue
    throw new UsageError(`${flag} takes ${known.join(', ')}, not '${name}'${meant(name, known)}`)
  }
}
