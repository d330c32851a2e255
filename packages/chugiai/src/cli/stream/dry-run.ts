import type { InputFiles } from '../input/input-files.ts'
import { leftOutNote } from '../input/input-files.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { visible } from '../terminal/visible.ts'
import type { BatchOptions } from './batch.ts'

const SHOWN = 20

/** What a run would read, do and write, for people. */
export function planOf(inputs: InputFiles, flags: FlagValues, options: Omit<BatchOptions, 'sink'>): string {
  const { paths, leftOut, unread, nameOf } = inputs
  const out = flags.out
  const lines = [
    `command   ${options.work.command}`,
    `inputs    ${paths.length}, taken as ${options.reading.kind}, records of ${options.reading.maxLength} bytes at most`,
    ...paths
      .slice(0, SHOWN)
      .map(
        (path) => `          ${visible(path)}${out === undefined ? '' : ` -> ${visible(`${out}/${nameOf(path)}`)}`}`,
      ),
    ...(paths.length > SHOWN ? [`          and ${paths.length - SHOWN} more`] : []),
    ...(leftOut.length > 0 ? [`left out  ${leftOutNote(leftOut)}`] : []),
    ...unread.map(({ path }) => `not read  ${visible(path)}`),
    `results   ${out === undefined ? 'standard output' : visible(String(out))}`,
    `workers   ${options.workers === 0 ? 'none: it is small' : options.workers}`,
    `flags     ${JSON.stringify(flags)}`,
  ]
  return `${lines.join('\n')}\n`
}
