import { readFile } from 'node:fs/promises'
import type { ModelSource } from '@chugiai/recognizer'
import { UsageError } from '../terminal/usage-error.ts'

/** Names of what `--model` takes beside a file and an address. */
const SHIPPED = 'vi'
const NONE = 'none'
const ADDRESS = /^https?:\/\//

/** The model that the flag names; nothing for `none`. @throws {UsageError} when the file cannot be read */
export async function modelOf(flag: string): Promise<ModelSource | undefined> {
  if (flag === NONE) return undefined
  if (flag === SHIPPED) return (await import('@chugiai/model-vi')).model
  if (ADDRESS.test(flag)) return flag
  try {
    return await readFile(flag)
  } catch {
    throw new UsageError(`--model is vi, none, a file or an address; there is no file '${flag}'`)
  }
}
