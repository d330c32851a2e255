/** A column of a layer. */
export type Column =
  | { readonly kind: 'feature'; readonly name: string }
  | { readonly kind: 'roles'; readonly feature: string; readonly linkType: string }
  | { readonly kind: 'targets'; readonly feature: string; readonly type: string }
  | { readonly kind: 'base'; readonly type: string }
  /** Of a layer without features: whether it is there. */
  | { readonly kind: 'presence' }

/** A layer of the file: spans, relations or chains, with its columns. */
export interface TsvLayer {
  readonly kind: 'SP' | 'RL' | 'CH'
  readonly type: string
  readonly columns: readonly Column[]
}

/** A line of the header: `#T_SP=de…NamedEntity|identifier|value`; `null` for another line. */
export function parseLayer(line: string): TsvLayer | null {
  const match = /^#T_(SP|RL|CH)=([^|]*)(?:\|(.*))?$/s.exec(line)
  if (match === null) return null
  const [, kind, type = '', rest = ''] = match
  return { kind: kind as TsvLayer['kind'], type: type.trim(), columns: columnsOf(rest.split('|')) }
}

const SLOT = /^ROLE_([^:]*):(.+)_([^_]*)$/

function columnsOf(names: readonly string[]): Column[] {
  return names.map((name, i): Column => {
    const slot = SLOT.exec(name)
    if (slot !== null) return { kind: 'roles', feature: slot[2] ?? '', linkType: slot[3] ?? '' }
    const before = SLOT.exec(names[i - 1] ?? '')
    if (before !== null) return { kind: 'targets', feature: before[2] ?? '', type: name }
    if (name.startsWith('BT_')) return { kind: 'base', type: name.slice(3) }
    return name === '' ? { kind: 'presence' } : { kind: 'feature', name }
  })
}

/** What {@link parseLayer} reads. */
export function formatLayer({ kind, type, columns }: TsvLayer): string {
  return `#T_${kind}=${[type, ...columns.map((column) => columnName(type, column))].join('|')}\n`
}

function columnName(type: string, column: Column): string {
  switch (column.kind) {
    case 'feature':
      return column.name
    case 'roles':
      return `ROLE_${type}:${column.feature}_${column.linkType}`
    case 'targets':
      return column.type
    case 'base':
      return `BT_${column.type}`
    case 'presence':
      return ''
  }
}
