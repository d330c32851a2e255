import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { outputError } from '../terminal/output-error.ts'
import { UsageError } from '../terminal/usage-error.ts'

const LOCK = 'chugiai-lock.json'

interface Owner {
  readonly process: number
  /** When it began, as its system counts: a later process may have the same number. */
  readonly began: string
  readonly host: string
}

/**
 * Takes a folder for this run. A lock that a killed run left is taken over.
 *
 * @returns what gives the folder free again
 * @throws {UsageError} when another run writes there
 */
export function lockFolder(folder: string): () => void {
  const lock = join(folder, LOCK)
  const own: Owner = { process: process.pid, began: beganAt(process.pid), host: hostname() }
  const draft = `${lock}.${process.pid}`
  try {
    writeFileSync(draft, JSON.stringify(own))
    for (let tries = 0; !tryLink(draft, lock); tries++) {
      if (tries > 10) throw new UsageError(`${lock} cannot be taken. Remove it when no other run writes to ${folder}`)
      removeStale(lock, folder)
    }
  } catch (error) {
    throw error instanceof UsageError ? error : outputError(lock, error)
  } finally {
    removeQuietly(draft)
  }
  return () => removeQuietly(lock)
}

/** What is left is taken over by the next run: its process is gone. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // a disk that fails is told where results are written
  }
}

/** A link is made or not: two runs cannot both have it. */
function tryLink(draft: string, lock: string): boolean {
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function removeStale(lock: string, folder: string): void {
  const owner = ownerOf(lock)
  if (owner !== null && isAlive(owner)) {
    const where = owner.host === hostname() ? `process ${owner.process}` : `process ${owner.process} on ${owner.host}`
    throw new UsageError(
      `Another run (${where}) writes to ${folder}. Wait for it, choose another folder, or remove ${lock} when it is gone`,
    )
  }
  // Moved first: of two runs that see a stale lock, one moves it, and no one removes the lock that the other took.
  const stale = `${lock}.stale.${process.pid}`
  try {
    renameSync(lock, stale)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  rmSync(stale, { force: true })
}

function ownerOf(lock: string): Owner | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Owner
  } catch {
    return null // gone, or cut off by a full disk
  }
}

/** Of another machine nothing is known: it counts as alive. */
function isAlive({ process: id, began, host }: Owner): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return beganAt(id) === began
}

function beganAt(id: number): string {
  const file = `/proc/${id}/stat`
  if (!existsSync(file)) return ''
  // The name of the program stands in brackets and may hold blanks; the time is the 20th field behind it.
  return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
}
