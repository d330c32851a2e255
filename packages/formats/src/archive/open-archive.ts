import { unzipSync } from 'fflate'
import { type ByteFile, beginsWith } from '../format/byte-format.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'

/** What an archive may unpack to, with the archives within it: so that a small file never fills the memory. */
export class ArchiveBudget {
  #entries = 100_000 // a project of 30,000 documents with three files each
  #bytes = 1_000_000_000 // more than a browser gives a page, and all that is read at once

  /** Takes what a file needs off; false where that is more than is left. */
  take(bytes: number): boolean {
    this.#entries--
    this.#bytes -= bytes
    return this.#entries >= 0 && this.#bytes >= 0
  }
}

/** The files of an archive that were wanted, and what was refused. */
export interface OpenedArchive {
  readonly files: readonly ByteFile[]
  readonly issues: readonly FormatIssue[]
}

/** Whether a file is a ZIP archive, by its signature. */
export function isArchive(data: Uint8Array): boolean {
  return beginsWith(data, 'PK\u0003\u0004') || beginsWith(data, 'PK\u0005\u0006')
}

/**
 * Unpacks the wanted files of a ZIP archive in memory. Names that lead out of a folder are refused; an archive that would
 * unpack to more than the budget is refused whole.
 */
export function openArchive(
  { name, data }: ByteFile,
  isWanted: (path: string) => boolean,
  budget: ArchiveBudget,
): OpenedArchive {
  const issues: FormatIssue[] = []
  let isTooLarge = false
  const filter = (entry: { readonly name: string; readonly originalSize: number }) => {
    if (entry.name.endsWith('/')) return false
    if (!isSafePath(entry.name)) issues.push(unsafePath(name, entry.name))
    const isTaken = isSafePath(entry.name) && isWanted(entry.name)
    if (!budget.take(isTaken ? entry.originalSize : 0)) isTooLarge = true
    if (isTooLarge) throw new Error('It unpacks to more than may be read at once')
    return isTaken
  }
  try {
    const unpacked = unzipSync(data, { filter })
    return { files: Object.entries(unpacked).map(([path, bytes]) => ({ name: path, data: bytes })), issues }
  } catch (error) {
    return { files: [], issues: [...issues, broken(name, error as Error, isTooLarge)] }
  }
}

/** Whether a path stays within its folder on every system: not absolute, no `..`, no drive, no back stroke. */
function isSafePath(path: string): boolean {
  return (
    !/^\/|\\|^[A-Za-z]:|[\u0000-\u001f]/.test(path) &&
    !path.split('/').some((part) => part === '..' || part === '__proto__')
  )
}

function unsafePath(archive: string, path: string): FormatIssue {
  return formatIssue('unsafe_path', `${archive} names a file outside of its folder: '${path.slice(0, 80)}'`, {
    severity: 'error',
    path: archive,
    hint: 'The file is not read. Look where the archive comes from.',
  })
}

function broken(archive: string, { message }: Error, isTooLarge: boolean): FormatIssue {
  const hint = isTooLarge
    ? 'Unpack it, and read its files one by one.'
    : 'Look whether the archive is whole and without a password.'
  const code = isTooLarge ? 'too_large' : 'invalid_shape'
  return formatIssue(code, `${archive} cannot be unpacked: ${message}`, { severity: 'error', path: archive, hint })
}
