// npm run mutation [-- --package NAME --all …]: builds the tool and tries out which changes of the sources no test notices.
import { run, setup } from './setup.mjs'

setup()
process.exitCode = run('node', ['tooling/mutation/dist/main.js', ...process.argv.slice(2)])
