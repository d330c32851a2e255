import { ChugiaiError, type TextStep } from '@chugiai/text'
import { collapseBlanks } from './blanks.ts'
import { compose } from './compose.ts'
import type { NormalizerErrorCode } from './errors.ts'
import { foldCase } from './fold-case.ts'
import { foldCompatibility } from './fold-compatibility.ts'
import { foldPunctuation } from './fold-punctuation.ts'
import { repairHorn } from './horn.ts'
import { removeInvisible } from './invisible.ts'
import { repairLookAlikes } from './look-alikes.ts'
import type { RuleStep } from './rule-step.ts'
import type { ScanFor } from './scanner.ts'
import { repairToneMarks } from './tone-marks.ts'
import { type ToneStyle, tonePlacement } from './tone-placement.ts'
import { foldYi, type YiStyle, yiSpelling } from './yi-spelling.ts'

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
  /** Steps to run after those of the preset: `repairOnsets`, `repairSuperscripts`, `spacePunctuation`, or your own. */
  readonly extraSteps?: readonly TextStep[]
}

type Switch = keyof StepSwitches

interface StepEntry {
  readonly name: Switch
  readonly step: RuleStep
  /** Presets that switch it on. */
  readonly presets: readonly Preset[]
  /** What the scanner must stop at for this step; `null` when the step must see every character. */
  readonly scan: ScanFor | null
}

const ALL: readonly Preset[] = ['unicode', 'standard', 'search']
const STANDARD: readonly Preset[] = ['standard', 'search']
const SEARCH: readonly Preset[] = ['search']

/** The steps in the order they run in. What is removed or decomposed comes before composition, letters before syllables. */
const STEPS: readonly StepEntry[] = [
  { name: 'invisible', step: removeInvisible, presets: STANDARD, scan: { invisible: true } },
  { name: 'compatibility', step: foldCompatibility, presets: SEARCH, scan: null },
  { name: 'compose', step: compose, presets: ALL, scan: { unstable: true } },
  { name: 'lookAlikes', step: repairLookAlikes, presets: ALL, scan: { lookAlikes: true } },
  { name: 'blanks', step: collapseBlanks, presets: STANDARD, scan: { blanks: true } },
  { name: 'horn', step: repairHorn, presets: STANDARD, scan: { misplaced: true } },
  { name: 'toneMarks', step: repairToneMarks, presets: STANDARD, scan: { misplaced: true } },
]

const FOLDS: readonly StepEntry[] = [
  { name: 'punctuation', step: foldPunctuation, presets: SEARCH, scan: null },
  { name: 'case', step: foldCase, presets: SEARCH, scan: null },
]

/** Steps to run and what a scanner must look for; `scan` is `null` when some step must see every character. */
export interface Plan {
  readonly steps: readonly RuleStep[]
  readonly scan: ScanFor | null
}

/** @throws {ChugiaiError} `unknown_preset`, `unknown_option` */
export function planSteps(options: NormalizeOptions): Plan {
  const preset = options.preset ?? 'standard'
  if (!ALL.includes(preset)) {
    throw new ChugiaiError<NormalizerErrorCode>('unknown_preset', `Unknown preset '${String(preset)}'`, {
      hint: `Use ${ALL.join(', ')}.`,
    })
  }
  const isOn = ({ name, presets }: StepEntry) => options[name] ?? presets.includes(preset)
  const entries = [...STEPS.filter(isOn), ...styleEntries(options, preset), ...FOLDS.filter(isOn)]
  return { steps: entries.map((entry) => entry.step), scan: mergeScans(entries) }
}

/** Spellings that are both right, in one style. */
function styleEntries(options: NormalizeOptions, preset: Preset): StepEntry[] {
  const isSearch = preset === 'search'
  const tones = assertChoice('tonePlacement', options.tonePlacement ?? (isSearch ? 'modern' : 'keep'), TONE_STYLES)
  const yi = assertChoice('yiSpelling', options.yiSpelling ?? (isSearch ? 'i' : 'keep'), YI_STYLES)
  const entries: StepEntry[] = []
  if (tones !== 'keep')
    entries.push({ name: 'toneMarks', step: tonePlacement(tones), presets: [], scan: { openRhymes: true } })
  if (yi !== 'keep') {
    const step = isSearch && yi === 'i' ? foldYi : yiSpelling(yi)
    entries.push({ name: 'toneMarks', step, presets: [], scan: null })
  }
  return entries
}

const TONE_STYLES = ['keep', 'traditional', 'modern'] as const
const YI_STYLES = ['keep', 'i', 'y'] as const

function assertChoice<Choice extends string>(option: string, value: Choice, choices: readonly Choice[]): Choice {
  if (choices.includes(value)) return value
  throw new ChugiaiError<NormalizerErrorCode>('unknown_option', `Unknown ${option} '${String(value)}'`, {
    hint: `Use ${choices.join(', ')}.`,
  })
}

function mergeScans(entries: readonly StepEntry[]): ScanFor | null {
  let merged: ScanFor = {}
  for (const { scan } of entries) {
    if (scan === null) return null
    merged = { ...merged, ...scan }
  }
  return merged
}
