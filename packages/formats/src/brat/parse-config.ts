import type { AttributeDefinition, LabelDefinition, RelationDefinition, RoleDefinition } from '@chugiai/annotation'
import { assertText } from '@chugiai/text'
import { type FormatIssue, formatIssue } from '../format/issue.ts'
import { linesOf } from '../records/lines.ts'
import { MANY, makeSchema, type ParsedConfig, titled } from '../schema/schema-builder.ts'
import { unescapeName } from '../text/names.ts'
import { TRIGGER } from './lines.ts'

interface ConfigLine {
  readonly number: number
  readonly depth: number
  readonly isAbstract: boolean
  readonly name: string
  /** `Arg1:Person|GPE`, in order. */
  readonly pairs: readonly { readonly key: string; readonly values: readonly string[] }[]
}

const SECTIONS: Readonly<Record<string, string>> = {
  spans: 'entities',
  entities: 'entities',
  relations: 'relations',
  events: 'events',
  attributes: 'attributes',
}

/**
 * Reads `annotation.conf` of brat as a label schema, which the documents of its folder fit: entities are labels, macros are
 * written out. An event is a relation with a `trigger` role, and a label of the same name for that. A relation that is
 * symmetric and transitive (`Equiv`) is a label of entities as well. `Reference` of normalizations is in no such file.
 *
 * @param id id of the schema
 */
export function parseBratConfig(text: string, id = 'brat'): ParsedConfig {
  assertText(text)
  assertText(id, 'id')
  const reader = new ConfigReader(id)
  return reader.read(text.startsWith('\ufeff') ? text.slice(1) : text)
}

/** What kind of relation a line is: {@link EQUIVALENT} ones are written as `*` lines. */
export const REL_TYPE = '<REL-TYPE>'
export const EQUIVALENT = 'symmetric-transitive'

class ConfigReader {
  readonly #id: string
  readonly #issues: FormatIssue[] = []
  readonly #macros = new Map<string, string>()
  readonly #sections = new Map<string, ConfigLine[]>()

  constructor(id: string) {
    this.#id = id
  }

  read(text: string): ParsedConfig {
    this.#parse(text)
    const entities = this.#labels('entities')
    const events = this.#labels('events')
    const happenings = this.#events()
    const relations = [...this.#relations(), ...happenings]
    const known = {
      entities: entities.map(({ id }) => id),
      events: happenings.map(({ id }) => id),
      relations: relations.map(({ id }) => id),
    }
    const attributes = this.#attributes(known)
    const owned = (own: string) =>
      attributes.filter(({ owners }) => owners.has(own)).map(({ definition }) => definition.id)
    const withAttributes = <Each extends { readonly id: string }>(one: Each) => {
      const own = owned(one.id)
      return own.length === 0 ? one : { ...one, attributes: own }
    }
    const labels = [...entities.map(withAttributes), ...events, ...this.#equivalences()]
    const schema = makeSchema(
      this.#id,
      labels,
      attributes.map(({ definition }) => definition),
      relations.map(withAttributes),
    )
    return { schema, issues: this.#issues }
  }

  #parse(text: string): void {
    let section: ConfigLine[] | null = null
    let number = 0
    for (const line of linesOf(text)) {
      number++
      const header = /^\s*\[(\w+)\]\s*$/.exec(line)
      if (header !== null) {
        const name = SECTIONS[(header[1] ?? '').toLowerCase()]
        section = name === undefined ? [] : (this.#sections.get(name) ?? [])
        if (name !== undefined) this.#sections.set(name, section)
      } else if (/^\s*(?:#|$|-{2,}\s*$)/.test(line)) continue
      else if (/^\s*<[^>]+>\s*=/.test(line))
        this.#macros.set(line.slice(line.indexOf('<'), line.indexOf('>') + 1), line.slice(line.indexOf('=') + 1).trim())
      else if (section === null) this.#report(number, 'stands in no section')
      else section.push(this.#lineOf(line, number))
    }
  }

  #lineOf(line: string, number: number): ConfigLine {
    const depth = /^\t*/.exec(line)?.[0].length ?? 0
    const [, mark, name = '', rest = ''] = /^\s*(!?)(\S+)\s*(.*)$/.exec(line) ?? []
    const pairs = rest.split(/\s*,\s*/).flatMap((pair) => {
      const colon = pair.lastIndexOf(':')
      if (pair.trim() === '') return []
      if (colon < 0) this.#report(number, `has '${pair}', which is no ROLE:TYPE`)
      return colon < 0
        ? []
        : [{ key: pair.slice(0, colon).trim(), values: this.#expand(pair.slice(colon + 1).trim()).split('|') }]
    })
    return { number, depth, isAbstract: mark === '!', name, pairs }
  }

  /** Macros written out; one that names itself is not. */
  #expand(value: string, depth = 0): string {
    return value.replace(/<[^>]+>/g, (macro) => {
      const own = this.#macros.get(macro)
      return own === undefined || depth > 5 ? macro : this.#expand(own, depth + 1)
    })
  }

  #labels(section: string): LabelDefinition[] {
    const above: string[] = []
    return (this.#sections.get(section) ?? []).map(({ depth, isAbstract, name }) => {
      const id = unescapeName(name)
      above.splice(depth)
      const parent = above.at(-1)
      above[depth] = id
      return {
        id,
        title: titled(id),
        ...(parent === undefined ? {} : { parent }),
        ...(isAbstract ? { abstract: true } : { discontinuous: true }),
      }
    })
  }

  /** Lines of one relation with several kinds of ends are one definition. */
  #relations(): RelationDefinition[] {
    const relations = new Map<string, RelationDefinition>()
    for (const { name, pairs, isAbstract, number } of this.#sections.get('relations') ?? []) {
      const ends = pairs.filter(({ key }) => !key.startsWith('<'))
      if (name.startsWith('<') || isAbstract) continue
      const id = unescapeName(name)
      const roles = ends.map((pair) => this.#role(pair))
      if (roles.length === 0) this.#report(number, 'has no roles')
      else relations.set(id, { id, title: titled(id), roles: merged(relations.get(id)?.roles, roles) })
    }
    return [...relations.values()]
  }

  /** What `*` lines hold: mentions of one thing. */
  #equivalences(): LabelDefinition[] {
    const own = (this.#sections.get('relations') ?? []).filter(({ pairs }) =>
      pairs.some(({ key, values }) => key === REL_TYPE && values.includes(EQUIVALENT)),
    )
    return own.map(({ name }) => ({ id: unescapeName(name), kind: 'entity', title: titled(unescapeName(name)) }))
  }

  #events(): RelationDefinition[] {
    return (this.#sections.get('events') ?? []).flatMap(({ name, pairs, isAbstract }) => {
      const id = unescapeName(name)
      const roles = pairs.filter(({ key }) => !key.startsWith('<')).map((pair) => this.#role(pair))
      return isAbstract ? [] : [{ id, title: titled(id), roles: [{ role: TRIGGER, labels: [id] }, ...roles] }]
    })
  }

  /** `Person-Arg{2}:Person`, `Place?:GPE`, `Theme*:<EVENT>`. */
  #role({ key, values }: ConfigLine['pairs'][number]): RoleDefinition {
    const [, name = key, mark = ''] = /^(.*?)(\?|\*|\+|\{[\d,-]+\})?$/.exec(key) ?? []
    const [, least = '1', most = least] = /^\{(\d+)(?:[-,](\d+))?\}$/.exec(mark) ?? []
    const counts =
      mark === '?'
        ? { min: 0 }
        : mark === '*'
          ? { min: 0, max: MANY }
          : mark === '+'
            ? { max: MANY }
            : mark === ''
              ? {}
              : { min: Number(least), max: Math.max(1, Number(most)) }
    const labels = this.#labelsOf(values)
    return { role: unescapeName(name), ...(labels === null ? {} : { labels }), ...counts }
  }

  /** Ids of what fills a role; `null` for anything. */
  #labelsOf(values: readonly string[]): string[] | null {
    if (values.some((value) => value === '<ENTITY>' || value === '<ANY>')) return null
    const own = this.#sections.get('events') ?? []
    const names = values.flatMap((value) =>
      value === '<EVENT>' ? own.filter(({ isAbstract }) => !isAbstract).map(({ name }) => name) : [value],
    )
    return names.map(unescapeName)
  }

  #attributes(known: { entities: string[]; events: string[]; relations: string[] }) {
    return (this.#sections.get('attributes') ?? []).map(({ name, pairs }) => {
      const id = unescapeName(name)
      const args = pairs.filter(({ key }) => key === 'Arg').flatMap(({ values }) => values)
      const values = pairs
        .filter(({ key }) => key === 'Value')
        .flatMap((pair) => pair.values)
        .filter((value) => value !== '')
        .map(unescapeName)
      const owners = args.flatMap((arg) => {
        if (arg === '<ENTITY>') return known.entities
        if (arg === '<EVENT>') return known.events
        if (arg === '<RELATION>') return known.relations
        return arg === '<ANY>' ? [...known.entities, ...known.relations] : [unescapeName(arg)]
      })
      const choices =
        values.length === 0
          ? { type: 'boolean' as const }
          : { type: 'one' as const, values: values.map((value) => ({ id: value, title: titled(value) })) }
      const definition: AttributeDefinition = { id, title: titled(id), ...choices }
      return { definition, owners: new Set(owners) }
    })
  }

  #report(number: number, message: string): void {
    const hint = 'A section is [entities], [relations], [events] or [attributes]; a line is TYPE ROLE:TYPE, ROLE:TYPE.'
    this.#issues.push(formatIssue('invalid_line', `Line ${number} ${message}`, { path: `line ${number}`, hint }))
  }
}

function merged(
  before: readonly RoleDefinition[] | undefined,
  roles: readonly RoleDefinition[],
): readonly RoleDefinition[] {
  if (before === undefined) return roles
  return before.map((role) => {
    const other = roles.find((one) => one.role === role.role)
    if (other === undefined || role.labels === undefined) return role
    const { labels, ...rest } = role
    return other.labels === undefined ? rest : { ...rest, labels: [...new Set([...labels, ...other.labels])] }
  })
}
