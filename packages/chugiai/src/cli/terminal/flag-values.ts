/** The flags of one command as they were typed, by their names in camel case. */
export type FlagValues = Readonly<Record<string, string | boolean | undefined>>
