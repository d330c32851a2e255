import type { Attributes, EntityLink } from '@chugiai/annotation'
import { assertArgument, defined, type Kind, listOf, STRING } from '@chugiai/text'
import { type RecognizerErrorCode, recognizerError } from '../codes.ts'
import type { Chart, Mention, TokenRange } from '../mention.ts'
import { createPassage } from '../passage.ts'
import { PhraseTable } from '../phrase-table.ts'
import { isCapital, type Token } from '../token.ts'
import { ATTRIBUTES, LINK } from './kinds.ts'
import type { LabelMap } from './label-map.ts'

/** A name that the caller knows: a company, a person, a product. */
export interface OwnName {
  /** As it is written most: `Tập đoàn Sông Xanh`. */
  readonly name: string
  /** Label of its mentions, from the schema in use: `ORG`. */
  readonly label: string
  /** Other ways it is written: `Sông Xanh Group`, `SXG`. */
  readonly variants?: readonly string[]
  /** What it is in a knowledge base: `{ base: 'wikidata', id: 'Q36433' }`. */
  readonly link?: EntityLink
  /** Attributes of its mentions: `{ orgType: 'company' }`. */
  readonly attributes?: Attributes
}

/** One way of writing a name. */
interface Writing {
  readonly entry: OwnName
  readonly written: string
  /** Which of its tokens begin with a capital. */
  readonly capitals: readonly boolean[]
}

const CODE = 'invalid_name' satisfies RecognizerErrorCode
const PARTS: Readonly<Record<'variants' | 'link' | 'attributes', Kind>> = {
  variants: { ...listOf(STRING), code: CODE },
  link: { ...LINK, code: CODE },
  attributes: { ...ATTRIBUTES, code: CODE },
}
const OWN_NAME_SCORE = 0.99 // the caller knows; only people and articles know better
/** Own names come before the rules that are shipped, and behind own rules of a higher priority. */
const OWN_NAME_PRIORITY = 1

/** The caller's names, looked up where they stand as whole words. */
export class OwnNames {
  readonly #table = new PhraseTable<Writing>()

  /**
   * @throws {ChugiaiError} `invalid_name`, `duplicate_name`, `unknown_label`, with the place: `names[3].variants[0]`
   */
  constructor(names: readonly OwnName[], labels: LabelMap) {
    for (const [i, given] of names.entries()) {
      labels.assertLabel(given.label, `names[${i}].label`)
      assertParts(given, `names[${i}]`)
      const entry = copyOf(given)
      this.#add(entry, entry.name, `names[${i}].name`)
      for (const [k, variant] of (entry.variants ?? []).entries())
        this.#add(entry, variant, `names[${i}].variants[${k}]`)
    }
  }

  #add(entry: OwnName, written: string, path: string): void {
    const tokens = typeof written === 'string' ? createPassage(written).tokens : []
    if (tokens.length === 0) {
      throw recognizerError('invalid_name', `A name is empty or no text: ${JSON.stringify(written)}`, {
        path,
        hint: 'Write the name as it stands in texts, or take the entry out.',
      })
    }
    const known = this.#table.whole(tokens)
    if (known === null)
      this.#table.addTokens(tokens, 0, tokens.length, { entry, written, capitals: tokens.map(isCapital) })
    else assertSame(known.entry, entry, written, path)
  }

  /** Adds every mention of a name, with capitals where the name has them. */
  addTo(chart: Chart, labels: LabelMap): void {
    for (let at = 0; at < chart.tokens.length; at++) {
      const match = this.#table.longest(chart.tokens, at)
      if (match === null || !hasCapitals(chart.tokens, at, match.value)) continue
      chart.add(mentionOf({ from: at, to: match.to }, match.value, labels))
      at = match.to - 1
    }
  }
}

/** @throws {ChugiaiError} `invalid_name` */
function assertParts(entry: OwnName, path: string): void {
  for (const part of ['variants', 'link', 'attributes'] as const) {
    if (entry[part] !== undefined) assertArgument(entry[part], PARTS[part], `${path}.${part}`)
  }
}

/** What the caller changes in a name afterwards changes nothing here. */
function copyOf(entry: OwnName): OwnName {
  const { link, attributes } = entry
  return { ...entry, ...defined({ link: link && { ...link }, attributes: attributes && structuredClone(attributes) }) }
}

/** Two entries may share a way of writing only if they say the same of it. */
function assertSame(known: OwnName, entry: OwnName, written: string, path: string): void {
  if (known.label === entry.label && known.link?.base === entry.link?.base && known.link?.id === entry.link?.id) return
  throw recognizerError('duplicate_name', `'${written}' is ${known.label} '${known.name}' already`, {
    path,
    hint: 'Keep one of the two, or write more of the name in each.',
  })
}

/** *SÔNG XANH* is *Sông Xanh*, *sông xanh* is a river that is green. */
function hasCapitals(tokens: readonly Token[], from: number, { capitals }: Writing): boolean {
  return capitals.every((capital, i) => !capital || isCapital(tokens[from + i]))
}

const NORMALIZED_LABELS: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC', 'AGENCY'])

function mentionOf(range: TokenRange, { entry, written }: Writing, labels: LabelMap): Mention {
  const label = labels.ruleLabel(entry.label)
  const normalized = written !== entry.name && NORMALIZED_LABELS.has(label) ? { normalized: entry.name } : {}
  const attributes = { ...(label === 'PER' ? { mention: 'name' } : {}), ...normalized, ...entry.attributes }
  return {
    ...range,
    label,
    ownLabel: entry.label,
    score: OWN_NAME_SCORE,
    rule: 'own-name',
    priority: OWN_NAME_PRIORITY,
    attributes,
    ...defined({ link: entry.link }),
  }
}
