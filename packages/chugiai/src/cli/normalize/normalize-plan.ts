import {
  type Encoding,
  expandAbbreviationsStep,
  type NormalizeOptions,
  normalizationSteps,
  normalize,
  repairOnsetsStep,
  repairSuperscriptsStep,
  type StepSwitches,
  searchSteps,
  spacePunctuationStep,
  stripMarksStep,
  stripTonesStep,
  tonePlacementStep,
  unverbalize,
  verbalizationSteps,
  type WritableEncoding,
  yiSpellingStep,
} from '@chugiai/normalizer'
import { type AlignedText, runSteps, type TextStep } from '@chugiai/text'
import type { FlagValues } from '../terminal/flag-values.ts'
import { choice, text } from '../terminal/options.ts'
import { EXTRA_STEPS, SWITCHES } from './normalize-switches.ts'

/** What is done to each text, in order. */
export interface NormalizePlan {
  readonly normalize: NormalizeOptions
  /** What comes after normalizing. */
  readonly more: readonly TextStep[]
  /** Encoding of files; found out when left out. */
  readonly encoding?: Encoding
  /** Encoding of what is written; UTF-8 when left out. */
  readonly to?: WritableEncoding
}

const EXTRAS: Readonly<Record<(typeof EXTRA_STEPS)[number], TextStep>> = {
  onsets: repairOnsetsStep,
  superscripts: repairSuperscriptsStep,
  punctuationSpacing: spacePunctuationStep,
}

const STRIPPERS: Readonly<Record<'tones' | 'marks', TextStep>> = { tones: stripTonesStep, marks: stripMarksStep }

const DECIMALS = ['comma', 'point'] as const

function unverbalizing(decimal: (typeof DECIMALS)[number]): TextStep {
  return { name: 'unverbalize@1', run: (spoken) => unverbalize(spoken, { decimal }) }
}

/** What is written out has the style that the rest has: *Hoà Bình*, *Uỷ ban*. */
function styleSteps(options: NormalizeOptions): readonly TextStep[] {
  const { tonePlacement = 'keep', yiSpelling = 'keep' } = options
  return [
    ...(tonePlacement === 'keep' ? [] : [tonePlacementStep(tonePlacement)]),
    ...(yiSpelling === 'keep' ? [] : [yiSpellingStep(yiSpelling)]),
  ]
}

/** @throws {UsageError} when a flag has a value that it cannot have */
export function normalizePlan(flags: FlagValues): NormalizePlan {
  const encoding = text(flags.encoding)
  const wanted = names('--with', flags.with, [...SWITCHES, ...EXTRA_STEPS])
  const more: TextStep[] = EXTRA_STEPS.filter((name) => wanted.includes(name)).map((name) => EXTRAS[name])
  const options = normalizeOptions(flags, wanted)
  if (flags.expand === true) more.push(expandAbbreviationsStep(), ...styleSteps(options))
  if (flags.verbalize !== undefined) {
    more.push(...verbalizationSteps({ region: choice('--verbalize', flags.verbalize, ['north', 'south']) }))
  }
  if (flags.unverbalize === true) more.push(unverbalizing(choice('--decimal', flags.decimal ?? 'comma', DECIMALS)))
  if (flags.strip !== undefined) more.push(STRIPPERS[choice('--strip', flags.strip, ['tones', 'marks'])])
  if (flags.fold !== undefined) {
    more.push(...searchSteps({ strength: choice('--fold', flags.fold, ['base', 'letter', 'tone', 'case']) }))
  }
  const to = text(flags.toEncoding)
  return {
    normalize: options,
    more,
    // The package itself says which encodings there are.
    ...(encoding === undefined ? {} : { encoding: encoding as Encoding }),
    ...(to === undefined ? {} : { to: to as WritableEncoding }),
  }
}

/** The text after everything in the plan. */
export function runPlan(source: string, { normalize: options, more }: NormalizePlan): AlignedText {
  const { text, alignment } = normalize(source, options)
  if (more.length === 0) return { text, alignment }
  const after = runSteps(text, more)
  return { text: after.text, alignment: alignment.compose(after.alignment) }
}

/** The steps that the plan comes down to. */
export function planSteps({ normalize: options, more }: NormalizePlan): readonly TextStep[] {
  return [...normalizationSteps(options), ...more]
}

function normalizeOptions(flags: FlagValues, wanted: readonly string[]): NormalizeOptions {
  return {
    preset: choice('--preset', flags.preset ?? 'standard', ['unicode', 'standard', 'search']),
    ...(flags.tonePlacement === undefined
      ? {}
      : { tonePlacement: choice('--tone-placement', flags.tonePlacement, ['keep', 'traditional', 'modern']) }),
    ...(flags.yiSpelling === undefined
      ? {}
      : { yiSpelling: choice('--yi-spelling', flags.yiSpelling, ['keep', 'i', 'y']) }),
    ...switches(wanted, true),
    ...switches(names('--without', flags.without, SWITCHES), false),
  }
}

function switches(steps: readonly string[], value: boolean): StepSwitches {
  return Object.fromEntries(SWITCHES.filter((name) => steps.includes(name)).map((name) => [name, value]))
}

function names<Name extends string>(flag: string, given: unknown, known: readonly Name[]): readonly Name[] {
  return (text(given)?.split(',') ?? []).map((name) => choice(flag, name, known))
}
