import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// Makes the n-th call fail that touches a folder, as SQLite tests its own: every call in turn.

/** How a call fails: with an error, by writing less than it was given, or so that nothing comes after it. */
export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'short' | 'killed'

const NAMES = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'ftruncateSync',
  'renameSync',
  'closeSync',
  'mkdirSync',
  'linkSync',
  'writeFileSync',
  'rmSync',
  'readdirSync',
] as const

type Call = (...given: unknown[]) => unknown
const calls = fs as unknown as Record<string, Call>

/**
 * Runs `work` with the n-th call below a folder failing.
 *
 * @returns how many calls there were, and what `work` threw
 */
export async function withFault(
  folder: string,
  fault: Fault,
  n: number,
  work: () => Promise<unknown>,
): Promise<{ readonly count: number; readonly error: unknown }> {
  const own = new Map(NAMES.map((name) => [name, calls[name] as Call]))
  const descriptors = new Set<unknown>()
  let count = 0
  for (const [name, call] of own) {
    calls[name] = (...given) => {
      const isOurs = typeof given[0] === 'number' ? descriptors.has(given[0]) : String(given[0]).startsWith(folder)
      if (!isOurs) return call(...given)
      count++
      if (count === n && fault === 'short' && name === 'writeSync') return shortWrite(call, given)
      if ((count === n && fault !== 'short') || (count >= n && fault === 'killed')) throw failure(fault, name)
      if (name === 'fsyncSync') return undefined // no test cuts the power
      const result = call(...given)
      if (name === 'openSync') descriptors.add(result)
      return result
    }
  }
  syncBuiltinESMExports()
  try {
    await work()
    return { count, error: undefined }
  } catch (error) {
    return { count, error }
  } finally {
    for (const [name, call] of own) calls[name] = call
    syncBuiltinESMExports()
    for (const descriptor of descriptors) closeQuietly(descriptor)
  }
}

function shortWrite(call: Call, [descriptor, bytes, at = 0, length, position]: unknown[]): unknown {
  const whole = Number(length ?? (bytes as Uint8Array).length)
  return call(descriptor, bytes, at, Math.max(1, Math.floor(whole / 2)), position)
}

function failure(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: made to fail, ${syscall}`), { code, syscall })
}

function closeQuietly(descriptor: unknown): void {
  try {
    fs.closeSync(descriptor as number)
  } catch {
    // it was closed
  }
}
