import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a name holds signs that stand for others. */
export function isGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

/**
 * The files that a pattern stands for, in the order of their names: `*` and `?` within a name, `[abc]`, and `**` for folders
 * of any depth. For shells that leave patterns to the program, and lists too long for them. Hidden files need a dot.
 */
export function expandGlob(pattern: string): string[] {
  const isAbsolute = pattern.startsWith('/')
  const parts = pattern.split('/').filter((part) => part !== '')
  return below(isAbsolute ? '/' : '', parts)
}

function below(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return folder === '' ? [] : [folder]
  if (part === '**')
    return [folder, ...foldersBelow(folder)].flatMap((one) => below(one, rest.length > 0 ? rest : ['*']))
  if (!isGlob(part)) return below(join(folder, part), rest)
  const matches = matcherOf(part)
  return namesIn(folder)
    .filter((name) => matches.test(name) && (part.startsWith('.') || !name.startsWith('.')))
    .flatMap((name) => below(join(folder, name), rest))
}

function foldersBelow(folder: string): string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap(({ name }) => [join(folder, name), ...foldersBelow(join(folder, name))])
}

const namesIn = (folder: string) => entriesIn(folder).map(({ name }) => name)

function entriesIn(folder: string) {
  try {
    const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return [] // what is no folder holds nothing that fits
  }
}

function matcherOf(part: string): RegExp {
  const body = part.replace(/\[!?[^\]]+\]|[\\^$+.()|{}[\]]|\*|\?/g, (sign) => {
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    return sign.length > 1 ? sign.replace('[!', '[^') : `\\${sign}`
  })
  return new RegExp(`^${body}$`, 'u')
}
