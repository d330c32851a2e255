import type { LabelSchema } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { assertArgument, listOf, RECORD } from '@chugiai/text'
import { type LoadedModel, loadModel, type ModelPart } from './by-model/loaded-model.ts'
import { recognizerError } from './codes.ts'
import type { ModelSource } from './model/model-source.ts'
import { LabelMap } from './own/label-map.ts'
import { type OwnName, OwnNames } from './own/own-name.ts'
import { assertRules, type OwnRule } from './own/own-rule.ts'
import { BUILT_IN_RULES } from './rules/built-in.ts'

/** What a recognizer knows besides what is shipped. */
export interface RecognizerOptions {
  /** Names of your own. They come before the rules that are shipped. */
  readonly names?: readonly OwnName[]
  /** Rules of your own. */
  readonly rules?: readonly OwnRule[]
  /** Label schema of the mentions. Default `newsLabelSchema`. What it has no label for is left out: see `leftOut`. */
  readonly schema?: LabelSchema
  /**
   * What the schema calls the labels of the rules: `{ PER: 'NGUOI', NUM: null }`. `null` leaves a label out; one that is
   * not named keeps its name, where the schema has it.
   */
  readonly labels?: Readonly<Record<string, string | null>>
  /** A trained model: `model` of `@chugiai/model-vi`, the address of a manifest, or the bytes of `packModel`. */
  readonly model?: ModelSource
  /**
   * The parts of the model to load. Default all that it has but `diacritics`. A call for one that is not there, or that
   * lacks what it takes, throws `missing_part`.
   */
  readonly parts?: readonly ModelPart[]
}

/** Everything a recognizer works with. */
export interface Settings {
  readonly labels: LabelMap
  readonly names: OwnNames | null
  readonly rules: readonly OwnRule[]
  /** Names of the shipped rules that run. */
  readonly builtIn: readonly string[]
  readonly model: LoadedModel | null
}

const SHIPPED = BUILT_IN_RULES.map(({ name }) => name)

/** @throws {ChugiaiError} when a name, a rule, a label or the model cannot be */
export async function settingsOf({ model, parts, ...options }: RecognizerOptions): Promise<Settings> {
  const settings = ruleSettings(options)
  return model === undefined ? settings : { ...settings, model: await loadModel(model, parts) }
}

function ruleSettings({
  names = [],
  rules = [],
  schema = newsLabelSchema,
  labels = {},
}: Omit<RecognizerOptions, 'model' | 'parts'>): Settings {
  const map = new LabelMap(schema, labels)
  assertRules(rules, SHIPPED)
  return {
    labels: map,
    names: names.length > 0 ? new OwnNames(names, map) : null,
    rules: [...rules],
    builtIn: SHIPPED,
    model: null,
  }
}

/** @throws {ChugiaiError} `invalid_rule` */
export function withRules(settings: Settings, added: readonly OwnRule[]): Settings {
  assertArgument(added, listOf(RECORD), 'rules')
  const rules = [...settings.rules, ...added]
  assertRules(rules, SHIPPED)
  return { ...settings, rules }
}

/** @throws {ChugiaiError} `unknown_rule` */
export function withoutRules(settings: Settings, names: readonly string[]): Settings {
  const known = new Set([...SHIPPED, ...settings.rules.map(({ name }) => name)])
  for (const name of names) {
    if (known.has(name)) continue
    throw recognizerError('unknown_rule', `There is no rule '${String(name)}'`, {
      path: 'names',
      hint: `Rules are ${[...known].join(', ')}.`,
    })
  }
  const stays = (name: string) => !names.includes(name)
  const rules = settings.rules.filter(({ name }) => stays(name))
  return { ...settings, rules, builtIn: settings.builtIn.filter(stays) }
}
