// npm start: sets everything up and shows the sample article, read and annotated.
import { run, setup } from './setup.mjs'

setup()
process.exitCode = run('node', ['packages/chugiai/bin/chugiai.js', 'annotate', '--sample', '--format', 'show'])
