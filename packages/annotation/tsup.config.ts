import { defineConfig } from 'tsup'
import { libraryBuilds } from '../../tsup.config.base.ts'

// approx-string-match is an ES module alone: required from CommonJS, its default export would not be found. That build
// takes it in.
const builds = libraryBuilds({ takenIn: ['diff', 'approx-string-match'] }).map((build) =>
  build.dts === undefined && build.format?.includes('cjs') ? { ...build, noExternal: ['approx-string-match'] } : build,
)

export default defineConfig(builds)
