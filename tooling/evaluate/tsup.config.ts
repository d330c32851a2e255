import { defineConfig } from 'tsup'

export default defineConfig({ entry: ['src/articles.ts'], format: ['esm'], target: 'es2022', clean: true })
