/** The longest text that is read, in megabytes: more is a corpus, and comes as files of its own. */
export const MAX_TEXT_MEGABYTES = 10

/** The largest file, in megabytes, in and out: a text of the longest with all its annotations is smaller. */
export const MAX_MEGABYTES = 200

export const MAX_BYTES = MAX_MEGABYTES * 1_000_000

/** The longest name of a project, in UTF-16 code units. */
export const MAX_TITLE = 120
