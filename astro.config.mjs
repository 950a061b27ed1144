import { defineConfig } from 'astro/config'

// Content folder, output folder, base and origin are decided by scripts/build.ts and scripts/dev.ts, which read
// content/site.yaml and the command line, and are handed over in the environment.
const { MINGZHANG_OUT, MINGZHANG_BASE, MINGZHANG_SITE } = process.env

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  ...(MINGZHANG_OUT && { outDir: MINGZHANG_OUT }),
  ...(MINGZHANG_BASE && { base: MINGZHANG_BASE }),
  ...(MINGZHANG_SITE && { site: MINGZHANG_SITE }),
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // 0: nothing is inlined, so that the policy `script-src 'self'; style-src 'self'` holds.
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // Vite's helper for dynamic imports travels with the script that every page has, not in a request of its own.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'page', test: /preload-helper|layouts\/(reader|Base)/ }] } },
      },
    },
  },
})
