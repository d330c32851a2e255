import { defineConfig, type Plugin } from 'vite'
import { noticesOf, packageFolder } from '../../scripts/third-party-notices.ts'

/** Folders of the packages whose code, styles or fonts the build takes in, those of the worker too. */
const folders = new Set<string>()

const noteFolders: Plugin = {
  name: 'note-packages',
  transform(_, id) {
    const folder = packageFolder(id.replace(/^\0/, ''))
    if (folder?.startsWith('/') || /^[A-Z]:/.test(folder ?? '')) folders.add(folder!)
  },
}

/** Tells beside the build what stands in it of other packages, with their licences. */
const writeNotices: Plugin = {
  name: 'write-notices',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: noticesOf([...folders].sort()) })
  },
}

export default defineConfig({
  plugins: [noteFolders, writeNotices],
  // Relative addresses: the page works from any folder of any host.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [noteFolders] },
  build: {
    target: 'es2022',
    // Fonts stay files of their own: the Content-Security-Policy allows no data: font.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
})
