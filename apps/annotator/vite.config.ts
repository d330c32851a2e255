import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses: the page works from any folder of any host.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Fonts stay files of their own: the Content-Security-Policy allows no data: font.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
})
