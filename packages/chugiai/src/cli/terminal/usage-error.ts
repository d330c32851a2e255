/** The command line was wrong: exit status 2, and the message alone. */
export class UsageError extends Error {}
