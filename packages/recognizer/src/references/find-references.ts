import { syllableKey, syllableKeys } from '@chugiai/normalizer/lexis'
import { assertText, type Span } from '@chugiai/text'
import type { Entity } from '../entity.ts'
import { assertEntities } from '../own/arguments.ts'
import { createPassage } from '../passage.ts'
import { type Token, tokenAt, tokensOver } from '../token.ts'

/** How something is named: in full, by the end of a name said before (*bà Thanh*), or by what it is (*Bộ này*). */
export type ReferenceForm = 'name' | 'short' | 'nominal'

/** A place that names a thing. */
export interface Reference {
  /** UTF-16 offsets, half-open. */
  readonly span: Span
  /** How it is named there. */
  readonly form: ReferenceForm
}

/** A person, an organization or a place with everything in a text that names it. */
export interface ReferredEntity {
  /** `PER`, `ORG` or `LOC`. */
  readonly label: string
  /** In the order of the text; the first one is a name. */
  readonly references: readonly Reference[]
}

const LABELS: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC'])
const THIS = syllableKeys('này|đó|trên')
const TITLES = ['đồng chí', 'ông', 'bà'].map((title) => title.split(' ').map(syllableKey))
const COMMA = ','
const NEAR = 4 // mentions that may stand between a person and the role: names inside names
const MOST_HEAD = 4 // syllables of a head or a role: *hội đồng nhân dân này*

/**
 * Joins the mentions of a text that name the same person, organization or place: a name said again, a person by the end
 * of the name (*Nguyễn Thị Thanh … bà Thanh*), a body or place by its head (*Bộ Y tế … Bộ này*), and a person by the role
 * that stood beside the name (*bà Thanh, Bí thư Tỉnh ủy … đồng chí Bí thư*). What could be several is the one named last.
 *
 * @param entities mentions of this very text, as `recognizer.entities` gives them, in order
 * @example
 * findReferences(text, recognizer.entities(text))
 */
export function findReferences(text: string, entities: readonly Entity[]): ReferredEntity[] {
  assertText(text)
  assertEntities(entities)
  return new ReferenceChart(createPassage(text).tokens).read(entities)
}

/** A mention by the tokens that it covers, and its place among all. */
interface Mention extends TokenSpan {
  readonly entity: Entity
  readonly at: number
}

interface Draft {
  readonly label: string
  readonly references: Reference[]
}

class ReferenceChart {
  private readonly found: Draft[] = []
  /** What was named last by a whole name, by the end of a person's name, by a head, and by a role: label and keys. */
  private readonly names = new Map<string, Draft>()
  private readonly ends = new Map<string, Draft>()
  private readonly heads = new Map<string, Draft>()
  private readonly roles = new Map<string, Draft>()
  private readonly persons = new Map<Mention, Draft>()
  private readonly taken: Uint8Array

  constructor(private readonly tokens: readonly Token[]) {
    this.taken = new Uint8Array(tokens.length)
  }

  read(entities: readonly Entity[]): ReferredEntity[] {
    const mentions = entities.map((entity, at) => ({ entity, at, ...tokensOver(this.tokens, entity.span) }))
    for (const { entity, from, to } of mentions) {
      if (LABELS.has(entity.label) || entity.label === 'ROLE') this.taken.fill(1, from, to)
    }
    let next = 0
    for (let at = 0; at < this.tokens.length; at++) {
      for (let mention = mentions[next]; mention !== undefined && mention.from <= at; mention = mentions[++next])
        this.addMention(mentions, mention)
      this.addHead(at)
      this.addRole(at)
    }
    for (const draft of this.found) draft.references.sort((a, b) => a.span.start - b.span.start)
    return this.found
  }

  private addMention(mentions: readonly Mention[], mention: Mention): void {
    const { entity } = mention
    if (entity.label === 'ROLE') this.addTiedRole(mentions, mention)
    if (!LABELS.has(entity.label) || entity.attributes?.mention === 'nominal') return
    const keys = this.keysOf(mention)
    const core = entity.core && this.keysOf(tokensOver(this.tokens, entity.core))
    const names = core === undefined ? [keys] : [keys, core]
    const known = names.map((name) => this.names.get(`${entity.label} ${name}`)).find((draft) => draft !== undefined)
    const short = known === undefined && entity.label === 'PER' ? this.ends.get(keys) : undefined
    const draft = known ?? short ?? this.newDraft(entity.label)
    draft.references.push({ span: entity.span, form: short ? 'short' : 'name' })
    if (entity.label === 'PER') this.persons.set(mention, draft)
    if (short === undefined) this.learn(draft, mention, names)
  }

  private newDraft(label: string): Draft {
    const draft: Draft = { label, references: [] }
    this.found.push(draft)
    return draft
  }

  private learn(draft: Draft, { from, to }: TokenSpan, names: readonly string[]): void {
    for (const name of names) this.names.set(`${draft.label} ${name}`, draft)
    for (let length = 1; length <= MOST_HEAD && length < to - from; length++) {
      if (draft.label === 'PER') this.ends.set(this.keysOf({ from: to - length, to }), draft)
      else this.heads.set(this.keysOf({ from, to: from + length }), draft)
    }
  }

  /** *bà Thanh, Bí thư Tỉnh ủy*, *Bí thư Tỉnh ủy Nguyễn Thị Thanh*: a role beside a person is that person's. */
  private addTiedRole(mentions: readonly Mention[], { at, from, to }: Mention): void {
    const comma = tokenAt(this.tokens, from - 1).key === COMMA ? 1 : 0
    const near = mentions.slice(Math.max(0, at - NEAR), at)
    const before = near.findLast((mention) => mention.to === from - comma)
    const draft = before && this.persons.get(before)
    if (draft === undefined) return
    for (let length = 1; length <= MOST_HEAD && length <= to - from; length++) {
      this.roles.set(this.keysOf({ from, to: from + length }), draft)
    }
  }

  /** *Bộ này*: the head of a name said before, and a word that points. */
  private addHead(at: number): void {
    if (!THIS.has(tokenAt(this.tokens, at).key)) return
    for (let length = Math.min(MOST_HEAD, at); length > 0; length--) {
      const from = at - length
      const draft = this.heads.get(this.keysOf({ from, to: at }))
      if (draft === undefined || !this.isFree(from, at)) continue
      this.addNominal(draft, from, at + 1)
      return
    }
  }

  /** *đồng chí Bí thư*: a title and the role of a person said before. */
  private addRole(at: number): void {
    const title = TITLES.find((keys) => keys.every((key, k) => this.tokens[at + k]?.key === key))
    if (title === undefined) return
    const from = at + title.length
    for (let to = Math.min(from + MOST_HEAD, this.tokens.length); to > from; to--) {
      const draft = this.roles.get(this.keysOf({ from, to }))
      if (draft === undefined || this.namesPerson(to)) continue
      this.addNominal(draft, at, to)
      return
    }
  }

  private namesPerson(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && token.gap !== 'break' && (token.shape === 'title' || token.shape === 'upper')
  }

  private isFree(from: number, to: number): boolean {
    return (
      !this.taken.subarray(from, to).includes(1) &&
      this.tokens.slice(from + 1, to + 1).every(({ gap }) => gap !== 'break')
    )
  }

  private addNominal(draft: Draft, from: number, to: number): void {
    const span = { start: tokenAt(this.tokens, from).start, end: tokenAt(this.tokens, to - 1).end }
    draft.references.push({ span, form: 'nominal' })
  }

  private keysOf({ from, to }: TokenSpan): string {
    let keys = ''
    for (let at = from; at < to; at++) keys += `${tokenAt(this.tokens, at).key} `
    return keys
  }
}

type TokenSpan = ReturnType<typeof tokensOver>
