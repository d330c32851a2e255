import { assertOptions, BOOLEAN, type Kind, listOf, oneOf, TEXT_STEP, type TextStep } from '@chugiai/text'
import { blankRule } from './characters/blanks.ts'
import { compositionRule } from './characters/compose.ts'
import { caseRule } from './characters/fold-case.ts'
import { compatibilityRule } from './characters/fold-compatibility.ts'
import { punctuationRule } from './characters/fold-punctuation.ts'
import { invisibleRule } from './characters/invisible.ts'
import type { NormalizerErrorCode } from './engine/codes.ts'
import type { Rule } from './engine/rule.ts'
import { hornRule } from './syllables/horn.ts'
import { lookAlikeRule } from './syllables/look-alikes.ts'
import { toneMarkRule } from './syllables/tone-marks.ts'
import { type ToneStyle, tonePlacementRule } from './syllables/tone-placement.ts'
import { type YiStyle, yiFoldRule, yiRule } from './syllables/yi-spelling.ts'

/** What a preset does: see the table in the README. */
export type Preset = 'unicode' | 'standard' | 'search'

/** A switch for each step, over what the preset says. */
export interface StepSwitches {
  /** Zero-width characters, soft hyphen, byte order mark and bidi controls go. */
  readonly invisible?: boolean
  /** Compatibility forms become what they stand for. */
  readonly compatibility?: boolean
  /** Canonical composition, marks in any order. */
  readonly compose?: boolean
  /** Ð, ð and letters of other scripts inside Vietnamese words. */
  readonly lookAlikes?: boolean
  /** Line ends, special blanks, runs of blanks, blanks at line ends. */
  readonly blanks?: boolean
  /** *chuơng → chương*. */
  readonly horn?: boolean
  /** Tone marks on a letter that neither style allows. */
  readonly toneMarks?: boolean
  /** Quotes, dashes and `…` in one plain form. */
  readonly punctuation?: boolean
  /** Lower case. */
  readonly case?: boolean
}

export interface NormalizeOptions extends StepSwitches {
  /** Default `standard`. */
  readonly preset?: Preset
  /** One style for open *oa, oe, uy*. The default keeps what stands there; the preset `search` folds to `modern`. */
  readonly tonePlacement?: 'keep' | ToneStyle
  /** One habit of *kĩ, lí* and *kỹ, lý*, names excepted. The default keeps; the preset `search` folds to *i*, in names too. */
  readonly yiSpelling?: 'keep' | YiStyle
  /** Steps to run after those of the preset: `repairOnsetsStep`, `repairSuperscriptsStep`, `spacePunctuationStep`, or your own. */
  readonly extraSteps?: readonly TextStep[]
}

type Switch = keyof StepSwitches

interface StepEntry {
  readonly name: Switch
  readonly rule: Rule
  /** Presets that switch it on. */
  readonly presets: readonly Preset[]
}

const ALL: readonly Preset[] = ['unicode', 'standard', 'search']
const STANDARD: readonly Preset[] = ['standard', 'search']
const SEARCH: readonly Preset[] = ['search']

/** The steps in the order they run in. What is removed or decomposed comes before composition, letters before syllables. */
const STEPS: readonly StepEntry[] = [
  { name: 'invisible', rule: invisibleRule, presets: STANDARD },
  { name: 'compatibility', rule: compatibilityRule, presets: SEARCH },
  { name: 'compose', rule: compositionRule, presets: ALL },
  { name: 'lookAlikes', rule: lookAlikeRule, presets: ALL },
  { name: 'blanks', rule: blankRule, presets: STANDARD },
  { name: 'horn', rule: hornRule, presets: STANDARD },
  { name: 'toneMarks', rule: toneMarkRule, presets: STANDARD },
]

const FOLDS: readonly StepEntry[] = [
  { name: 'punctuation', rule: punctuationRule, presets: SEARCH },
  { name: 'case', rule: caseRule, presets: SEARCH },
]

/** Rules to run and the kinds of work they do; `work` is `null` when some rule must see every character. */
export interface Plan {
  readonly rules: readonly Rule[]
  readonly work: number | null
}

const TONE_STYLES = ['keep', 'traditional', 'modern'] as const
const YI_STYLES = ['keep', 'i', 'y'] as const
const OPTION_KINDS: Readonly<Record<string, Kind>> = {
  preset: oneOf(ALL, 'unknown_preset' satisfies NormalizerErrorCode),
  tonePlacement: oneOf(TONE_STYLES),
  yiSpelling: oneOf(YI_STYLES),
  extraSteps: listOf(TEXT_STEP),
  ...Object.fromEntries([...STEPS, ...FOLDS].map(({ name }) => [name, BOOLEAN])),
}

/** @throws {ChugiaiError} `unknown_preset`, `unknown_option`, `wrong_type` */
export function assertNormalizeOptions(options: NormalizeOptions): void {
  assertOptions(options, OPTION_KINDS)
}

/** @throws {ChugiaiError} `unknown_preset`, `unknown_option`, `wrong_type` */
export function planRules(options: NormalizeOptions): Plan {
  assertNormalizeOptions(options)
  const preset = options.preset ?? 'standard'
  const isOn = ({ name, presets }: StepEntry) => options[name] ?? presets.includes(preset)
  const rulesOf = (entries: readonly StepEntry[]) => entries.filter(isOn).map(({ rule }) => rule)
  // Names, which keep their letters, are told by their capitals: where those go, they go first, so that twice is once.
  const rules = [...rulesOf(STEPS), ...rulesOf(FOLDS), ...styleRules(options, preset === 'search')]
  return { rules, work: workOf(rules) }
}

/** Spellings that are both right, in one style. */
function styleRules(options: NormalizeOptions, isSearch: boolean): Rule[] {
  const tones = options.tonePlacement ?? (isSearch ? 'modern' : 'keep')
  const yi = options.yiSpelling ?? (isSearch ? 'i' : 'keep')
  const rules: Rule[] = []
  if (tones !== 'keep') rules.push(tonePlacementRule(tones))
  if (yi !== 'keep') rules.push(isSearch && yi === 'i' ? yiFoldRule : yiRule(yi))
  return rules
}

function workOf(rules: readonly Rule[]): number | null {
  return rules.reduce<number | null>((all, { work }) => (all === null || work === undefined ? null : all | work), 0)
}
