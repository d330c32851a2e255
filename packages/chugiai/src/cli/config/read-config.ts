import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isObject } from '@chugiai/text'
import { UsageError } from '../terminal/usage-error.ts'

/** Files of flags that are looked for where the command runs. */
export const CONFIG_NAMES = ['chugiai.config.json', 'chugiai.config.js', 'chugiai.config.mjs'] as const

/** What a file of flags says, and its name for messages. */
export interface Config {
  readonly file: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * The file of flags that was named, or the one that lies here; `undefined` when there is none.
 *
 * @throws {UsageError} when it cannot be read, or is no object
 */
export async function readConfig(named: string | undefined): Promise<Config | undefined> {
  const file = named ?? CONFIG_NAMES.find((name) => existsSync(name))
  if (file === undefined) return undefined
  const values = await load(file)
  if (isObject(values)) return { file, values }
  throw new UsageError(`${file} is no object of flags. Write {"textField": "text"}`)
}

async function load(file: string): Promise<unknown> {
  try {
    if (!/\.[cm]?js$/.test(file)) return JSON.parse(readFileSync(file, 'utf8'))
    return ((await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }).default
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${(cause as Error).message}`, { cause })
  }
}
