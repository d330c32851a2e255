// Zod tries `new Function` once to see whether it may compile its parsers. The Content-Security-Policy forbids it and
// would report the attempt, so Zod is told before it loads. Imported first, by the page and by the worker.
const scope = globalThis as { __zod_globalConfig?: { jitless?: boolean } }
scope.__zod_globalConfig = { ...scope.__zod_globalConfig, jitless: true }
