// npm start: sets everything up and opens the annotator with the sample article. Wrong flags are refused first.
import { readFlags } from '../apps/annotator/scripts/flags.mjs'
import { run, setup } from './setup.mjs'

const args = process.argv.slice(2)
try {
  readFlags(args)
  setup()
  process.exitCode = run('node', ['apps/annotator/scripts/serve.mjs', '--open', ...args])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
