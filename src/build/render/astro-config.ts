import { join } from 'node:path'
import type { AstroInlineConfig } from 'astro'
import { GENERATOR } from '../generator.ts'
import { droppableClasses } from './droppable-classes.ts'
import { leanTemplates } from './lean-templates.ts'

/** The oldest browsers that what ships must work in: WebViews of vendors and WeChat's, Firefox ESR, Safari on phones. */
const BROWSERS = ['chrome80', 'firefox78', 'safari14']

/** How pages are rendered, wherever Astro runs. */
const PAGE_CONFIG: AstroInlineConfig = {
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [
      {
        // Only what is shipped is written for old browsers: where pages are rendered it would be slower.
        name: 'old-browsers',
        apply: 'build',
        configEnvironment: (name) => (name === 'client' ? { build: { target: BROWSERS } } : undefined),
      },
      {
        name: 'lean-templates',
        apply: 'build',
        transform: {
          filter: { id: /\.astro$/ },
          handler(code) {
            return leanTemplates(code, this.parse(code))
          },
        },
      },
      {
        name: 'droppable-classes',
        transform: {
          filter: { id: /\/node_modules\/chart\.js\/dist\// },
          handler(code) {
            return droppableClasses(code, this.parse(code).body)
          },
        },
      },
    ],
    build: {
      cssTarget: BROWSERS,
      // 0: nothing is inlined, so that the policy `script-src 'self'; style-src 'self'` holds.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Vite's helper for dynamic imports travels with the script that every page has, not in a request of its own.
        output: { codeSplitting: { groups: [{ name: 'page', test: /preload-helper|layouts\/(reader|Base)/ }] } },
      },
    },
  },
}

/** Where a site will stand, and where its pages are written; they are only served where no folder is named. */
interface RenderedSite {
  readonly base: string
  /** Its origin; absent where pages are only compiled. */
  readonly site?: string
  readonly out?: string | undefined
  /** The folder of the generator's whose `pages` are rendered; `src`, unless told otherwise. */
  readonly from?: string | undefined
}

/** Astro's settings for a project. Its half-way files go into `cache`, a folder of the project: the generator's own folder
 *  may be one that nothing is ever written to. */
export function astroConfig(cache: string, { base, site, out, from = 'src' }: RenderedSite): AstroInlineConfig {
  const { build = {}, ...vite } = PAGE_CONFIG.vite ?? {}
  return {
    ...PAGE_CONFIG,
    configFile: false,
    root: join(cache, 'astro'),
    cacheDir: join(cache, 'astro', 'cache'),
    srcDir: join(GENERATOR, from),
    publicDir: join(GENERATOR, 'public'),
    base,
    ...(site !== undefined && { site }),
    ...(out !== undefined && { outDir: out }),
    vite: { ...vite, build, cacheDir: join(cache, 'astro', 'vite'), server: { fs: { allow: [GENERATOR, cache] } } },
  }
}
