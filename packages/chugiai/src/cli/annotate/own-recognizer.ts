import type { OwnName, Recognizer } from '@chugiai/recognizer'
import { ChugiaiError } from '@chugiai/text'
import { recognizerByFlag } from '../model/model-flag.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { readNames } from './read-names.ts'

/**
 * The recognizer that knows the names of a file, with a model where the flag names one.
 *
 * @throws {UsageError} on a bad file, and what is no model
 */
export async function recognizerFor(names: string | undefined, model = 'none'): Promise<Recognizer> {
  return names === undefined ? recognizerByFlag(model) : recognizerWithNames(names, model)
}

/** A recognizer that knows the names of a file. @throws {UsageError} on a bad file */
export async function recognizerWithNames(file: string, model = 'none'): Promise<Recognizer> {
  const entries = await readNames(file)
  const names = entries.map(({ name }): OwnName => name)
  return recognizerByFlag(model, { names }).catch((error: unknown) => {
    throw error instanceof ChugiaiError ? usageError(file, entries, error) : error
  })
}

/** The error with the line that its path means: `names[3].label` is of the fourth name of the file. */
function usageError(file: string, entries: readonly { readonly line: number }[], error: ChugiaiError): UsageError {
  const index = Number(/^names\[(\d+)\]/.exec(error.path ?? '')?.[1])
  return new UsageError(`${file}:${entries[index]?.line ?? 1}: ${error.message}. ${error.hint ?? ''}`.trimEnd())
}
