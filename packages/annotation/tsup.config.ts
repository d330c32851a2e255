import { defineConfig } from 'tsup'
import { libraryBuilds } from '../../tsup.config.base.ts'

// approx-string-match is an ES module alone: required from CommonJS, its default export would not be found. That build
// takes it in.
const entries = ['src/index.ts', 'src/schemas/index.ts']
const builds = libraryBuilds({ entries, takenIn: ['diff', 'approx-string-match'] }).map((build) =>
  build.dts === undefined && build.format?.includes('cjs') ? { ...build, noExternal: ['approx-string-match'] } : build,
)

export default defineConfig(builds)
