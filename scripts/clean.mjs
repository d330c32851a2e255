// Empties the dist folder of the workspace it is run in.
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
