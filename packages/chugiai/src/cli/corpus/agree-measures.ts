/** Ways to measure agreement: of spans, and of ratings. */
export const MEASURES = ['f1', 'alpha-u', 'gamma', 'gamma-cat', 'alpha', 'cohen', 'fleiss'] as const

/** What is rated, for measures of ratings. */
export const UNITS = ['token', 'sentence', 'document'] as const
