/** What the process ends with: listed in the README. */
export const EXIT = {
  done: 0,
  /** Findings of `validate` or `--check`, or records that failed. */
  findings: 1,
  usage: 2,
  internal: 3,
  /** Stopped by Ctrl-C, as shells write it: 128 and the number of the signal. */
  interrupted: 130,
} as const

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]
