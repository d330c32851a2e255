import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore'

/** The part of a Babel path that is read here. */
interface Path {
  readonly key?: unknown
  readonly node: { readonly type: string; readonly key?: { readonly name?: string } }
  readonly parentPath?: Path & { readonly node: { readonly callee?: { readonly name?: string } } }
}

const WORDS: ReadonlySet<string | undefined> = new Set(['message', 'hint'])

/**
 * Leaves alone what an error or an issue says to people: `message` and `hint`. Tests hold codes and places, so that words
 * can be bettered without one.
 */
export const ignoreMessages: Ignorer = {
  shouldIgnore: (path: NodePath) => (isMessage(path as unknown as Path) ? 'words for people' : undefined),
}

function isMessage({ key, node, parentPath }: Path): boolean {
  if (node.type === 'ObjectProperty') return WORDS.has(node.key?.name)
  return key === 1 && parentPath?.node.type === 'NewExpression' && parentPath.node.callee?.name === 'ChugiaiError'
}
