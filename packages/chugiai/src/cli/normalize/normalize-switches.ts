import type { StepSwitches } from '@chugiai/normalizer'

/** Steps of the presets that `--with` and `--without` switch. */
export const SWITCHES: readonly (keyof StepSwitches)[] = [
  'invisible',
  'compatibility',
  'compose',
  'lookAlikes',
  'blanks',
  'horn',
  'toneMarks',
  'punctuation',
  'case',
]

/** Steps that are in no preset; `--with` adds them. */
export const EXTRA_STEPS = ['onsets', 'superscripts', 'punctuationSpacing'] as const
