/** A directed graph: node to the nodes it points at. */
export type Graph = ReadonlyMap<string, readonly string[]>

/**
 * One cycle of the graph for each place where a walk comes back to a node it is still below, as a path that ends where
 * it begins. Empty when there is none.
 */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
  const done = new Set<string>()
  const path: string[] = []
  const cycles: string[][] = []
  const visit = (node: string) => {
    const at = path.indexOf(node)
    if (at >= 0) cycles.push([...path.slice(at), node])
    if (at >= 0 || done.has(node)) return
    path.push(node)
    for (const next of graph.get(node) ?? []) visit(next)
    path.pop()
    done.add(node)
  }
  for (const node of graph.keys()) visit(node)
  return cycles
}
