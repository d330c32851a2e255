const SYMBOLS = /^[%&@#§°+=<>*/\\^_|~$€£¥©®™]$/

/** Whether a mark of punctuation by its class in Unicode tells something, as letters do, or parts what does: *&* and *,*. */
export function markTag(letters: string): 'SYM' | 'PUNCT' {
  return SYMBOLS.test(letters) ? 'SYM' : 'PUNCT'
}
