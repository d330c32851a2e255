// npm start: sets everything up and opens the annotator with the sample article.
import { run, setup } from './setup.mjs'

setup()
process.exitCode = run('node', ['apps/annotator/scripts/serve.mjs', '--open', ...process.argv.slice(2)])
