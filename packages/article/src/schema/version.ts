// Apart from the schema: who reads pages needs the number, and not the library that checks shapes.

/** The version of the schema that this package writes. */
export const SCHEMA_VERSION = 1
