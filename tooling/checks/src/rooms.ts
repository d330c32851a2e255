import { dirname } from 'node:path/posix'
import { importsOf, resolveImport, sourceFiles } from './workspace.ts'

const MOST_FILES = 25 // what a newcomer can hold in mind; past it a folder gets folders
// Tables and rules: one entry a file, all of one shape, named by what they find.
const LISTS = /\/(?:rules|data|html)$/

/**
 * Which folder below `root` imports from which. A folder and the folders in it are different rooms; a file that stands in
 * `root` itself is a room of its own, since some of them are the ground that all others stand on and some the roof.
 */
export function roomGraph(root: string): Map<string, string[]> {
  const graph = new Map<string, Set<string>>()
  for (const file of sourceFiles(root)) {
    if (file === `${root}/index.ts`) continue
    const room = roomOf(file, root)
    const targets = graph.get(room) ?? new Set()
    graph.set(room, targets)
    for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = roomOf(resolveImport(file, specifier), root)
      if (target !== room && target.startsWith(`${root}/`)) targets.add(target)
    }
  }
  return new Map([...graph].map(([room, targets]) => [room, [...targets]]))
}

/** Folders below `root` with too many files, lists of rules aside. */
export function crowdedRooms(root: string): string[] {
  const counts = new Map<string, number>()
  for (const file of sourceFiles(root)) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  return [...counts].filter(([room, count]) => count > MOST_FILES && !LISTS.test(room)).map(([room]) => room)
}

function roomOf(file: string, root: string): string {
  const folder = dirname(file)
  return folder === root ? file : folder
}
