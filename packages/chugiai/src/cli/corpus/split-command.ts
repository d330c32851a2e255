import { join } from 'node:path'
import { checkEarlierResults, checkPaths, makeFolder } from '../output/check-paths.ts'
import { GrowingFile, partOf } from '../output/growing-file.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { share, text, wholeNumber } from '../terminal/options.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { corpusRecords } from './corpus-records.ts'
import { REPRINT } from './dedupe-command.ts'
import { NearDuplicates } from './near-duplicates.ts'
import { seededRandom } from './random.ts'

const NAMES = ['train', 'dev', 'test'] as const

/**
 * `chugiai split`: records to `train.ndjson`, `dev.ndjson` and `test.ndjson`. Records that repeat one another, through
 * others too, go to one of them together, so that nothing is tested that was learned.
 */
export async function splitCommand(files: readonly string[], flags: FlagValues): Promise<ExitStatus> {
  const out = text(flags.out)
  if (out === undefined) throw new UsageError('split needs --out DIR')
  const shares = sharesOf(text(flags.shares) ?? '0.8,0.1,0.1')
  const paths = NAMES.map((name) => join(out, `${name}.ndjson`))
  checkPaths({ inputs: files, outputs: [...paths, ...paths.map(partOf)] })
  checkEarlierResults(paths, flags.overwrite === true)
  makeFolder(out)
  const lines: Uint8Array[] = []
  const groups = new Groups()
  const near = new NearDuplicates(share('--threshold', flags.threshold ?? REPRINT))
  let failed = 0
  for await (const { text: own, line } of corpusRecords(files, flags, () => failed++)) {
    groups.add(near.addAll(lines.length, own))
    lines.push(line)
  }
  const parts = assign(groups.all(), shares, seededRandom(wholeNumber('--seed', flags.seed ?? 1, 0)))
  writeParts(paths, lines, parts)
  const counts = NAMES.map((name, i) => `${name} ${parts.filter((part) => part === i).length}`)
  process.stderr.write(`${counts.join(', ')}; ${groups.all().length} groups of ${lines.length} records\n`)
  return failed > 0 ? EXIT.findings : EXIT.done
}

function sharesOf(given: string): number[] {
  const shares = given.split(',').map((one) => share('--shares', one.trim()))
  const sum = shares.reduce((all, one) => all + one, 0)
  if (shares.length === NAMES.length && Math.abs(sum - 1) < 1e-9) return shares
  throw new UsageError(`--shares are three numbers that add up to 1, such as 0.8,0.1,0.1, not '${given}'`)
}

/** Sets that grow together (union by the smaller number, with path halving). */
class Groups {
  readonly #parents: number[] = []

  /** A new record, together with earlier ones. */
  add(near: readonly number[]): void {
    const own = this.#parents.length
    this.#parents.push(own)
    for (const other of near) {
      const [a, b] = [this.#root(own), this.#root(other)].sort((one, two) => one - two)
      if (a !== undefined && b !== undefined) this.#parents[b] = a
    }
  }

  all(): number[][] {
    const groups = new Map<number, number[]>()
    this.#parents.forEach((_, i) => {
      const root = this.#root(i)
      const group = groups.get(root)
      if (group === undefined) groups.set(root, [i])
      else group.push(i)
    })
    return [...groups.values()]
  }

  #root(of: number): number {
    let at = of
    for (let up = this.#parents[at] ?? at; up !== at; up = this.#parents[at] ?? at) {
      this.#parents[at] = this.#parents[up] ?? up
      at = up
    }
    return at
  }
}

/** The part of each record: groups in random order, the large ones first, each to the part that lacks most. */
function assign(groups: readonly (readonly number[])[], shares: readonly number[], random: () => number): number[] {
  const shuffled = groups
    .map((group) => ({ group, at: random() }))
    .sort((a, b) => b.group.length - a.group.length || a.at - b.at)
  const total = groups.reduce((sum, { length }) => sum + length, 0)
  const lacking = shares.map((one) => one * total)
  const parts: number[] = []
  for (const { group } of shuffled) {
    const part = lacking.indexOf(Math.max(...lacking))
    lacking[part] = (lacking[part] ?? 0) - group.length
    for (const index of group) parts[index] = part
  }
  return parts
}

function writeParts(paths: readonly string[], lines: readonly Uint8Array[], parts: readonly number[]): void {
  paths.forEach((path, part) => {
    const file = new GrowingFile(path)
    lines.forEach((line, i) => {
      if (parts[i] === part) file.append(Buffer.concat([line, Buffer.from('\n')]))
    })
    file.finish()
  })
}
