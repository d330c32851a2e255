import { readFile } from 'node:fs/promises'
import { createRecognizer, type ModelSource, type Recognizer, type RecognizerOptions } from '@chugiai/recognizer'
import { ChugiaiError, defined } from '@chugiai/text'
import { UsageError } from '../terminal/usage-error.ts'

/** Names of what `--model` takes beside a file and an address. */
const SHIPPED = 'vi'
const NONE = 'none'
const ADDRESS = /^https?:\/\//

/** The model that the flag names; nothing for `none`. @throws {UsageError} when the file cannot be read */
async function modelOf(flag: string): Promise<ModelSource | undefined> {
  if (flag === NONE) return undefined
  if (flag === SHIPPED) return (await import('@chugiai/model-vi')).model
  if (ADDRESS.test(flag)) return flag
  try {
    return await readFile(flag)
  } catch {
    throw new UsageError(`--model is vi, none, a file or an address; there is no file '${flag}'`)
  }
}

/** A recognizer with the model that the flag names. @throws {UsageError} when that is no model */
export async function recognizerByFlag(
  flag: string,
  options: Omit<RecognizerOptions, 'model'> = {},
): Promise<Recognizer> {
  const model = await modelOf(flag)
  return createRecognizer({ ...options, ...defined({ model }) }).catch((error: unknown) => {
    throw error instanceof ChugiaiError && error.path?.startsWith('model') ? usageError(flag, error) : error
  })
}

function usageError(flag: string, cause: ChugiaiError): UsageError {
  return new UsageError(`--model ${flag}: ${cause.message}. ${cause.hint ?? ''}`.trimEnd(), { cause })
}
